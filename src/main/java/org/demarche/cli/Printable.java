package org.demarche.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Text from outside, such as names of files, as messages show it: what a terminal would obey is written as an escape of
 * Java, such as {@code \n}, so that no name moves the cursor, rings the bell or reverses a line.
 */
final class Printable {

  private Printable() {
  }

  /** The text in one line; null yields an empty text. */
  static String line(String text) {
    return escaped(text, false);
  }

  /** The text in lines of its own; null yields an empty text. */
  static String lines(String text) {
    return escaped(text, true);
  }

  /** A stream into which libraries log: its lines have no control characters either. */
  static PrintStream stream(PrintStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8) {
      @Override
      public void print(String text) {
        super.print(lines(text));
      }
    };
  }

  private static String escaped(String text, boolean keepsLines) {
    if (text == null) {
      return "";
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> shown.append(keepsLines ? "\n" : "\\n");
        case '\r' -> shown.append("\\r");
        case '\t' -> shown.append("\\t");
        default -> shown.append(isObeyed(text, i) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return shown.toString();
  }

  /** Whether this is a control character, a line separator, a mark of direction, or half of a character. */
  private static boolean isObeyed(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c >= '\u200E' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
          || c >= '\u2066' && c <= '\u2069';
      default -> false;
    };
  }
}
