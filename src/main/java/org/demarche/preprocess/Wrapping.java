package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the lines of a document are broken, as measured on the document itself.
 *
 * <p>A line without a final mark before one that begins with a small letter is broken inside a sentence for certain.
 * These breaks tell how wide the document is wrapped, and how ragged its lines are: a break where the line would not
 * have held the next word either is of the same kind, whatever that word looks like.
 *
 * <p>Where fewer than a third of such breaks are certain (in capitals, in documents of few lines), the document is
 * wrapped when, but for a headline above a blank line, no line is wider than {@value #WIDEST} columns, some line has at
 * least {@value #NARROWEST}, and nearly everywhere (four fifths of all lines that are followed by another without a
 * blank line, and at least one) the first word of the next line would not have fitted on the line, and at most half of
 * these lines end like a sentence: that is how an editor breaks lines, and how titles, lists and one-sentence
 * paragraphs are not broken.
 */
final class Wrapping {

  private static final int NARROWEST = 45;
  private static final int WIDEST = 100;
  private static final int SLACK = 3;

  private final String text;
  private final int full;
  private final int widest;
  private final int limit;

  /**
   * @param full
   *          the column that the next word would at least have reached on a line that is broken
   * @param widest
   *          the column at which the widest line that is broken ends
   * @param limit
   *          the column at which a line ends at the latest; 0 if the document is not wrapped
   */
  private Wrapping(String text, int full, int widest, int limit) {
    this.text = text;
    this.full = full;
    this.widest = widest;
    this.limit = limit;
  }

  static Wrapping of(String text, List<Line> lines) {
    List<Integer> reaches = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i - 1);
      if (arePair(lines, i) && isCertain(text, line, lines.get(i))) {
        reaches.add(line.reach(text, lines.get(i)));
        widths.add(line.width());
      }
    }
    if (reaches.isEmpty()) {
      return unclear(text, lines);
    }
    Collections.sort(reaches);
    Collections.sort(widths);
    int usual = widths.get(widths.size() / 2) * 4 / 3;
    int widest = widths.stream().filter(width -> width <= usual).max(Integer::compare).orElse(0);
    int full = reaches.get(reaches.size() / 50);
    Wrapping wrapping = new Wrapping(text, Math.min(full, widest + 1) - SLACK, widest, Math.max(full - 1, widest));
    int alike = 0;
    for (int i = 1; i < lines.size(); i++) {
      alike += arePair(lines, i) && wrapping.isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    return reaches.size() * 3 >= alike ? wrapping : unclear(text, lines);
  }

  private static Wrapping unclear(String text, List<Line> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    boolean headed = first + 1 < lines.size() && lines.get(first + 1).isBlank();
    int width = lines.stream().skip(headed ? first + 1 : first).mapToInt(Line::width).max().orElse(0);
    int pairs = 0;
    int broken = 0;
    int finished = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (arePair(lines, i)) {
        pairs++;
        broken += lines.get(i - 1).reach(text, lines.get(i)) > width ? 1 : 0;
        finished += lines.get(i - 1).isFinished(text) ? 1 : 0;
      }
    }
    boolean wrapped = width >= NARROWEST && width <= WIDEST && pairs > 0 && broken * 10 >= pairs * 8
        && finished * 2 <= pairs;
    return new Wrapping(text, width + 1 - SLACK, width, wrapped ? width : 0);
  }

  /** Whether line {@code i} and the one before it have text, and it does not begin a list item. */
  private static boolean arePair(List<Line> lines, int i) {
    return !lines.get(i - 1).isBlank() && !lines.get(i).isBlank() && lines.get(i).mark() == 0;
  }

  /** Whether a sentence certainly runs on from a line to the next. */
  static boolean isCertain(String text, Line line, Line next) {
    return next.startsLower(text) && !line.isFinished(text);
  }

  boolean isWrapped() {
    return limit > 0;
  }

  /** Whether the document is wrapped, and the line is broken where others are. */
  boolean isFull(Line line, Line next) {
    return line.width() <= limit && line.reach(text, next) >= full;
  }

  /** Whether the document is wrapped, and the next word would not have fitted on its widest line. */
  boolean isWide(Line line, Line next) {
    return line.width() <= limit && line.reach(text, next) > widest;
  }
}
