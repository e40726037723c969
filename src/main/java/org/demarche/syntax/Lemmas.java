package org.demarche.syntax;

import java.util.Locale;
import java.util.Map;

/** Lemmas of different lemmatisers, made alike. */
final class Lemmas {

  private static final Map<String, String> CONTRACTED = Map.of("'ll", "will", "n't", "not", "'ve", "have", "'re", "be",
      "'m", "be");

  private Lemmas() {
  }

  /**
   * A lemma as the tables have it: in lower case, with a straight apostrophe, <em>people</em> for itself and not for
   * <em>person</em>, a pronoun for itself (<em>his</em>, not <em>he</em>); null if there is none.
   *
   * @param lower
   *          the word in lower case
   * @param pos
   *          its part of speech, null if there is none
   */
  static String usual(String lemma, String lower, String pos) {
    if (lemma == null || lemma.isEmpty()) {
      return null;
    }
    boolean isItself = lemma.startsWith("#") || lower.equals("people") || "PRP".equals(pos) || "PRP$".equals(pos);
    String usual = isItself ? lower : lemma.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return usual.equals(lower) ? CONTRACTED.getOrDefault(lower, unslipped(lower, pos)) : usual;
  }

  /** The lemma of a past form that a lemmatiser left unchanged (<em>ended, provided</em>); any other word unchanged. */
  private static String unslipped(String lemma, String pos) {
    boolean isSlipped = lemma.length() > 4 && lemma.endsWith("ed") && ("VBD".equals(pos) || "VBN".equals(pos));
    if (!isSlipped) {
      return lemma;
    }
    String stem = lemma.substring(0, lemma.length() - 2);
    return Stems.haveLostE(stem) ? stem + "e" : stem;
  }
}
