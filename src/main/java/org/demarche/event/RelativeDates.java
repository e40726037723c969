package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.event.TimeTable.Entry;
import org.demarche.event.TimeTable.Kind;
import org.demarche.syntax.Word;

/**
 * Time expressions that are counted from the day of the document: <em>yesterday, on Friday, last week, the weekend, two
 * weeks ago, in three days, the 10th, this morning</em>.
 */
final class RelativeDates {

  private static final Set<String> BEFORE_DAY_OF_MONTH = Set.of("on", "by", "until", "till", "from", "to", "of");
  private static final Set<String> BEFORE_DATE = Set.of(",", "(", "the");
  private static final int DAYS_OF_WEEK = 7;
  private static final int WEEKEND = 5;

  private final TimeTable table;
  private final CalendarDate today;
  private final MonthDates months;
  private final YearlyDates yearly;
  private final Set<String> within;

  /**
   * Resolves dates relative to a day.
   *
   * @param today
   *          null if unknown
   * @param within
   *          the words that stand before <em>in the month</em>
   */
  RelativeDates(TimeTable table, CalendarDate today, MonthDates months, YearlyDates yearly, Set<String> within) {
    this.table = table;
    this.today = today;
    this.months = months;
    this.yearly = yearly;
    this.within = within;
  }

  /** <em>yesterday, tomorrow morning</em>. */
  TimeMention day(List<Word> words, int i, Entry entry) {
    CalendarDate date = today == null ? null : today.plus(entry.value(), Unit.DAY);
    return new TimeMention(words.get(i), words.get(withPart(words, i)), date, date, entry.id());
  }

  /** What a word such as <em>last</em> moves: a unit, several, a weekday, a month, a part of the day. */
  TimeMention shifted(List<Word> words, int i, Entry shift) {
    Entry entry = table.at(words, i + 1);
    TimeMention named = shift.kind() == Kind.SHIFT ? yearly.at(words, i, i + 1, entry, shift.value()) : null;
    if (named != null) {
      return named;
    }
    if (entry == null && shift.kind() == Kind.SHIFT) {
      return units(words, i, shift, DayNumbers.integerAt(words, i + 1));
    }
    Word word = words.get(i);
    if (entry == null || shift.kind() == Kind.NARRATIVE && entry.kind() != Kind.UNIT) {
      return null;
    }
    return switch (entry.kind()) {
      case UNIT -> unit(words, i, shift, entry);
      case WEEKDAY -> weekday(words, i, i + 1, shift.value());
      case MONTH -> months.month(words, i, i + 1, shift.value());
      case NUMBER -> units(words, i, shift, entry.value());
      case PART -> {
        int days = shift.value() < 0 ? entry.value() : shift.value();
        CalendarDate date = today == null ? null : today.plus(days, Unit.DAY);
        yield new TimeMention(word, words.get(i + 1), date, date, entry.id());
      }
      default -> null;
    };
  }

  private TimeMention unit(List<Word> words, int i, Entry shift, Entry unit) {
    Word first = words.get(i);
    Word last = words.get(i + 1);
    if (last.isPlural() || last.lower().endsWith("ends")) {
      return null;
    }
    if (shift.kind() == Kind.SHIFT && unit.value() == 1 && shift.value() != 0 && isDefinite(words, i)
        || shift.kind() == Kind.NARRATIVE) {
      return unit.value() == 1 ? new TimeMention(first, last, null, null, shift.value(), shift.id()) : null;
    }
    if (unit.value() == WEEKEND && shift.value() == 0) {
      return weekend(first, last, unit.id());
    }
    CalendarDate date = today == null ? null : unit.value() == WEEKEND
        ? today.plus(DAYS_OF_WEEK * shift.value(), Unit.DAY).weekend() : today.plus(shift.value(), unit(unit));
    return new TimeMention(first, last, date, date, unit.id());
  }

