package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Coloured text that is broken into lines at spaces. Control characters in it never reach the terminal. */
final class StyledText {

  /** A space at which lines are not broken, printed as a space. */
  static final char NO_BREAK = '\u00A0';

  private final StringBuilder text = new StringBuilder();
  private final List<String> colours = new ArrayList<>();

  /** Adds text in a colour, given as SGR parameters; empty for none. */
  StyledText add(String sgr, String added) {
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      boolean end = c == '\r' && i + 1 < added.length() && added.charAt(i + 1) == '\n';
      if (!end) {
        text.append(c == '\t' ? ' ' : Character.isISOControl(c) && c != '\n' ? '\uFFFD' : c);
        colours.add(sgr);
      }
    }
    return this;
  }

  /** Whether there are only spaces. */
  boolean isBlank() {
    return text.toString().isBlank();
  }

  /**
   * Prints the lines.
   *
   * @param width
   *          the width of a line in characters
   * @param indent
   *          the number of spaces before each line except the first
   */
  void print(PrintWriter out, Style style, int width, int indent) {
    int begin = 0;
    boolean first = true;
    while (begin <= text.length()) {
      int newline = text.indexOf("\n", begin);
      int end = newline < 0 ? text.length() : newline;
      int from = begin;
      do {
        int room = width - (first ? 0 : indent);
        int to = lineEnd(from, end, room);
        out.println(" ".repeat(first || to == from ? 0 : indent) + painted(from, to, style));
        first = false;
        from = to;
        while (from < end && text.charAt(from) == ' ') {
          from++;
        }
      } while (from < end);
      begin = end + 1;
    }
  }

  private int lineEnd(int from, int end, int room) {
    int space = -1;
    int columns = 0;
    for (int i = from; i < end; i++) {
      columns += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
      if (text.charAt(i) == ' ') {
        space = i;
      }
      if (columns > room) {
        return space > from ? space : i;
      }
    }
    return end;
  }

  private String painted(int from, int to, Style style) {
    StringBuilder line = new StringBuilder();
    int begin = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || !colours.get(i).equals(colours.get(begin))) {
        line.append(style.paint(colours.get(begin), text.substring(begin, i).replace(NO_BREAK, ' ')));
        begin = i;
      }
    }
    return line.toString();
  }
}
