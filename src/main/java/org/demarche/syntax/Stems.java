package org.demarche.syntax;

import java.util.List;
import java.util.regex.Pattern;

/** Words without their endings: of inflection, and of derivation. */
public final class Stems {

  /** Endings of stems that have lost an e: <em>provid-, negotiat-, resolv-, releas-</em>. */
  private static final Pattern SILENT_E = Pattern.compile("(id|at|[vcuz]|[^s]s|[rdn]g|[bcdfgkptz]l|ir|in|ok|ak)$");

  /** Endings that derive a noun from a verb, or a verb from a noun, the longest first. */
  private static final List<String> DERIVATION = List.of("isation", "ization", "ation", "ition", "ment", "ance", "ence",
      "ion", "ing", "ure", "ism", "ise", "ize", "al", "er", "or", "y", "e");
  private static final int SHORTEST_ROOT = 4;

  private Stems() {
  }

  /**
   * What a verb and the nouns derived from it have in common: {@code accus} of <em>accuse, accusation</em>, {@code
   * deploy} of <em>deploy, deployment</em>. A short lemma stays as it is.
   *
   * @param lemma
   *          in lower case
   */
  public static String root(String lemma) {
    for (String ending : DERIVATION) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST_ROOT) {
        return undoubled(lemma.substring(0, lemma.length() - ending.length()));
      }
    }
    return undoubled(lemma);
  }

  private static String undoubled(String root) {
    int last = root.length() - 1;
    boolean isDoubled = last >= SHORTEST_ROOT && root.charAt(last) == root.charAt(last - 1);
    return isDoubled ? root.substring(0, last) : root;
  }

  /** Whether a stem has lost an e. */
  public static boolean haveLostE(String stem) {
    return SILENT_E.matcher(stem).find();
  }
}