  /** <em>the past two weeks, the next three days</em>: the interval up to today, or from it. */
  private TimeMention units(List<Word> words, int i, Entry shift, int number) {
    Entry unit = table.at(words, i + 2);
    if (number == 0 || unit == null || unit.kind() != Kind.UNIT || unit.value() == WEEKEND || shift.value() == 0) {
      return null;
    }
    CalendarDate far = today == null ? null : today.plus(number * shift.value(), unit(unit));
    CalendarDate near = today == null ? null : today.plus(0, unit(unit));
    CalendarDate date = today == null ? null : shift.value() < 0 ? far.until(near) : near.until(far);
    return new TimeMention(words.get(i), words.get(i + 2), date, date, unit.id());
  }

  private static boolean isDefinite(List<Word> words, int i) {
    return i > 0 && words.get(i - 1).isDefiniteDeterminer();
  }

  /**
   * A weekday, with the part of the day or the date behind it.
   *
   * @param i
   *          the start of the expression: the weekday, or a word that shifts it
   * @param k
   *          the position of the weekday
   */
  TimeMention weekday(List<Word> words, int i, int k, int shift) {
    Entry entry = table.at(words, k);
    TimeMention date = dateBehind(words, k);
    if (date != null) {
      return ofWeekday(date.of(words.get(i), date.last()), entry.value());
    }
    Word last = words.get(withPart(words, k));
    if (today == null) {
      return new TimeMention(words.get(i), last, null, null, entry.id());
    }
    CalendarDate before = today.nearest(entry.value(), false);
    CalendarDate later = today.nearest(entry.value(), true);
    if (shift < 0) {
      boolean isJustNow = !before.day().isBefore(today.day().minusDays(1));
      before = isJustNow ? before.plus(-DAYS_OF_WEEK, Unit.DAY) : before;
      later = before;
    } else if (shift > 0) {
      later = later.day().equals(today.day()) ? later.plus(DAYS_OF_WEEK, Unit.DAY) : later;
      before = later;
    }
    return new TimeMention(words.get(i), last, before, later, entry.id());
  }

  /** A date without a year that is seen from its weekday: the reading that falls on it, if only one does. */
  private static TimeMention ofWeekday(TimeMention date, int dayOfWeek) {
    boolean isPast = date.past() != null && date.past().day().getDayOfWeek().getValue() == dayOfWeek;
    boolean isFuture = date.future() != null && date.future().day().getDayOfWeek().getValue() == dayOfWeek;
    if (isPast == isFuture) {
      return date;
    }
    CalendarDate only = isPast ? date.past() : date.future();
    return new TimeMention(date.first(), date.last(), only, only, date.rule());
  }

  /** The date behind a weekday: <em>Tuesday, March 4; Tuesday the 4th of March; Tuesday (March 4)</em>. */
  private TimeMention dateBehind(List<Word> words, int k) {
    int at = k + 1;
    while (at < words.size() && at < k + 3 && BEFORE_DATE.contains(words.get(at).lower())) {
      at++;
    }
    if (months.isMonth(words, at) && DayNumbers.dayOfMonth(words, at + 1) > 0) {
      return months.month(words, at, at, 0);
    }
    if (DayNumbers.dayOfMonth(words, at) == 0) {
      return null;
    }
    boolean isOf = at + 1 < words.size() && words.get(at + 1).lower().equals("of");
    int month = isOf ? at + 2 : at + 1;
    return months.isMonth(words, month) ? months.month(words, at, month, 0) : null;
  }

  /** A unit with an article: <em>the weekend; earlier in the month</em>. */
  TimeMention definite(List<Word> words, int i, Entry entry) {
    boolean isCurrent = i > 2 && isDefinite(words, i) && words.get(i - 2).lower().equals("in")
        && within.contains(words.get(i - 3).lower()) && entry.value() < WEEKEND && !words.get(i).isPlural();
    if (isCurrent) {
      CalendarDate date = today == null ? null : today.plus(0, unit(entry));
      return new TimeMention(words.get(i), words.get(i), date, date, entry.id());
    }
    return weekend(words, i, entry);
  }

