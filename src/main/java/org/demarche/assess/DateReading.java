package org.demarche.assess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.entity.Calendar;

/**
 * The other reading of a date: the Friday before or after the day of the document, the same day or month of the year
 * before or after. What was done is never dated after its story, and what is planned not before it.
 */
final class DateReading {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY = Pattern.compile("\\d");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
  private static final int ISO_DAY = 10;
  private static final int ISO_MONTH = 7;
  private static final int DAYS_OF_WEEK = 7;

  private final LocalDate today;
  private final Calendar calendar;

  /**
   * Readings of a document.
   *
   * @param today
   *          the day of the document, or null if it is unknown
   * @param calendar
   *          the names of months and days
   */
  DateReading(LocalDate today, Calendar calendar) {
    this.today = today;
    this.calendar = calendar;
  }

  /** Whether a date is later than the document; false if either is unknown, of weeks, and of intervals. */
  boolean isLater(String date) {
    return compare(date) > 0;
  }

  /** Whether a date is earlier than the document; false if either is unknown, of weeks, and of intervals. */
  boolean isEarlier(String date) {
    return compare(date) < 0;
  }

  private int compare(String date) {
    if (today == null || date == null || date.length() > ISO_DAY || date.indexOf('W') >= 0) {
      return 0;
    }
    return date.compareTo(today.toString().substring(0, date.length()));
  }

  /**
   * The nearest other date that the words can mean; null if they can mean no other.
   *
   * @param date
   *          a day or a month in ISO 8601
   * @param words
   *          the words of the time expression
   * @param direction
   *          -1 for an earlier date, 1 for a later one
   */
  String other(String date, String words, int direction) {
    boolean hasMonth = false;
    boolean hasWeekday = false;
    for (String word : BREAK.split(words)) {
      String lower = word.toLowerCase(Locale.ROOT);
      hasMonth |= calendar.isMonth(lower);
      hasWeekday |= calendar.isWeekday(lower);
    }
    if (YEAR.matcher(words).find() || !hasMonth && !hasWeekday && !DAY.matcher(words).find()) {
      return null;
    }
    try {
      if (date.length() == ISO_MONTH) {
        return YearMonth.parse(date).plusYears(direction).toString();
      }
      LocalDate day = LocalDate.parse(date);
      LocalDate other = hasMonth ? day.plusYears(direction)
          : hasWeekday ? day.plusDays(DAYS_OF_WEEK * direction) : day.plusMonths(direction);
      return other.toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
