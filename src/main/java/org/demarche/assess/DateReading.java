package org.demarche.assess;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.entity.Calendar;

/**
 * The other reading of a date: the Friday before or after the day of the document, the same day or month of the year
 * before or after. What was done is never dated after its story, and what is planned not before it.
 */
final class DateReading {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY = Pattern.compile("\\d(?:st|nd|rd|th)\\b");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

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

  /** Whether a day, week, month, year or interval begins after the day of the document; false if either is unknown. */
  boolean isLater(String date) {
    DateSpan span = today == null ? null : DateSpan.of(date);
    return span != null && span.first().isAfter(today);
  }

  /** Whether a day, week, month, year or interval ends before the day of the document; false if either is unknown. */
  boolean isEarlier(String date) {
    DateSpan span = today == null ? null : DateSpan.of(date);
    return span != null && span.last().isBefore(today);
  }

  /** Whether a time expression names a day of the week. */
  boolean isOfWeekday(String words) {
    return BREAK.splitAsStream(words).anyMatch(word -> calendar.isWeekday(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * The nearest other date that the words can mean; null if they can mean no other.
   *
   * @param date
   *          a day, a month or an interval between two of them in ISO 8601
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
    DateSpan span = DateSpan.of(date);
    if (span == null) {
      return null;
    }
    return hasMonth ? span.plus(Period.ofYears(direction))
        : span.plus(hasWeekday ? Period.ofWeeks(direction) : Period.ofMonths(direction));
  }
}
