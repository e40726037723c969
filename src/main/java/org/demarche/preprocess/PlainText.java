package org.demarche.preprocess;

/**
 * Converts typographic characters to the plain ones that NLP4J's models were trained on, so that curly quotation marks,
 * no-break spaces and long dashes are read like plain ones.
 */
final class PlainText {

  private PlainText() {
  }

  /**
   * A copy of the text, of the same length, for the tokeniser: curly quotation marks and guillemets become straight
   * ones, spaces of every width plain ones, and emoji, and control and format characters at the edge of a word, spaces.
   * Inside a word (a soft hyphen) they stay, so that the word is not broken; {@link #form} drops them later.
   */
  static String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= 0x20 && c < 0x7F) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1])) {
        if (!Character.isLetterOrDigit(text.codePointAt(i))) {
          chars[i] = ' ';
          chars[i + 1] = ' ';
        }
        i++;
        continue;
      }
      boolean blank = isPicture(c) ? i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))
          : isFormat(c) && !inWord(text, i);
      chars[i] = blank ? ' ' : isFormat(c) ? c : plain(c);
    }
    return new String(chars);
  }

  /** A sign of the blocks of emoji, or what makes one of another character. */
  private static boolean isPicture(char c) {
    return c >= '\u2600' && c <= '\u27BF' || c == '\uFE0F' || c == '\u20E3';
  }

  /** The form of a token for the tagger and parser, which may differ in length. */
  static String form(String token) {
    switch (token) {
      case "…":
        return "...";
      case "—", "–", "―":
        return "--";
      default:
    }
    boolean clean = true;
    for (int i = 0; i < token.length(); i++) {
      clean &= token.charAt(i) < 0x7F || !isFormat(token.charAt(i));
    }
    if (clean) {
      return token;
    }
    StringBuilder form = new StringBuilder(token.length());
    token.chars().filter(c -> !isFormat((char) c)).forEach(c -> form.append((char) c));
    return form.length() == 0 ? token : form.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '\u00B4', '\u2039', '\u203A', '\uFF07' ->
        '\'';
      case '\u2010', '\u2011' -> '-';
      default -> TextRange.isBlank(c) ? ' ' : c;
    };
  }

  private static boolean isFormat(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean inWord(String text, int i) {
    return i > 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }
}
