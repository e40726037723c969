package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text: blocks of lines without a blank line between them that read on from line to line.
 *
 * <p>A line reads on where it ends without a final mark and the next begins with a small letter, or where it ends with
 * a word that others must follow. Where the document is {@linkplain Wrapping wrapped}, a line that is broken where
 * others are reads on as well. It does not before a list item, before a line that is indented further (in text of
 * which the first line of each paragraph is), before a line that is a place and a date, between capitals and other
 * text, and in a table. In all other text every line is a paragraph, as usual in news.
 *
 * <p>List items that are names, or end with a semicolon, are one paragraph: the sentence of which they are parts ends
 * with the list.
 *
 * <p>The first line of the document, which is mostly its headline, only reads on if no other line is wider.
 */
final class Paragraphs {

  private final String text;
  private final Wrapping wrapping;

  private Paragraphs(String text, List<Line> lines) {
    this.text = text;
    this.wrapping = Wrapping.of(text, lines);
  }

  /** The paragraphs in text order, without white space at their ends; none is empty. */
  static List<TextRange> of(String text) {
    List<Line> lines = Line.of(text);
    return new Paragraphs(text, lines).join(lines);
  }

  private List<TextRange> join(List<Line> lines) {
    List<TextRange> paragraphs = new ArrayList<>();
    Line before = null;
    int list = -1;
    for (Line line : lines) {
      if (line.isBlank()) {
        before = null;
        list = -1;
        continue;
      }
      boolean item = line.mark() > 0 && (before == null || line.indent() == list || isItem(before, line));
      list = item ? line.indent() : list;
      int last = paragraphs.size() - 1;
      boolean follows = before != null
          && (item ? isListed(before, line) : readsOn(before, line, paragraphs.get(last), last == 0));
      if (follows) {
        paragraphs.set(last, new TextRange(paragraphs.get(last).begin(), line.span().end()));
      } else {
        paragraphs.add(line.span());
      }
      before = item || line.mark() == 0 ? line : new Line(line.span(), line.indent(), 0);
    }
    return paragraphs;
  }

  /** Whether two lines are of an address or a list of names without marks. */
  private boolean isAddress(Line before, Line line) {
    return before.isName(text) && line.isName(text) && (before.has(text, ',') || line.has(text, ','));
  }

  /** Whether a list item belongs to the sentence of the one before: behind a semicolon, and from name to name. */
  private boolean isListed(Line before, Line line) {
    return before.endsWith(text, ';') || before.isOpen(text)
        || !before.isFinished(text) && before.isName(text) && line.isName(text);
  }

  /** Whether a line with the mark of a list item below a line that belongs to no list begins one. */
  private boolean isItem(Line before, Line line) {
    boolean figure = Character.isLetterOrDigit(text.charAt(line.span().begin()))
        || text.charAt(line.span().begin()) == '(';
    return before.isFinished(text)
        || !wrapping.isFull(before, line) && (figure || line.mark() > 2 || line.hasCapitalItem(text));
  }

  /**
   * Whether a line reads on in the next.
   *
   * @param paragraph
   *          the lines that end with the first of the two
   * @param first
   *          whether that is the first paragraph
   */
  private boolean readsOn(Line before, Line line, TextRange paragraph, boolean first) {
    boolean finished = before.isFinished(text);
    if (!finished && line.startsLower(text)) {
      return true;
    }
    if (before.isRow(text) || line.isRow(text) || !finished && before.isCapitals(text) != line.isCapitals(text)) {
      return false;
    }
    if (!finished && before.isOpen(text)) {
      return true;
    }
    if (line.indent() > before.textColumn() || line.isDated(text)) {
      return false;
    }
    if (first && !finished && !before.endsWith(text, ',') && !before.hasDash(text)) {
      return wrapping.isWide(before, line);
    }
    boolean inside = before.span().begin() > paragraph.begin() || line.indent() < before.indent();
    return wrapping.isFull(before, line) || !finished && wrapping.isWrapped()
        && (!before.isLoose(text) && (inside || before.endsWith(text, ',')) || isAddress(before, line));
  }
}
