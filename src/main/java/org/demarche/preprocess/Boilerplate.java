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

  Boilerplate(PatternGrammar grammar) {
    rows = LexiconReader.read(PatternGrammar.FOLDER + "boilerplate.tsv", "id type where pattern example", row -> {
      Place place = row.oneOf("where", Place.class);
      String pattern = "(?:" + row.text("pattern") + ")$";
      return new Row(row.id(), row.text("type"), place,
          grammar.compile(place == Place.TAIL ? "(?:^|(?<=[.?!…][\"”’')\\]]?)[\\s\\u00A0]*)" + pattern.replaceFirst("^", "(?=\\\\S)") : pattern));
    });
    item = grammar.compile("(?=.*[\"“”«])(?=.*{DAY}).*|.*https?://\\S+.*");
  }

  /** The blocks in text order; they do not overlap. */
  List<Block> find(String text, List<Span> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Block block = in(text, paragraphs.get(i), i);
      if (block == null) {
        continue;
      }
      blocks.add(block);
      if (isList(block)) {
        int last = i;
        while (last + 1 < paragraphs.size() && isItem(text, paragraphs.get(last + 1))) {
          last++;
        }
        blocks.remove(blocks.size() - 1);
        if (last > i) {
          blocks.add(new Block(new Span(block.span().begin(), paragraphs.get(last).end()), block.type(), block.rule()));
        }
        i = last;
      }
    }
    return blocks;
  }

  private boolean isList(Block block) {
    return rows.stream().anyMatch(row -> row.id().equals(block.rule()) && row.place() == Place.LIST);
  }

  private boolean isItem(String text, Span paragraph) {
    return paragraph.length() <= ITEM && item.matcher(text).region(paragraph.begin(), paragraph.end()).matches();
  }

  private Block in(String text, Span paragraph, int number) {
    boolean isLong = paragraph.length() > LONGEST;
    for (Row row : rows) {
      if (row.place() == Place.TAIL) {
        Matcher matcher = row.pattern().matcher(text)
            .region(isLong ? paragraph.end() - LONGEST : paragraph.begin(), paragraph.end())
            .useAnchoringBounds(true).useTransparentBounds(true);
        if (matcher.find() && !(isLong && matcher.start() == paragraph.end() - LONGEST)) {
          return new Block(new Span(matcher.start(), matcher.end()).trim(text), row.type(), row.id());
        }
      } else if (!isLong && (row.place() != Place.HEAD || number < Datelines.PARAGRAPHS)) {
        Matcher matcher = row.pattern().matcher(text).region(paragraph.begin(), paragraph.end());
        if (matcher.lookingAt()) {
          return new Block(paragraph, row.type(), row.id());
        }
      }
    }
    return null;
  }
}
