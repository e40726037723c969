package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.event.TimeTable.Entry;
import org.demarche.event.TimeTable.Kind;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Time expressions around the name of a month: <em>March, 3 March 2024, the 3rd of March, from 3 to 5 March</em>. */
final class MonthDates {

  private static final int YEAR = 4;

  private final TimeTable table;
  private final CalendarDate today;
  private final Set<String> rangeWords;
  private final Set<String> beforeMonth;

  /**
   * Resolves dates relative to a day.
   *
   * @param today
   *          null if unknown
   * @param beforeMonth
   *          the words behind which a month stands alone
   */
  MonthDates(TimeTable table, CalendarDate today, Set<String> rangeWords, Set<String> beforeMonth) {
    this.table = table;
    this.today = today;
    this.rangeWords = rangeWords;
    this.beforeMonth = beforeMonth;
  }

  boolean isMonth(List<Word> words, int i) {
    Entry entry = table.at(words, i);
    return entry != null && entry.kind() == Kind.MONTH;
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
    int to = from == 0 || !isRange ? 0 : DayNumbers.dayOfMonth(words, last);
    if (to == 0 || !isMonth(words, monthAt)) {
      return null;
    }
    TimeMention end = date(words, i, monthAt, to, Math.max(last, monthAt), 0);
    if (end.past() == null) {
      return null;
    }
    CalendarDate past = end.past().from(from);
    CalendarDate future = end.future().from(from);
    return past == null || future == null ? null : new TimeMention(end.first(), end.last(), past, future, end.rule());
  }

  /**
   * A month, with the year and the day before or behind it; null if the word is a name: <em>Theresa May</em>.
   *
   * @param i
   *          the start of the expression: the month, a day, or a word that shifts it (<em>last March</em>)
   * @param k
   *          the position of the month
   * @param shift
   *          negative if the text says it is past, positive if it says it is to come
   */
  TimeMention month(List<Word> words, int i, int k, int shift) {
    int dayBehind = DayNumbers.dayOfMonth(words, k + 1);
    int dayBefore = k > i ? DayNumbers.dayOfMonth(words, i) : 0;
    int last = k;
    int day = dayBefore;
    if (dayBefore == 0 && dayBehind > 0) {
      last = k + 1;
      day = dayBehind;
    } else if (dayBefore == 0 && is(words, k + 1, "the") && DayNumbers.dayOfMonth(words, k + 2) > 0) {
      last = k + 2;
      day = DayNumbers.dayOfMonth(words, last);
    }
    TimeMention date = date(words, i, k, day, last, shift);
    boolean isAlone = i == k && date.last() == date.first();
    return isAlone && !standsAlone(words, k) ? null : date;
  }

  private TimeMention date(List<Word> words, int i, int k, int day, int last, int shift) {
    Entry month = table.at(words, k);
    int yearAt = is(words, last + 1, ",") || is(words, last + 1, "of") ? last + 2 : last + 1;
    int year = DayNumbers.year(words, yearAt);
    int shiftedYear = year > 0 ? 0 : shiftedYear(words, yearAt);
    Word end = words.get(year > 0 ? yearAt : shiftedYear > 0 ? yearAt + 1 : last);
    year = Math.max(year, shiftedYear);
    Unit unit = day > 0 ? Unit.DAY : Unit.MONTH;
    CalendarDate date = CalendarDate.of(year > 0 || today == null ? year : today.day().getYear(), month.value(),
        Math.max(1, day), unit);
    if (year > 0) {
      return new TimeMention(words.get(i), end, date, date, month.id());
    }
    if (today == null || date == null) {
      return new TimeMention(words.get(i), end, null, null, month.id());
    }
    CalendarDate past = date.day().isAfter(today.day()) ? date.yearsLater(-1) : date;
    CalendarDate future = date.day().isAfter(today.day()) || date.contains(today) ? date : date.yearsLater(1);
    return new TimeMention(words.get(i), end, shift > 0 ? future : past, shift < 0 ? past : future, month.id());
  }

  /** The year that is counted from today (<em>last year, this year</em>), or 0. */
  private int shiftedYear(List<Word> words, int i) {
    Entry shift = table.at(words, i);
    Entry unit = table.at(words, i + 1);
    return today != null && shift != null && shift.kind() == Kind.SHIFT && unit != null && unit.kind() == Kind.UNIT
        && unit.value() == YEAR ? today.day().getYear() + shift.value() : 0;
  }

  /**
   * Whether the name of a month without day and year is that of the month: behind <em>in</em> or the like, or before a
   * noun (<em>the March summit</em>). <em>Mrs May, President March</em> and the subject of a clause are not.
   */
  private boolean standsAlone(List<Word> words, int k) {
    Word month = words.get(k);
    Word before = k == 0 ? null : words.get(k - 1);
    if (before != null && (beforeMonth.contains(before.lower()) || isEdge(before)
        || before.isHyphen() && k > 1 && isEdge(words.get(k - 2)))) {
      return true;
    }
    boolean isOfNoun = month.is(Relation.COMPOUND, Relation.POSSESSOR, Relation.MODIFIER, Relation.NOUN_ADVERBIAL)
        && month.head() != null && !month.head().isName() && month.head().index() > k;
    return isOfNoun && (before == null || !before.isName());
  }

  private boolean isEdge(Word word) {
    Entry entry = table.of(word);
    return entry != null && entry.kind() == Kind.EDGE;
  }

  private static boolean is(List<Word> words, int i, String lower) {
    return i < words.size() && words.get(i).lower().equals(lower);
  }
}
