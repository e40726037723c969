package org.demarche.syntax.fallback;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;

/** The classes of words that need no tagger, from {@code words.tsv}. Immutable. */
final class WordTags {

  private static final Set<String> TAGS = Set.of("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
      "PART", "PRON", "PROPN", "SCONJ", "VERB");

  private final Map<String, String> classes = new HashMap<>();

  WordTags(String location) {
    LexiconReader.read(location, "id class words", row -> {
      String tag = row.text("class");
      if (!TAGS.contains(tag)) {
        throw new IllegalArgumentException("expected one of the classes " + TAGS.stream().sorted().toList()
            + " but found " + tag);
      }
      row.list("words").forEach(word -> classes.putIfAbsent(word, tag));
      return tag;
    });
  }

  /** The universal part of speech of a word in lower case, or null if it is not in the table. */
  String of(String word) {
    return classes.get(word);
  }

  boolean has(String word) {
    return classes.containsKey(word);
  }
}
