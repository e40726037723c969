package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.LexiconReader;

/**
 * Finds, by the patterns of {@code boilerplate.tsv}, by-lines, credits and what else is no part of a story. Of a paragraph
 * longer than {@value #LONGEST} characters only the end is looked at. Below a heading of kind LIST, list items are
 * paragraphs of at most {@value #ITEM} characters with a quotation and a date, or with a web address; the heading counts
 * only with one below it.
 */
final class Boilerplate {

  private static final int LONGEST = 1_000;
  private static final int ITEM = 300;
  private static final String START_OF_SENTENCE = "(?:^|(?<=[.?!…][\"”’')\\]]?)[\\s\\u00A0]*)(?=\\S)";

  /** Where the rows of the table look; see there. */
  enum Place {
    HEAD, PARAGRAPH, TAIL, LIST
  }

  /** A stretch of text that is no part of the story: by-line or boilerplate, and the row that says so. */
  record Block(Span span, String type, String rule) {
  }

  private record Row(String id, String type, Place place, Pattern pattern) {
  }

  private final List<Row> rows;
  private final Pattern item;

  Boilerplate(String folder, PatternGrammar grammar) {
    rows = LexiconReader.read(LexiconReader.in(folder, "boilerplate.tsv"), "id type where pattern example", row -> {
      Place place = row.oneOf("where", Place.class);
      String start = place == Place.TAIL ? START_OF_SENTENCE : "";
      return new Row(row.id(), row.text("type"), place, grammar.compile(start + "(?:" + row.text("pattern") + ")$"));
    });
    item = grammar.compile("(?=.*[\"“”«])(?=.*{DAY}).*|.*https?://\\S+.*");
  }

  /** The blocks in text order; they do not overlap. */
  List<Block> find(String text, List<Span> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Row row : rows) {
        Span span = match(row, text, paragraphs.get(i), i);
        if (span != null && row.place() == Place.LIST) {
          int first = i;
          while (i + 1 < paragraphs.size() && isItem(text, paragraphs.get(i + 1))) {
            i++;
          }
          span = i == first ? null : new Span(span.begin(), paragraphs.get(i).end());
        }
        if (span != null) {
          blocks.add(new Block(span, row.type(), row.id()));
          break;
        }
      }
    }
    return blocks;
  }

  private boolean isItem(String text, Span paragraph) {
    return paragraph.length() <= ITEM && item.matcher(text).region(paragraph.begin(), paragraph.end()).matches();
  }

  /** The part of a paragraph that a row is about, or null. */
  private static Span match(Row row, String text, Span paragraph, int number) {
    boolean isLong = paragraph.length() > LONGEST;
    int from = isLong ? paragraph.end() - LONGEST : paragraph.begin();
    Matcher matcher = row.pattern().matcher(text).region(from, paragraph.end());
    if (row.place() == Place.TAIL) {
      boolean found = matcher.useTransparentBounds(true).find() && !(isLong && matcher.start() == from);
      return found ? new Span(matcher.start(), matcher.end()).trim(text) : null;
    }
    boolean placed = !isLong && (row.place() != Place.HEAD || number < Datelines.PARAGRAPHS);
    return placed && matcher.lookingAt() ? paragraph : null;
  }
}
