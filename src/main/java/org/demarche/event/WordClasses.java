package org.demarche.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;

/** Classes of words that the other tables refer to, from {@code classes.tsv}. */
final class WordClasses {

  private record ClassRow(String name, List<String> words) {
  }

  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses() {
  }

  static WordClasses read(String location) {
    WordClasses read = new WordClasses();
    LexiconReader.read(location, "id words meaning", row -> new ClassRow(row.id(), row.list("words")))
        .forEach(row -> read.classes.put(row.name(), Set.copyOf(new HashSet<>(row.words()))));
    return read;
  }

  /** The words of a class; empty where there is none of the name. */
  Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** The words that a list separated by commas stands for, in which {@code {name}} stands for a class. */
  Set<String> expand(String list) {
    Set<String> words = new HashSet<>();
    for (String item : list.split(",")) {
      if (item.startsWith("{") && item.endsWith("}")) {
        Set<String> members = classes.get(item.substring(1, item.length() - 1));
        if (members == null) {
          throw new IllegalArgumentException("expected a class of classes.tsv but found " + item);
        }
        words.addAll(members);
      } else {
        words.add(item);
      }
    }
    return Set.copyOf(words);
  }
}
