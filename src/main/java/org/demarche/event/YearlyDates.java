package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.event.TimeTable.Entry;
import org.demarche.event.TimeTable.Kind;
import org.demarche.syntax.Word;

/**
 * Times of the year without a month: seasons (<em>in the spring, last summer, winter 2014</em>), each an interval of
 * three months, and holidays (<em>on New Year's Eve, last Christmas</em>).
 */
final class YearlyDates {

  private static final int MONTHS_OF_SEASON = 3;

  private final TimeTable table;
  private final CalendarDate today;
  private final Set<String> before;

  /**
   * Resolves dates relative to a day.
   *
   * @param today
   *          null if unknown
   * @param before
   *          the words behind which a season or holiday is a time
   */
  YearlyDates(TimeTable table, CalendarDate today, Set<String> before) {
    this.table = table;
    this.today = today;
    this.before = before;
  }

  /**
   * The season or holiday at a position, or null.
   *
   * @param i
   *          the start of the expression: the name, or a word that shifts it
   * @param k
   *          the position of the name
   * @param named
   *          what the table says of the word at that position; null if nothing
   * @param shift
   *          what the word before moves by; null if there is none
   */
  TimeMention at(List<Word> words, int i, int k, Entry named, Integer shift) {
    Entry holiday = table.holiday(words, k);
    Entry entry = holiday == null ? named : holiday;
    if (entry == null || entry.kind() != Kind.SEASON && entry.kind() != Kind.HOLIDAY) {
      return null;
    }
    int last = k + entry.word().split(" ").length - 1;
    int yearAt = is(words, last + 1, "of", "in", ",") ? last + 2 : last + 1;
    int year = DayNumbers.year(words, yearAt);
    boolean isNamed = last + 1 < words.size() && (words.get(last + 1).isName() || is(words, last + 1, "of"));
    if (year == 0 && (isNamed || shift == null && !isBehindPreposition(words, i))) {
      return null;
    }
    if (year > 0) {
      CalendarDate date = of(entry, year);
      return new TimeMention(words.get(i), words.get(yearAt), date, date, entry.id());
    }
    if (today == null) {
      return new TimeMention(words.get(i), words.get(last), null, null, entry.id());
    }
    CalendarDate past = past(entry, shift != null && shift < 0);
    CalendarDate future = future(entry, shift != null && shift > 0);
    return new TimeMention(words.get(i), words.get(last), shift != null && shift > 0 ? future : past,
        shift != null && shift < 0 ? past : future, entry.id());
  }

  /** The last one that has begun, or that is over. */
  private CalendarDate past(Entry entry, boolean isOver) {
    CalendarDate date = of(entry, today.day().getYear());
    for (int back = 0; back < 2 && (isOver ? !date.end().isBefore(today.day()) : date.day().isAfter(today.day()));
        back++) {
      date = of(entry, date.day().getYear() - 1);
    }
    return date;
  }

  /** The next one that is not over, or that has not begun. */
  private CalendarDate future(Entry entry, boolean isAhead) {
    CalendarDate date = of(entry, today.day().getYear() - 1);
    while (isAhead ? !date.day().isAfter(today.day()) : date.end().isBefore(today.day())) {
      date = of(entry, date.day().getYear() + 1);
    }
    return date;
  }

  private static CalendarDate of(Entry entry, int year) {
    if (entry.kind() == Kind.HOLIDAY) {
      return CalendarDate.of(year, entry.value() / 100, entry.value() % 100, Unit.DAY);
    }
    CalendarDate first = CalendarDate.of(year, entry.value(), 1, Unit.MONTH);
    return first.until(first.plus(MONTHS_OF_SEASON - 1, Unit.MONTH));
  }

  private boolean isBehindPreposition(List<Word> words, int i) {
    int at = is(words, i - 1, "the") ? i - 2 : i - 1;
    return at >= 0 && before.contains(words.get(at).lower());
  }

  private static boolean is(List<Word> words, int i, String... forms) {
    return i >= 0 && i < words.size() && List.of(forms).contains(words.get(i).lower());
  }
}
