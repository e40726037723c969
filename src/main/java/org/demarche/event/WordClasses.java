package org.demarche.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.entity.Calendar;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.LexiconReader;

/** Classes of words that the other tables refer to, from {@code classes.tsv}. */
final class WordClasses {

  private record ClassRow(String name, List<String> words) {
  }

  private final String location;
  private final Map<String, Set<String>> classes = new HashMap<>();

  /**
   * Reads the table.
   *
   * @param calendar
   *          the names of months and days, which are the class {@code weekday}
   */
  WordClasses(String location, Calendar calendar) {
    this.location = location;
    LexiconReader.read(location, "id words meaning", row -> new ClassRow(row.id(), row.list("words")))
        .forEach(row -> classes.put(row.name(), Collections.unmodifiableSet(new LinkedHashSet<>(row.words()))));
    classes.put("weekday", calendar.fullNames());
  }

  /**
   * The words of a class in the order of the table.
   *
   * @throws LexiconException
   *           where there is none of the name
   */
  Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new LexiconException(List.of(location + ": expected a class " + name + " but found only "
          + new TreeSet<>(classes.keySet())), null);
    }
    return words;
  }

  /** The words of several classes. */
  Set<String> union(String... names) {
    Set<String> words = new LinkedHashSet<>();
    for (String name : names) {
      words.addAll(words(name));
    }
    return Collections.unmodifiableSet(words);
  }

  /** The words that a list separated by commas stands for, in which {@code {name}} stands for a class. */
  Set<String> expand(String list) {
    Set<String> words = new HashSet<>();
    for (String item : list.split(",")) {
      if (item.startsWith("{") && item.endsWith("}")) {
        Set<String> members = classes.get(item.substring(1, item.length() - 1));
        if (members == null) {
          throw new IllegalArgumentException("expected a class of " + new TreeSet<>(classes.keySet()) + " but found "
              + item);
        }
        words.addAll(members);
      } else {
        words.add(item);
      }
    }
    return Set.copyOf(words);
  }
}
