package org.demarche.export;

import java.util.ArrayList;
import java.util.List;

/** Runs of white space in a text, read once from begin to end: no pattern that goes back over them. */
final class WhiteSpace {

  private WhiteSpace() {
  }

  /**
   * The begins and ends of the parts of a text between runs of white space with at least so many line breaks; CRLF is
   * one. Runs at its begin and end that have fewer belong to the first and the last part. A text of white space alone
   * may have no part.
   */
  static List<int[]> split(String text, int breaks) {
    List<int[]> parts = new ArrayList<>();
    int begin = 0;
    int i = 0;
    while (i < text.length()) {
      if (!is(text.charAt(i))) {
        i++;
        continue;
      }
      int run = i;
      int found = 0;
      for (; i < text.length() && is(text.charAt(i)); i++) {
        found += isBreak(text, i) ? 1 : 0;
      }
      if (found >= breaks) {
        add(parts, begin, run);
        begin = i;
      }
    }
    add(parts, begin, text.length());
    return parts;
  }

  /** A text with a single blank for each run of white space that has a line break; other runs are kept. */
  static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int[] part : split(text, 1)) {
      line.append(line.isEmpty() ? "" : " ").append(text, part[0], part[1]);
    }
    return line.toString();
  }

  private static void add(List<int[]> parts, int begin, int end) {
    if (begin < end) {
      parts.add(new int[] {begin, end});
    }
  }

  /** Blanks as in the pattern {@code \s}, and all line breaks. */
  private static boolean is(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBreak(String text, int i) {
    char c = text.charAt(i);
    return c != ' ' && c != '\t' && !(c == '\n' && i > 0 && text.charAt(i - 1) == '\r');
  }
}
