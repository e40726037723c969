package org.demarche.syntax.fallback;

import java.util.Set;

/** The supported tagsets. */
public final class Tags {

  private static final Set<String> PENN = Set.of("CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD",
      "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD",
      "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "$", "#",
      "HYPH", "NFP", "ADD", "AFX", "XX", "(", ")", "\"");
  private static final Set<String> UNIVERSAL = Set.of("ADJ", "ADP", "ADV", "AUX", "CCONJ", "CONJ", "DET", "INTJ",
      "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private Tags() {
  }

  /** Whether a tag is one of the Penn Treebank or of OntoNotes. */
  public static boolean isPenn(String tag) {
    return PENN.contains(tag);
  }

  /** Whether a tag is a universal part of speech. */
  public static boolean isUniversal(String tag) {
    return UNIVERSAL.contains(tag);
  }
}
