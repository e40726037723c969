package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.event.TimeTable.Entry;
import org.demarche.event.TimeTable.Kind;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Finds the time expressions of a sentence and resolves them to dates. */
final class TimeFinder {

  private final TimeTable table;
  private final CalendarDate today;
  private final Set<String> beforeYear;
  private final MonthDates months;

  /**
   * A finder for one document.
   *
   * @param today
   *          the date of the document, or null if unknown
   */
  TimeFinder(EventTables tables, CalendarDate today) {
    this.table = tables.times();
    this.today = today != null && today.unit() == Unit.DAY ? today : null;
    beforeYear = tables.classes().words("before-year");
    months = new MonthDates(table, this.today, tables.classes().words("range-word"));
  }

  /** The time expressions of a sentence, in text order. */
  List<TimeMention> find(SentenceView sentence) {
    List<TimeMention> found = new ArrayList<>(2);
    List<Word> words = sentence.words();
    int i = 0;
    while (i < words.size()) {
      TimeMention at = at(words, i);
      if (at == null) {
        i++;
      } else {
        found.add(at);
        while (i < words.size() && words.get(i).begin() < at.span().end()) {
          i++;
        }
      }
    }
    return found;
  }

  private TimeMention at(List<Word> words, int i) {
    TimeMention days = months.days(words, i);
    if (days != null) {
      return days;
    }
    Entry first = table.at(words, i);
    int shift = 0;
    int k = i;
    if (first != null && first.kind() == Kind.SHIFT) {
      shift = first.value();
      k++;
    }
    Entry entry = table.at(words, k);
    if (entry != null && entry.kind() == Kind.DAY && k == i) {
      return dayFromToday(words, k, entry);
    }
    if (entry != null && entry.kind() == Kind.UNIT && k > i) {
      CalendarDate date = today == null ? null : today.plus(shift, unit(entry));
      return found(words, i, k, words.get(k), date, date, entry);
    }
    if (entry != null && entry.kind() == Kind.WEEKDAY) {
      return weekday(words, i, k, shift, entry);
    }
    if (entry != null && entry.kind() == Kind.MONTH) {
      return months.month(words, i, k, shift);
    }
    if (k == i && words.get(i).isNumber()) {
      return number(words, i);
    }
    return k == i && entry != null && entry.kind() == Kind.NUMBER ? ago(words, i, entry.value()) : null;
  }

  private TimeMention dayFromToday(List<Word> words, int k, Entry entry) {
    CalendarDate date = today == null ? null : today.plus(entry.value(), Unit.DAY);
    return found(words, k, k, words.get(k), date, date, entry);
  }

  private TimeMention weekday(List<Word> words, int i, int k, int shift, Entry entry) {
    Entry next = table.at(words, k + 1);
    int after = next == null && is(words, k + 1, ",") ? k + 2 : k + 1;
    if (months.isMonth(words, after) && DayNumbers.dayOfMonth(words, after + 1) > 0) {
      TimeMention date = months.month(words, after, after, 0);
      return new TimeMention(words.get(i).span().to(date.span()), words.get(k), date.past(), date.future(), entry.id());
    }
    if (today == null) {
      return found(words, i, k, words.get(k), null, null, entry);
    }
    CalendarDate before = today.nearest(entry.value(), false);
    CalendarDate later = today.nearest(entry.value(), true);
    if (shift < 0) {
      before = before.day().equals(today.day()) ? before.plus(-7, Unit.DAY) : before;
      later = before;
    } else if (shift > 0) {
      later = later.day().equals(today.day()) ? later.plus(7, Unit.DAY) : later;
      before = later;
    }
    return found(words, i, k, words.get(k), before, later, entry);
  }

  /** A year, a day before a month, or a number of units. */
  private TimeMention number(List<Word> words, int i) {
    if (months.isMonth(words, i + 1) && DayNumbers.dayOfMonth(words, i) > 0) {
      return months.month(words, i + 1, i + 1, 0);
    }
    Entry word = table.at(words, i);
    int number = word != null && word.kind() == Kind.NUMBER ? word.value() : DayNumbers.integer(words, i);
    TimeMention ago = number > 0 && number < 100 ? ago(words, i, number) : null;
    if (ago != null) {
      return ago;
    }
    int year = DayNumbers.year(words, i);
    boolean alone = i > 0 && beforeYear.contains(words.get(i - 1).lower()) || isOfNoun(words.get(i));
    if (year == 0 || !alone) {
      return null;
    }
    CalendarDate date = CalendarDate.of(year, 1, 1, Unit.YEAR);
    return new TimeMention(words.get(i).span(), words.get(i), date, date, "time.year");
  }

  /** Whether a number that precedes a noun is a year rather than a quantity: <em>the 2015 accord</em>. */
  private static boolean isOfNoun(Word number) {
    Word noun = number.head();
    return noun != null && noun.isNoun() && noun.index() > number.index()
        && number.is(Relation.NUMBER, Relation.MODIFIER, Relation.COMPOUND)
        && (!noun.pos().endsWith("S") || noun.child(Relation.DETERMINER) != null);
  }

  private TimeMention ago(List<Word> words, int i, int number) {
    Entry unit = table.at(words, i + 1);
    Entry direction = table.at(words, i + 2);
    if (unit == null || unit.kind() != Kind.UNIT || direction == null || direction.kind() != Kind.FROM_TODAY) {
      return null;
    }
    CalendarDate date = today == null ? null : today.plus(direction.value() * number, unit(unit));
    return found(words, i, i + 2, words.get(i + 2), date, date, direction);
  }

  private static TimeMention found(List<Word> words, int from, int to, Word head, CalendarDate past,
      CalendarDate future, Entry entry) {
    return new TimeMention(words.get(from).span().to(words.get(to).span()), head, past, future, entry.id());
  }

  private static Unit unit(Entry entry) {
    return Unit.values()[entry.value() - 1];
  }

  private static boolean is(List<Word> words, int i, String form) {
    return i < words.size() && words.get(i).form().equals(form);
  }
}
