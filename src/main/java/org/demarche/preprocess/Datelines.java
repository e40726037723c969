package org.demarche.preprocess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** Finds datelines, by the patterns of {@code datelines.tsv}, at the beginning of the first paragraphs of a text. */
final class Datelines {

  static final int PARAGRAPHS = 8;

  private static final int LONGEST = 160;
  private static final String FOLLOWED = "(?=\\s*(?:$|[\"'“‘(\\[«]*[\\p{Lu}\\p{N}…$€£]))";

  /** A dateline; what it does not mention is null. */
  record Opening(TextRange span, String place, String agency, String date, String rule) {
  }

  private record Row(String id, Pattern pattern) {
  }

  private final PatternGrammar grammar;
  private final List<Row> rows;

  Datelines(TableFolder tables, PatternGrammar grammar) {
    this.grammar = grammar;
    rows = LexiconReader.read(tables.table(PreprocessingTables.DATELINES), "id pattern example",
        row -> new Row(row.id(), grammar.compile("(?:" + row.text("pattern") + ")" + FOLLOWED)));
  }

  /** The datelines in text order: of the first paragraphs, and a place with a full date as the last line. */
  List<Opening> find(String text, List<TextRange> paragraphs) {
    List<Opening> openings = new ArrayList<>();
    for (TextRange paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()))) {
      Opening opening = at(text, paragraph);
      if (opening != null) {
        openings.add(opening);
      }
    }
    if (paragraphs.size() > PARAGRAPHS) {
      TextRange last = paragraphs.get(paragraphs.size() - 1).trim(text);
      Opening closing = at(text, last);
      boolean isLine = closing != null && closing.span().end() == last.end() && closing.place() != null;
      if (isLine && closing.date() != null && !closing.date().startsWith("--")) {
        openings.add(closing);
      }
    }
    return openings;
  }

  /** The dateline of a paragraph, or null. A match that depends on where a long paragraph was cut does not count. */
  private Opening at(String text, TextRange paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    for (Row row : rows) {
      Matcher matcher = row.pattern().matcher(text).region(paragraph.begin(), end);
      if (matcher.lookingAt() && (end == paragraph.end() || !matcher.hitEnd())) {
        TextRange span = new TextRange(matcher.start(), matcher.end()).trim(text);
        String place = group(matcher, "place");
        String region = group(matcher, "region");
        String agency = group(matcher, "agency");
        return new Opening(span, place == null || region == null ? place : place + region,
            agency == null ? null : grammar.agency(agency), date(matcher), row.id());
      }
    }
    return null;
  }

  /** The date in ISO 8601, {@code --05-16} if the year is missing; null if there is none, or it is impossible. */
  private String date(Matcher matcher) {
    String iso = group(matcher, "iso");
    String month = first(group(matcher, "month"), group(matcher, "month2"));
    String day = first(group(matcher, "day"), group(matcher, "day2"));
    String year = first(group(matcher, "year"), group(matcher, "year2"));
    try {
      if (iso != null) {
        return LocalDate.parse(iso).toString();
      }
      if (month == null) {
        return null;
      }
      MonthDay monthDay = MonthDay.of(grammar.month(month), Integer.parseInt(day));
      return year == null ? monthDay.toString() : monthDay.atYear(Integer.parseInt(year)).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }

  private static String group(Matcher matcher, String name) {
    return matcher.pattern().toString().contains("(?<" + name + ">") ? matcher.group(name) : null;
  }
}
