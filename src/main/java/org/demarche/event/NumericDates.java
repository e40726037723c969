package org.demarche.event;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.syntax.Word;

/**
 * Dates written in figures, with or without the name of the month: <em>2025-03-03, 3.3.2025, 03/03/2025, 3-Mar-25</em>.
 * A tokeniser may have cut them into several words.
 */
final class NumericDates {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?:T[\\d:.]+Z?)?");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern WITH_MONTH =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?([-/. ])(\\p{L}{3,9})\\.?\\2(\\d{4}|\\d{2})");
  private static final int MOST_WORDS = 7;
  private static final int MONTHS = 12;
  private static final String ID = "time.figures";

  private final TimeTable table;
  private final LocalDate today;

  /**
   * Reads dates in figures.
   *
   * @param today
   *          decides between day and month first, and between centuries; null if unknown
   */
  NumericDates(TimeTable table, LocalDate today) {
    this.table = table;
    this.today = today;
  }

  /** The date that begins at a word, or null. */
  TimeMention at(List<Word> words, int i) {
    if (!Character.isDigit(words.get(i).form().charAt(0)) || i > 0 && isGlued(words, i)) {
      return null;
    }
    StringBuilder text = new StringBuilder(words.get(i).form());
    int last = i;
    while (last + 1 < words.size() && last - i < MOST_WORDS && isGlued(words, last + 1)) {
      text.append(words.get(++last).form());
    }
    while (last > i && words.get(last).isPunctuation()) {
      text.setLength(text.length() - words.get(last--).form().length());
    }
    CalendarDate date = text.length() < 6 ? null : date(text.toString());
    return date == null ? null : new TimeMention(words.get(i), words.get(last), date, date, ID);
  }

  private static boolean isGlued(List<Word> words, int i) {
    return words.get(i - 1).end() == words.get(i).begin();
  }

  private CalendarDate date(String text) {
    Matcher matcher = ISO.matcher(text);
    if (matcher.matches()) {
      return matcher.group(3) == null ? of(number(matcher, 1), number(matcher, 2), 1, Unit.MONTH)
          : of(number(matcher, 1), number(matcher, 2), number(matcher, 3), Unit.DAY);
    }
    matcher = YEAR_FIRST.matcher(text);
    if (matcher.matches()) {
      return of(number(matcher, 1), number(matcher, 3), number(matcher, 4), Unit.DAY);
    }
    matcher = WITH_MONTH.matcher(text);
    if (matcher.matches()) {
      int month = table.month(matcher.group(3));
      return month == 0 ? null : of(year(matcher, 4), month, number(matcher, 1), Unit.DAY);
    }
    matcher = IN_FIGURES.matcher(text);
    return matcher.matches() ? inFigures(matcher) : null;
  }

  /** The day first between periods; between slashes what is possible, else the nearest to today, else the month. */
  private CalendarDate inFigures(Matcher matcher) {
    int one = number(matcher, 1);
    int other = number(matcher, 3);
    int year = year(matcher, 4);
    CalendarDate dayFirst = of(year, other, one, Unit.DAY);
    CalendarDate monthFirst = of(year, one, other, Unit.DAY);
    if (monthFirst == null || one > MONTHS || matcher.group(2).equals(".")) {
      return dayFirst;
    }
    return dayFirst != null && today != null && distance(dayFirst) < distance(monthFirst) ? dayFirst : monthFirst;
  }

  private long distance(CalendarDate date) {
    return Math.abs(date.day().toEpochDay() - today.toEpochDay());
  }

  /** The year; of two figures, the one that is at most ten years after today, or after 2030 if that is unknown. */
  private int year(Matcher matcher, int group) {
    int year = number(matcher, group);
    if (matcher.group(group).length() > 2) {
      return year;
    }
    int latest = (today == null ? 2020 : today.getYear()) + 10;
    int inCentury = latest - latest % 100 + year;
    return inCentury > latest ? inCentury - 100 : inCentury;
  }

  private static CalendarDate of(int year, int month, int day, Unit unit) {
    return DayNumbers.isYear(year) ? CalendarDate.of(year, month, day, unit) : null;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
