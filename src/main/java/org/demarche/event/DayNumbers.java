package org.demarche.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.syntax.Word;

/** Numbers of days and years in time expressions. */
final class DayNumbers {

  /** Two days in one token: <em>3-5</em>. */
  record Days(int first, int last) {
  }

  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-\u2013](\\d{1,2})");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)?");
  private static final Pattern DECADE = Pattern.compile("(?:1[89]|20)\\d0s");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
  private static final int DAYS_OF_MONTH = 31;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private DayNumbers() {
  }

  /** Two days in one token, or null. */
  static Days days(List<Word> words, int i) {
    if (i >= words.size() || !hasDigit(words.get(i))) {
      return null;
    }
    Matcher matcher = DAYS.matcher(words.get(i).form());
    return matcher.matches() ? new Days(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))) : null;
  }

  /** The number of a day (the last one if the token holds several), or 0 if there is none. */
  static int dayOfMonth(List<Word> words, int i) {
    int day = i >= 0 && i < words.size() ? integer(words, i) : 0;
    return day <= DAYS_OF_MONTH ? day : 0;
  }

  /** A four-digit year, or 0. */
  static int year(List<Word> words, int i) {
    int year = i < words.size() && words.get(i).form().length() == 4 ? integer(words, i) : 0;
    return isYear(year) ? year : 0;
  }

  /** Whether a number is that of a year that news speak of. */
  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Whether a word is a number with an ordinal ending: <em>10th</em>. */
  static boolean isOrdinal(Word word) {
    return ORDINAL.matcher(word.lower()).matches();
  }

  /** Whether a word begins with the year of a decade: <em>1990s</em>. */
  static boolean isDecade(String form) {
    return DECADE.matcher(form).matches();
  }

  /** The same as {@link #integer}; 0 if there is no such word. */
  static int integerAt(List<Word> words, int i) {
    return i < words.size() ? integer(words, i) : 0;
  }

  /** A number in digits, ordinal or not (the last one if the token holds several days), or 0 if there is none. */
  static int integer(List<Word> words, int i) {
    if (!hasDigit(words.get(i))) {
      return 0;
    }
    Days days = days(words, i);
    if (days != null) {
      return days.last();
    }
    Matcher matcher = NUMBER.matcher(words.get(i).lower());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Whether a word begins with a digit; almost all words of a text do not, and are passed over here. */
  private static boolean hasDigit(Word word) {
    return Character.isDigit(word.form().charAt(0));
  }
}
