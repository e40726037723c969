package org.demarche.syntax;

import java.util.regex.Pattern;

/** Verb stems without their ending. */
public final class Stems {

  /** Endings of stems that have lost an e: <em>provid-, negotiat-, resolv-, releas-</em>. */
  private static final Pattern SILENT_E = Pattern.compile("(id|at|[vcuz]|[^s]s|[rdn]g|[bcdfgkptz]l|ir|in|ok|ak)$");

  private Stems() {
  }

  /** Whether a stem has lost an e. */
  public static boolean haveLostE(String stem) {
    return SILENT_E.matcher(stem).find();
  }

  /** The lemma of a past form that a lemmatiser left unchanged (<em>ended, provided</em>); any other word unchanged. */
  static String unslipped(String lemma, String lower, String pos) {
    boolean isSlipped = lemma.equals(lower) && lemma.length() > 4 && lemma.endsWith("ed")
        && ("VBD".equals(pos) || "VBN".equals(pos));
    if (!isSlipped) {
      return lemma;
    }
    String stem = lemma.substring(0, lemma.length() - 2);
    return haveLostE(stem) ? stem + "e" : stem;
  }
}
