package org.demarche.syntax.reading;

/** Line breaks that end a sentence and a paragraph though no blank line follows. */
final class LineBreaks {

  private static final String DASHES = "\u2014\u2013\u2015";
  private static final String OPENING = "\u201C\"";

  /** The most characters of a signature. */
  private static final int LONGEST = 60;

  private LineBreaks() {
  }

  /**
   * Whether a line ends in a signature, a dash and a name, and the next one opens a quotation:
   * <em>“It holds.” — Ana Silva | “Not for long.”</em>
   *
   * @param at
   *          the offset of a line break
   */
  static boolean endsSignature(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || OPENING.indexOf(text.charAt(next)) < 0) {
      return false;
    }
    boolean isName = false;
    for (int i = at - 1; i >= 0 && i > at - LONGEST; i--) {
      char c = text.charAt(i);
      if (DASHES.indexOf(c) >= 0) {
        return isName;
      }
      boolean isStart = Character.isLetter(c) && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
      if (c == '\n' || OPENING.indexOf(c) >= 0 || isStart && i > 0 && Character.isSpaceChar(text.charAt(i - 1))
          && Character.isLowerCase(c)) {
        return false;
      }
      isName |= isStart && Character.isUpperCase(c);
    }
    return false;
  }
}
