package org.demarche.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The days on which something happened: from the first to the last one.
 *
 * @param first
 *          the first day
 * @param last
 *          the last day, not before the first
 */
record Days(LocalDate first, LocalDate last) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final String WEEK = "-W";

  /** The days of a date in ISO 8601: a day, a week, a month, a year, or an interval; null if it is none. */
  static Days of(String date) {
    if (date == null || date.isEmpty()) {
      return null;
    }
    int slash = date.indexOf('/');
    try {
      Days begin = single(slash < 0 ? date : date.substring(0, slash));
      Days end = slash < 0 ? begin : single(date.substring(slash + 1));
      return begin == null || end == null || end.last.isBefore(begin.first) ? null : new Days(begin.first, end.last);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static Days single(String date) {
    if (date.startsWith(WEEK, YEAR)) {
      LocalDate monday = LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return new Days(monday, monday.plusDays(6));
    }
    if (date.length() >= DAY) {
      LocalDate day = day(date);
      return new Days(day, day);
    }
    if (date.length() == MONTH) {
      YearMonth month = YearMonth.parse(date);
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
    if (date.length() == YEAR) {
      int year = Integer.parseInt(date);
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    return null;
  }

  /** The day at the begin of a date; without a formatter, as each report is compared many times. */
  private static LocalDate day(String date) {
    if (date.charAt(YEAR) != '-' || date.charAt(MONTH) != '-') {
      throw new DateTimeException(date);
    }
    return LocalDate.of(Integer.parseInt(date, 0, YEAR, 10), Integer.parseInt(date, YEAR + 1, MONTH, 10),
        Integer.parseInt(date, MONTH + 1, DAY, 10));
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** How many days lie between these and others; 0 if they overlap. */
  long distance(Days other) {
    if (other.first.isAfter(last)) {
      return ChronoUnit.DAYS.between(last, other.first);
    }
    return first.isAfter(other.last) ? ChronoUnit.DAYS.between(other.last, first) : 0;
  }
}
