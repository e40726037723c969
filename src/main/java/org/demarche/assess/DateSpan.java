package org.demarche.assess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * The days of a date in ISO 8601: a day, a week, a month, a year, or an interval between two of them.
 *
 * @param text
 *          the date
 * @param first
 *          its first day
 * @param last
 *          its last day
 */
record DateSpan(String text, LocalDate first, LocalDate last) {

  private static final int DAY = 10;
  private static final int WEEK = 8;
  private static final int MONTH = 7;
  private static final int YEAR = 4;
  private static final int DAYS_OF_WEEK = 7;

  /** The days of a date, or null if there is none or it is no date of these forms. */
  static DateSpan of(String date) {
    if (date == null) {
      return null;
    }
    int slash = date.indexOf('/');
    try {
      if (slash < 0) {
        return one(date);
      }
      return new DateSpan(date, one(date.substring(0, slash)).first, one(date.substring(slash + 1)).last);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateSpan one(String text) {
    LocalDate first = switch (text.length()) {
      case DAY -> LocalDate.parse(text);
      case WEEK -> LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      case MONTH -> YearMonth.parse(text).atDay(1);
      case YEAR -> Year.parse(text).atDay(1);
      default -> throw new DateTimeException("not a date: " + text);
    };
    LocalDate next = switch (text.length()) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusDays(DAYS_OF_WEEK);
      case MONTH -> first.plusMonths(1);
      default -> first.plusYears(1);
    };
    return new DateSpan(text, first, next.minusDays(1));
  }

  /** The same date some time later or earlier, as precise; null of weeks and years. */
  String plus(Period period) {
    int slash = text.indexOf('/');
    String begin = slash < 0 ? text : text.substring(0, slash);
    return switch (begin.length()) {
      case DAY -> slash < 0 ? first.plus(period).toString() : first.plus(period) + "/" + last.plus(period);
      case MONTH -> slash < 0 ? month(first, period) : month(first, period) + "/" + month(last, period);
      default -> null;
    };
  }

  private static String month(LocalDate day, Period period) {
    return YearMonth.from(day.plus(period)).toString();
  }
}
