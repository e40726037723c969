package org.demarche.preprocess;

import java.util.List;
import java.util.Map;

/** The tags that words in small letters may have. */
@FunctionalInterface
interface WordTags {

  /** The tags of a word, the usual one first; empty if the word is unknown or only a name. */
  List<String> of(String word);

  default boolean has(String word) {
    return !of(word).isEmpty();
  }

  static WordTags from(Map<String, List<String>> tags) {
    return word -> tags.getOrDefault(word, List.of());
  }
}
