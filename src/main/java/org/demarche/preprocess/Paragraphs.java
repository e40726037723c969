package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text.
 *
 * <p>In news text every line is a paragraph. Where the lines of a document are hard-wrapped, a paragraph is a block of
 * lines between blank lines. A document counts as hard-wrapped when no line is longer than {@value #WIDEST} characters,
 * some line has at least {@value #NARROWEST}, and nearly everywhere (nine tenths of all lines that are followed by
 * another without a blank line, and at least one) the first word of the next line would not have fitted on the line,
 * and at most half of these lines end like a sentence: that is how an editor breaks lines, and how titles, lists and
 * one-sentence paragraphs are not broken.
 *
 * <p>In any document a line that begins with a small letter also continues the line right before it, unless that ends
 * with a mark that ends a sentence or a list item ({@code . ? ! : ;} or one of these within a closing quotation mark or
 * bracket).
 *
 * <p>A line ends at {@code \n}, {@code \r}, {@code \r\n}, a form feed, U+0085, U+2028 or U+2029.
 */
final class Paragraphs {

  private static final int NARROWEST = 45;
  private static final int WIDEST = 100;

  private Paragraphs() {
  }

  /** The paragraphs in text order, without white space at their ends; none is empty. */
  static List<TextRange> of(String text) {
    List<TextRange> lines = lines(text);
    boolean wrapped = isHardWrapped(text, lines);
    List<TextRange> paragraphs = new ArrayList<>();
    TextRange open = null;
    for (TextRange line : lines) {
      if (line.length() == 0) {
        open = null;
      } else if (open != null && (wrapped || isContinued(text, open, line))) {
        open = new TextRange(open.begin(), line.end());
        paragraphs.set(paragraphs.size() - 1, open);
      } else {
        open = line;
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** The lines without white space at their ends; a blank line is empty. */
  private static List<TextRange> lines(String text) {
    List<TextRange> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        lines.add(new TextRange(begin, i).trim(text));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        begin = i + 1;
      }
    }
    lines.add(new TextRange(begin, text.length()).trim(text));
    return lines;
  }

  private static boolean isHardWrapped(String text, List<TextRange> lines) {
    int width = lines.stream().mapToInt(TextRange::length).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int pairs = 0;
    int full = 0;
    int finished = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextRange line = lines.get(i - 1);
      TextRange next = lines.get(i);
      if (line.length() > 0 && next.length() > 0) {
        pairs++;
        full += line.length() + 1 + firstWord(text, next) > width ? 1 : 0;
        finished += isFinished(text, line) ? 1 : 0;
      }
    }
    return pairs > 0 && full * 10 >= pairs * 9 && finished * 2 <= pairs;
  }

  private static boolean isContinued(String text, TextRange before, TextRange line) {
    return Character.isLowerCase(text.codePointAt(line.begin())) && !isFinished(text, before);
  }

  /** Whether a line ends with a mark that ends a sentence or a list item, not counting quotation marks and brackets. */
  private static boolean isFinished(String text, TextRange line) {
    int last = line.end() - 1;
    while (last > line.begin() && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".?!…:;".indexOf(text.charAt(last)) >= 0;
  }

  private static int firstWord(String text, TextRange line) {
    int i = line.begin();
    while (i < line.end() && !TextRange.isBlank(text.charAt(i))) {
      i++;
    }
    return i - line.begin();
  }
}
