package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.entity.Calendar;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;
import org.demarche.syntax.Word;

/** The words of time expressions, from {@code times.tsv} and the calendar. */
final class TimeTable {

  /** The function of a word in a time expression. */
  enum Kind {
    /** A day of the week; the value counts from Monday, 1. */
    WEEKDAY,
    /** A month; the value counts from January, 1. */
    MONTH,
    /** A day relative to today; the value is the distance in days. */
    DAY,
    /** A word that precedes a unit, weekday or month and shifts it; the value is the distance. */
    SHIFT,
    /** A part of a day that follows its name: <em>Tuesday evening</em>; the value is that of <em>last night</em>. */
    PART,
    /** A word that precedes a time without changing its date: <em>early March, late Friday</em>. */
    EDGE,
    /** A word that precedes <em>day</em> and counts it from the last day named: <em>the same day</em>. */
    NARRATIVE,
    /** A unit: the value is 1 for days, 2 for weeks, 3 for months, 4 for years, 5 for weekends. */
    UNIT,
    /** A word that follows a number of units and counts them from today; the value is the direction. */
    FROM_TODAY,
    /** A number word. */
    NUMBER,
    /** A season; the value is the month with which it begins in the north. */
    SEASON,
    /** A holiday on the same day of every year, of one or more words; the value is 100 times its month plus its day. */
    HOLIDAY
  }

  record Entry(String id, String word, Kind kind, int value) {
  }

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, List<Entry>> holidays = new HashMap<>();
  private final Calendar calendar;

  TimeTable(String location, Calendar calendar) {
    this.calendar = calendar;
    LexiconReader.read(location, "id word kind value example", TimeTable::entry).forEach(this::add);
  }

  private static Entry entry(Row row) {
    Kind kind = row.oneOf("kind", Kind.class);
    int value = (int) row.number("value", -99, 1231);
    if (kind == Kind.SEASON && (value < 1 || value > 12)
        || kind == Kind.HOLIDAY && CalendarDate.of(2001, value / 100, value % 100, Unit.DAY) == null) {
      throw new IllegalArgumentException("expected a month, as 3, or a day of every year, as 1225, but found " + value);
    }
    return new Entry(row.id(), row.text("word"), kind, value);
  }

  private void add(Entry entry) {
    if (entry.kind() == Kind.HOLIDAY) {
      holidays.computeIfAbsent(entry.word().split(" ")[0], first -> new ArrayList<>(2)).add(entry);
    } else {
      entries.put(entry.word(), entry);
    }
  }

  /** The longest holiday whose words begin at a position, or null. */
  Entry holiday(List<Word> words, int i) {
    Entry longest = null;
    for (Entry entry : i < 0 || i >= words.size() ? List.<Entry>of()
        : holidays.getOrDefault(words.get(i).lower(), List.of())) {
      String[] parts = entry.word().split(" ");
      boolean matches = i + parts.length <= words.size()
          && IntStream.range(0, parts.length).allMatch(k -> words.get(i + k).lower().equals(parts[k]));
      longest = matches && (longest == null || entry.word().length() > longest.word().length()) ? entry : longest;
    }
    return longest;
  }

  /** The function of the word at a position, or null if there is no word or it is not a time word. */
  Entry at(List<Word> words, int i) {
    return i >= 0 && i < words.size() ? of(words.get(i)) : null;
  }

  /** The function of a word, or null if it is not a time word. */
  Entry of(Word word) {
    Entry entry = entries.get(word.lower());
    if (entry == null && word.isNoun()) {
      entry = entries.get(word.lemma());
    }
    if (entry != null) {
      return entry;
    }
    return word.isName() && Character.isUpperCase(word.form().charAt(0)) ? ofCalendar(word) : ofTwo(word);
  }

  /** The month in a word that joins it to one such as <em>mid</em>: <em>mid-March</em>. */
  private Entry ofTwo(Word word) {
    int hyphen = word.lower().indexOf('-');
    Entry edge = hyphen > 0 ? entries.get(word.lower().substring(0, hyphen)) : null;
    Calendar.Entry named = edge != null && edge.kind() == Kind.EDGE
        ? calendar.named(word.lower().substring(hyphen + 1)) : null;
    return named == null || named.kind() != Calendar.Kind.MONTH ? null
        : new Entry(named.id(), word.lower(), Kind.MONTH, named.number());
  }

  /** The number of a month, given a name or an abbreviation, or 0. */
  int month(String name) {
    Calendar.Entry named = calendar.named(name.toLowerCase(Locale.ROOT));
    return named == null || named.kind() != Calendar.Kind.MONTH ? 0 : named.number();
  }

  private Entry ofCalendar(Word word) {
    Calendar.Entry named = calendar.named(word.lower());
    named = named == null ? calendar.named(word.lemma()) : named;
    return named == null ? ofTwo(word) : new Entry(named.id(), word.lower(),
        named.kind() == Calendar.Kind.MONTH ? Kind.MONTH : Kind.WEEKDAY, named.number());
  }
}
