package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/**
 * Finds bylines, credits and other text that is not part of a story, by the patterns of {@code boilerplate.tsv}. In a
 * paragraph longer than {@value #LONGEST} characters, only the end is searched. Below a heading of kind LIST, list
 * items are paragraphs of at most {@value #ITEM} characters with a quotation and a date, or with a web address; the
 * heading only counts if such an item follows.
 */
final class Boilerplate {

  private static final int LONGEST = 1_000;
  private static final int ITEM = 300;
  private static final String FOLLOWED = "(?=\\s*(?:$|[\"'“‘(]?[\\p{Lu}\\p{N}]))";
  private static final String FINAL = ".?!…";
  private static final String CLOSING = "\"”’')]";

  /** The positions that the rows of the table apply to; see its header. */
  enum Position {
    HEAD, PREFIX, PARAGRAPH, TAIL, LIST
  }

  /** A span of text that is not part of the story (byline or boilerplate), and the row that matched. */
  record Block(TextRange span, String type, String rule) {
  }

  private record Row(String id, String type, Position position, Pattern pattern) {
  }

  private final List<Row> rows;
  private final Pattern item;

  Boilerplate(TableFolder tables, PatternGrammar grammar) {
    rows = LexiconReader.read(tables.table(PreprocessingTables.BOILERPLATE), "id type where pattern example", row -> {
      Position position = row.oneOf("where", Position.class);
      String end = position == Position.PREFIX ? FOLLOWED : "$";
      return new Row(row.id(), row.text("type"), position, grammar.compile("(?:" + row.text("pattern") + ")" + end));
    });
    item = grammar.compile("(?=.*[\"“”«])(?=.*{DAY}).*|.*https?://\\S+.*");
  }

  /** The blocks in text order; they do not overlap. */
  List<Block> find(String text, List<TextRange> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int[] starts = starts(text, paragraphs.get(i));
      for (Row row : rows) {
        TextRange span = match(row, text, paragraphs.get(i), i, starts);
        if (span != null && row.position() == Position.LIST) {
          int first = i;
          while (i + 1 < paragraphs.size() && isItem(text, paragraphs.get(i + 1))) {
            i++;
          }
          span = i == first ? null : new TextRange(span.begin(), paragraphs.get(i).end());
        }
        if (span != null) {
          blocks.add(new Block(span, row.type(), row.id()));
          break;
        }
      }
    }
    return blocks;
  }

  private boolean isItem(String text, TextRange paragraph) {
    return paragraph.length() <= ITEM && item.matcher(text).region(paragraph.begin(), paragraph.end()).matches();
  }

  /** The possible sentence starts in a paragraph, or in the searched end of it. */
  private static int[] starts(String text, TextRange paragraph) {
    int from = Math.max(paragraph.begin(), paragraph.end() - LONGEST);
    return IntStream.range(from, paragraph.end()).filter(i -> i == paragraph.begin() || isAfterFinal(text, i))
        .map(i -> afterBlanks(text, i, paragraph.end())).filter(i -> i < paragraph.end()).distinct().toArray();
  }

  private static boolean isAfterFinal(String text, int i) {
    char before = text.charAt(i - 1);
    return FINAL.indexOf(before) >= 0
        || i > 1 && CLOSING.indexOf(before) >= 0 && FINAL.indexOf(text.charAt(i - 2)) >= 0;
  }

  private static int afterBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && TextRange.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The part of a paragraph that a row matches, or null. */
  private static TextRange match(Row row, String text, TextRange paragraph, int number, int[] starts) {
    boolean isLong = paragraph.length() > LONGEST;
    Matcher matcher = row.pattern().matcher(text).region(paragraph.begin(), paragraph.end());
    if (row.position() == Position.TAIL) {
      matcher.useTransparentBounds(true);
      for (int start : starts) {
        if (matcher.region(start, paragraph.end()).lookingAt()) {
          return new TextRange(start, matcher.end()).trim(text);
        }
      }
      return null;
    }
    boolean isHead = row.position() == Position.HEAD || row.position() == Position.PREFIX;
    if (isLong || isHead && number >= Datelines.PARAGRAPHS || !matcher.lookingAt()) {
      return null;
    }
    return row.position() == Position.PREFIX ? new TextRange(paragraph.begin(), matcher.end()).trim(text) : paragraph;
  }
}
