package org.demarche.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as the text allows: a day, week, month or year of the calendar, or a span of them.
 *
 * @param day
 *          the day, or any day of the week, month or year; for a span, a day of the first of them
 * @param last
 *          a day of the last of a span; null for a single date
 */
record CalendarDate(LocalDate day, Unit unit, LocalDate last) {

  enum Unit {
    DAY, WEEK, MONTH, YEAR
  }

  CalendarDate(LocalDate day, Unit unit) {
    this(day, unit, null);
  }

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

  /** Reads an ISO 8601 date; null gives null. */
  static CalendarDate parse(String text) {
    if (text == null) {
      return null;
    }
    Matcher matcher = ISO.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("expected a date as in 2025-05-16, 2025-05 or 2025 but found \"" + text
          + "\"");
    }
    Unit unit = matcher.group(3) != null ? Unit.DAY : matcher.group(2) != null ? Unit.MONTH : Unit.YEAR;
    CalendarDate date = of(Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? 1
        : Integer.parseInt(matcher.group(2)), matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3)), unit);
    if (date == null) {
      throw new IllegalArgumentException("expected a day of the calendar but found \"" + text + "\"");
    }
    return date;
  }

  /** A date, or null if the calendar has no such date. */
  static CalendarDate of(int year, int month, int day, Unit unit) {
    try {
      return new CalendarDate(LocalDate.of(year, month, day), unit);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The date a number of units away. */
  CalendarDate plus(int number, Unit of) {
    LocalDate moved = switch (of) {
      case DAY -> day.plusDays(number);
      case WEEK -> day.plusWeeks(number);
      case MONTH -> day.plusMonths(number);
      case YEAR -> day.plusYears(number);
    };
    return new CalendarDate(moved, of);
  }

  /** The same day or month in a later or earlier year. */
  CalendarDate yearsLater(int years) {
    return new CalendarDate(day.plusYears(years), unit);
  }

  /** Whether a day equals this one, or falls in this week, month or year. */
  boolean contains(CalendarDate other) {
    return new CalendarDate(other.day, unit).toString().equals(toString());
  }

  /** The days from another day of the same month up to this one, or null if that day is not earlier. */
  CalendarDate from(int dayOfMonth) {
    return unit == Unit.DAY && dayOfMonth > 0 && dayOfMonth < day.getDayOfMonth()
        ? new CalendarDate(day.withDayOfMonth(dayOfMonth), Unit.DAY, day) : null;
  }

  /** The interval from this date to a later one of the same unit; null if it is not later, or of another unit. */
  CalendarDate until(CalendarDate end) {
    return unit == end.unit && last == null && day.isBefore(end.day)
        ? new CalendarDate(day, unit, end.last == null ? end.day : end.last) : null;
  }

  /**
   * The interval from this date up to another, a week or a year earlier if it is not before that one; null if it cannot
   * be.
   */
  CalendarDate before(CalendarDate end) {
    CalendarDate interval = until(end);
    if (interval == null && unit == end.unit && last == null) {
      CalendarDate weekBefore = new CalendarDate(day.minusWeeks(1), unit);
      interval = unit == Unit.DAY && weekBefore.day.plusWeeks(1).isAfter(end.day) ? weekBefore.until(end) : null;
      interval = interval == null ? yearsLater(-1).until(end) : interval;
    }
    return interval;
  }

  /** The last day of the date or of the interval. */
  LocalDate end() {
    LocalDate from = last == null ? day : last;
    return switch (unit) {
      case DAY -> from;
      case WEEK -> from.with(DayOfWeek.SUNDAY);
      case MONTH -> from.withDayOfMonth(from.lengthOfMonth());
      case YEAR -> from.withDayOfYear(from.lengthOfYear());
    };
  }

  /** Saturday and Sunday of the week that a day is in. */
  CalendarDate weekend() {
    LocalDate saturday = day.with(DayOfWeek.SATURDAY);
    return new CalendarDate(saturday, Unit.DAY, saturday.plusDays(1));
  }

  /** The nearest such weekday from this day, forwards or backwards; this day itself counts. */
  CalendarDate nearest(int dayOfWeek, boolean forwards) {
    int away = Math.floorMod(dayOfWeek - day.getDayOfWeek().getValue(), DayOfWeek.values().length);
    return new CalendarDate(forwards || away == 0 ? day.plusDays(away) : day.plusDays(away - 7), Unit.DAY);
  }

  /** The date in ISO 8601; a span as an interval, with a slash between the first and the last day, month or year. */
  @Override
  public String toString() {
    return last == null ? text(day) : text(day) + "/" + text(last);
  }

  private String text(LocalDate day) {
    return switch (unit) {
      case DAY -> day.toString();
      case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
          day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> day.toString().substring(0, 7);
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }
}
