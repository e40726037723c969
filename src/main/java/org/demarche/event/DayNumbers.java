package org.demarche.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.syntax.Word;

/** The numbers of days and years in time expressions. */
final class DayNumbers {

  /** Two days in one word: <em>3-5</em>. */
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-\u2013](\\d{1,2})");

  private DayNumbers() {
  }

  /** Two days in one word; matches where a word is that. */
  static Matcher twoDays(List<Word> words, int i) {
    return DAYS.matcher(i < words.size() ? words.get(i).form() : "");
  }

  static int dayOfMonth(List<Word> words, int i) {
    int day = i >= 0 && i < words.size() ? integer(words, i) : 0;
    return day >= 1 && day <= 31 ? day : 0;
  }

  static int year(List<Word> words, int i) {
    int year = i < words.size() && words.get(i).form().length() == 4 ? integer(words, i) : 0;
    return year >= 1800 && year <= 2100 ? year : 0;
  }

  static int integer(List<Word> words, int i) {
    String form = words.get(i).lower().replaceFirst("(st|nd|rd|th)$", "");
    Matcher days = DAYS.matcher(form);
    if (days.matches()) {
      return Integer.parseInt(days.group(2));
    }
    return form.matches("\\d{1,4}") ? Integer.parseInt(form) : 0;
  }
}