  /** <em>the weekend</em>: the last one that has begun, or the next one that has not ended. */
  private TimeMention weekend(List<Word> words, int i, Entry entry) {
    Word word = words.get(i);
    if (entry.value() != WEEKEND || !isDefinite(words, i) || word.isPlural()) {
      return null;
    }
    return weekend(word, word, entry.id());
  }

  private TimeMention weekend(Word first, Word last, String rule) {
    if (today == null) {
      return new TimeMention(first, last, null, null, rule);
    }
    CalendarDate current = today.weekend();
    CalendarDate past = current.day().isAfter(today.day()) ? today.plus(-DAYS_OF_WEEK, Unit.DAY).weekend() : current;
    return new TimeMention(first, last, past, current, rule);
  }

  /** <em>on the 10th</em>: of this month or the last, or of this month or the next. */
  TimeMention dayOfMonth(List<Word> words, int i, int number) {
    Word next = i + 1 < words.size() ? words.get(i + 1) : null;
    boolean isDay = isDefinite(words, i) && i > 1 && BEFORE_DAY_OF_MONTH.contains(words.get(i - 2).lower())
        && (next == null || !next.isNoun() && !next.isAdjective() && !next.isHyphen() && !next.isNumber());
    if (!isDay) {
      return null;
    }
    CalendarDate past = null;
    CalendarDate future = null;
    for (int away = 0; today != null && away < 3 && (past == null || future == null); away++) {
      past = past == null ? ofMonth(-away, number, false) : past;
      future = future == null ? ofMonth(away, number, true) : future;
    }
    return new TimeMention(words.get(i), words.get(i), past, future, "time.day-of-month");
  }

  private CalendarDate ofMonth(int away, int number, boolean future) {
    CalendarDate month = today.plus(away, Unit.MONTH);
    CalendarDate day = CalendarDate.of(month.day().getYear(), month.day().getMonthValue(), number, Unit.DAY);
    boolean fits = day != null && (future ? !day.day().isBefore(today.day()) : !day.day().isAfter(today.day()));
    return fits ? day : null;
  }

  /** A number of units: <em>two weeks ago, in three days, a week from now, a day later</em>. */
  TimeMention counted(List<Word> words, int i, int number) {
    Entry unit = table.at(words, i + 1);
    if (unit == null || unit.kind() != Kind.UNIT || unit.value() == WEEKEND) {
      return null;
    }
    Entry direction = table.at(words, i + 2);
    Word first = words.get(i);
    if (direction != null && direction.kind() == Kind.FROM_TODAY) {
      CalendarDate date = today == null ? null : today.plus(direction.value() * number, unit(unit));
      return new TimeMention(first, words.get(i + 2), date, date, direction.id());
    }
    if (is(words, i + 2, "from") && is(words, i + 3, "now")) {
      CalendarDate date = today == null ? null : today.plus(number, unit(unit));
      return new TimeMention(first, words.get(i + 3), date, date, unit.id());
    }
    if (unit.value() == 1 && is(words, i + 2, "later")) {
      return new TimeMention(first, words.get(i + 2), null, null, number, unit.id());
    }
    if (i > 0 && words.get(i - 1).lower().equals("in") && !is(words, i + 2, "of")) {
      CalendarDate date = today == null ? null : today.plus(number, unit(unit));
      return new TimeMention(first, words.get(i + 1), null, date, unit.id());
    }
    return null;
  }

  /** The position of the part of the day behind a day, or that of the day. */
  private int withPart(List<Word> words, int i) {
    Entry next = table.at(words, i + 1);
    return next != null && next.kind() == Kind.PART ? i + 1 : i;
  }

  private static Unit unit(Entry entry) {
    return Unit.values()[entry.value() - 1];
  }

  private static boolean is(List<Word> words, int i, String lower) {
    return i < words.size() && words.get(i).lower().equals(lower);
  }
}
