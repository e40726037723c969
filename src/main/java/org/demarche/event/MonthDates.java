package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.event.TimeTable.Entry;
import org.demarche.event.TimeTable.Kind;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Time expressions built around a month name: <em>March, 3 March 2024, March 3, from 3 to 5 March</em>. */
final class MonthDates {

  private final TimeTable table;
  private final CalendarDate today;
  private final Set<String> rangeWords;

  /**
   * Resolves dates relative to a day.
   *
   * @param today
   *          null if unknown
   */
  MonthDates(TimeTable table, CalendarDate today, Set<String> rangeWords) {
    this.table = table;
    this.today = today;
    this.rangeWords = rangeWords;
  }

  /** Several days of a month (<em>3 to 5 March, March 3-5</em>), or null if there is only one. */
  TimeMention days(List<Word> words, int i) {
    boolean isMonthFirst = isMonth(words, i);
    int first = isMonthFirst ? i + 1 : i;
    DayNumbers.Days joined = DayNumbers.days(words, first);
    int last = joined != null ? first : first + 2;
    int monthAt = isMonthFirst ? i : last + 1;
    int from = joined != null ? joined.first() : DayNumbers.dayOfMonth(words, first);
    boolean isRange = joined != null || first + 1 < words.size() && rangeWords.contains(words.get(first + 1).lower());
    if (from == 0 || !isRange || DayNumbers.dayOfMonth(words, last) == 0 || !isMonth(words, monthAt)) {
      return null;
    }
    // The last day as a date of its own: the month precedes or follows its number.
    List<Word> one = new ArrayList<>(List.of(words.get(monthAt), words.get(last)));
    int behind = isMonthFirst ? last + 1 : monthAt + 1;
    one.addAll(words.subList(behind, Math.min(behind + 2, words.size())));
    TimeMention end = month(one, 0, 0, 0);
    if (end.past() == null) {
      return null;
    }
    CalendarDate past = end.past().from(from);
    CalendarDate future = end.future().from(from);
    Span lastWord = end.span().end() > words.get(last).end() ? end.span() : words.get(Math.max(last, monthAt)).span();
    return past == null || future == null ? null
        : new TimeMention(words.get(i).span().to(lastWord), words.get(monthAt), past, future, end.rule());
  }

  boolean isMonth(List<Word> words, int i) {
    Entry entry = table.at(words, i);
    return entry != null && entry.kind() == Kind.MONTH;
  }

  /**
   * A month, with the year and the day before or after it.
   *
   * @param i
   *          the start of the expression: the month, or a word that shifts it (<em>last March</em>)
   * @param k
   *          the position of the month
   * @param shift
   *          negative if the text says it is past, positive if it says it is to come
   */
  TimeMention month(List<Word> words, int i, int k, int shift) {
    Entry month = table.at(words, k);
    int dayBehind = DayNumbers.dayOfMonth(words, k + 1);
    int last = dayBehind > 0 ? k + 1 : k;
    int yearAt = last + 1 < words.size() && words.get(last + 1).form().equals(",") ? last + 2 : last + 1;
    int year = DayNumbers.year(words, yearAt);
    int dayBefore = k == i ? DayNumbers.dayOfMonth(words, i - 1) : 0;
    int day = dayBehind > 0 ? dayBehind : dayBefore;
    Span span = words.get(dayBefore > 0 && day == dayBefore ? i - 1 : i).span()
        .to(words.get(year > 0 ? yearAt : last).span());
    Unit unit = day > 0 ? Unit.DAY : Unit.MONTH;
    CalendarDate date = CalendarDate.of(year > 0 || today == null ? year : today.day().getYear(), month.value(),
        Math.max(1, day), unit);
    if (year > 0) {
      return new TimeMention(span, words.get(k), date, date, month.id());
    }
    if (today == null || date == null) {
      return new TimeMention(span, words.get(k), null, null, month.id());
    }
    CalendarDate past = date.day().isAfter(today.day()) ? date.yearsLater(-1) : date;
    CalendarDate future = date.day().isAfter(today.day()) || date.contains(today) ? date : date.yearsLater(1);
    return new TimeMention(span, words.get(k), shift > 0 ? future : past, shift < 0 ? past : future, month.id());
  }
}
