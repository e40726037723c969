package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text.
 *
 * @param span
 *          without white space at its ends; empty if the line is blank
 * @param indent
 *          the columns of white space before it; a tab leads to the next multiple of {@value #TAB}
 * @param mark
 *          the number of characters of the mark of a list item at its beginning, blanks behind it included, as in
 *          <em>- </em>, <em>• </em>, <em>(a) </em> or <em>1. </em>; 0 if there is none
 */
record Line(TextRange span, int indent, int mark) {

  private static final int TAB = 8;
  private static final int GAP = 4;
  private static final int CAPITALS = 20;
  private static final int SHORT = 4;
  private static final Pattern MARK = Pattern.compile("(?:[-–—*•·▪●◦►‣■□➢✓]|o(?=\\s\\s)"
      + "|\\(?(?:\\d{1,2}|[a-z]|[ivx]{2,4})[.)])[\\s\\u00A0]{1,8}(?=\\S)");
  private static final int LONGEST_DATED = 60;
  private static final Pattern DATED = Pattern.compile("\\p{Lu}[^.!?;:]{0,40}?(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,9},? \\d{4}"
      + "|\\p{Lu}\\p{Ll}{2,9} \\d{1,2}, \\d{4})");
  private static final String CLOSING = "\"'”’»)]*_";
  private static final String FINAL = ".?!…:;";
  private static final Set<String> OPEN = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with",
      "from", "into", "and", "or", "but", "nor", "as", "than", "that", "which", "who", "whose", "his", "her", "its",
      "their", "our", "your", "my", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would",
      "said", "between", "against", "under", "mr", "mrs", "ms", "dr");

  /**
   * The lines of a text. A line ends at {@code \n}, {@code \r}, {@code \r\n}, a form feed, U+0085, U+2028 or U+2029.
   */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        lines.add(line(text, begin, i));
        if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        begin = i + 1;
      }
    }
    lines.add(line(text, begin, text.length()));
    return lines;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Line line(String text, int begin, int end) {
    TextRange span = new TextRange(begin, end).trim(text);
    int indent = 0;
    for (int i = begin; i < span.begin(); i++) {
      indent = text.charAt(i) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
    }
    Matcher mark = MARK.matcher(text).region(span.begin(), span.end());
    return new Line(span, indent, mark.lookingAt() ? mark.end() - mark.start() : 0);
  }

  boolean isBlank() {
    return span.length() == 0;
  }

  /** The column behind its last character. */
  int width() {
    return indent + span.length();
  }

  /** The column at which its text begins, behind the mark of a list item. */
  int textColumn() {
    return indent + mark;
  }

  /** The column that the next line's first word would reach on this line. */
  int reach(String text, Line next) {
    int i = next.span.begin();
    while (i < next.span.end() && !TextRange.isBlank(text.charAt(i))) {
      i++;
    }
    return width() + 1 + i - next.span.begin();
  }

  /** Whether it ends with a mark that ends a sentence or a list item, not counting quotation marks and brackets. */
  boolean isFinished(String text) {
    return FINAL.indexOf(text.charAt(last(text))) >= 0;
  }

  /** Whether it ends with a word that others must follow, such as an article or a preposition. */
  boolean isOpen(String text) {
    int end = text.charAt(span.end() - 1) == '.' ? span.end() - 1 : span.end();
    int begin = end;
    while (begin > span.begin() && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return OPEN.contains(text.substring(begin, end).toLowerCase(Locale.ROOT)) && begin > span.begin();
  }

  boolean has(String text, char mark) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (text.charAt(i) == mark) {
        return true;
      }
    }
    return false;
  }

  boolean endsWith(String text, char mark) {
    return text.charAt(span.end() - 1) == mark;
  }

  /** Whether it has a dash between blanks, as a dateline has before the story. */
  boolean hasDash(String text) {
    for (int i = span.begin() + 1; i < span.end() - 1; i++) {
      if ("-–—_".indexOf(text.charAt(i)) >= 0 && TextRange.isBlank(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two blanks or more follow it, as some editors mark the end of a paragraph. */
  boolean isLoose(String text) {
    return text.startsWith("  ", span.end());
  }

  /** Whether it is a place with a full date and nothing else: <em>Lima, 3 May 2021</em>. */
  boolean isDated(String text) {
    return span.end() - span.begin() <= LONGEST_DATED
        && DATED.matcher(text).region(span.begin(), span.end()).matches();
  }

  boolean startsLower(String text) {
    return Character.isLowerCase(text.codePointAt(span.begin()));
  }

  /** Whether the text behind the mark of a list item begins with a capital. */
  boolean hasCapitalItem(String text) {
    return Character.isUpperCase(text.codePointAt(span.begin() + mark));
  }

  /** Whether all its words but short ones have capitals, and it has one. */
  boolean isName(String text) {
    boolean capital = false;
    int begin = span.begin() + mark;
    for (int i = begin; i < span.end(); i++) {
      boolean starts = i == begin || !Character.isLetter(text.charAt(i - 1)) && text.charAt(i - 1) != '-'
          && text.charAt(i - 1) != '’' && text.charAt(i - 1) != '\'';
      if (starts && Character.isLowerCase(text.charAt(i))) {
        int end = i;
        while (end < span.end() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (end - i > SHORT) {
          return false;
        }
      }
      capital |= starts && Character.isUpperCase(text.charAt(i));
    }
    return capital;
  }

  /** Whether it has at least {@value #CAPITALS} characters, and no small letter. */
  boolean isCapitals(String text) {
    boolean letters = false;
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters |= Character.isUpperCase(text.charAt(i));
    }
    return letters && span.length() >= CAPITALS;
  }

  /** Whether it is a row of a table: cells between upright bars, tabs or wide gaps. */
  boolean isRow(String text) {
    int gaps = 0;
    int bars = 0;
    int blanks = 0;
    for (int i = span.begin() + mark; i < span.end(); i++) {
      char c = text.charAt(i);
      blanks = c == ' ' ? blanks + 1 : 0;
      gaps += c == '\t' || blanks == GAP ? 1 : 0;
      bars += c == '|' ? 1 : 0;
    }
    return bars > 1 || gaps > 0;
  }

  private int last(String text) {
    int last = span.end() - 1;
    while (last > span.begin() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }
}
