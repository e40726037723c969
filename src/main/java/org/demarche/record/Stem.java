package org.demarche.record;

import java.util.List;

/** What a verb and the nouns derived from it have in common: <em>accuse, accusation; deploy, deployment</em>. */
final class Stem {

  private static final List<String> ENDINGS = List.of("isation", "ization", "ation", "ition", "ment", "ance", "ence",
      "ion", "ing", "ure", "ism", "ise", "ize", "al", "er", "or", "y", "e");
  private static final int LEAST = 4;

  private Stem() {
  }

  /** The stem of a lemma in lower case. */
  static String of(String lemma) {
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= LEAST) {
        return undoubled(lemma.substring(0, lemma.length() - ending.length()));
      }
    }
    return undoubled(lemma);
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last >= LEAST && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
