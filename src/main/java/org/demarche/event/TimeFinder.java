package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.event.TimeTable.Entry;
import org.demarche.event.TimeTable.Kind;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds time expressions in a sentence, and works out the dates that they name. */
final class TimeFinder {

  private static final Set<String> UNTIL = Set.of("to", "-", "\u2013", "and", "until", "till", "through");
  private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "until", "by", "of", "during", "from", "to", "early", "late", "mid", "-", "and");

  /**
   * A time expression.
   *
   * @param head
   *          the word that stands for the expression in the tree
   * @param past
   *          the date where the act lies in the past; null where the text does not tell
   * @param future
   *          the date where the act lies in the future
   */
  record Found(Span span, Word head, CalendarDate past, CalendarDate future, String rule) {
  }

  private final TimeTable table;
  private final CalendarDate today;

  /**
   * A finder for one document.
   *
   * @param today
   *          the date of the document, or null where it is not known
   */
  TimeFinder(TimeTable table, CalendarDate today) {
    this.table = table;
    this.today = today != null && today.unit() == Unit.DAY ? today : null;
  }

  List<Found> find(SentenceView sentence) {
    List<Found> found = new ArrayList<>(2);
    List<Word> words = sentence.words();
    int i = 0;
    while (i < words.size()) {
      Found at = at(words, i);
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

  private Found at(List<Word> words, int i) {
    Found days = days(words, i);
    if (days != null) {
      return days;
    }
    Entry first = entry(words, i);
    int shift = 0;
    int k = i;
    if (first != null && first.kind() == Kind.SHIFT) {
      shift = first.value();
      k++;
    }
    Entry entry = entry(words, k);
    if (entry != null && entry.kind() == Kind.DAY && k == i) {
      return dayFromToday(words, k, entry);
    }
    if (entry != null && entry.kind() == Kind.UNIT && k > i) {
      CalendarDate date = today == null ? null : today.plus(shift, unit(entry));
      return found(words, i, k, words.get(k), date, date, entry);
    }
    if (entry != null && entry.kind() == Kind.WEEKDAY) {
      return weekday(words, i, k, shift, k > i, entry);
    }
    if (entry != null && entry.kind() == Kind.MONTH) {
      return month(words, i, k, shift, k > i, entry);
    }
    if (k == i && words.get(i).isNumber()) {
      return number(words, i);
    }
    return k == i && entry != null && entry.kind() == Kind.NUMBER ? ago(words, i, entry.value()) : null;
  }

  private Found dayFromToday(List<Word> words, int k, Entry entry) {
    CalendarDate date = today == null ? null : today.plus(entry.value(), Unit.DAY);
    return found(words, k, k, words.get(k), date, date, entry);
  }

  private Found weekday(List<Word> words, int i, int k, int shift, boolean shifted, Entry entry) {
    Entry next = entry(words, k + 1);
    int after = next == null && is(words, k + 1, ",") ? k + 2 : k + 1;
    Entry month = entry(words, after);
    if (month != null && month.kind() == Kind.MONTH && DayNumbers.dayOfMonth(words, after + 1) > 0) {
      Found date = month(words, after, after, 0, false, month);
      return new Found(words.get(i).span().to(date.span()), words.get(k), date.past(), date.future(), entry.id());
    }
    if (today == null) {
      return found(words, i, k, words.get(k), null, null, entry);
    }
    CalendarDate before = today.nearest(entry.value(), false);
    CalendarDate later = today.nearest(entry.value(), true);
    if (shifted && shift < 0) {
      before = before.day().equals(today.day()) ? before.plus(-7, Unit.DAY) : before;
      later = before;
    } else if (shifted && shift > 0) {
      later = later.day().equals(today.day()) ? later.plus(7, Unit.DAY) : later;
      before = later;
    }
    return found(words, i, k, words.get(k), before, later, entry);
  }

  /** Several days of a month: <em>from 3 to 5 March, March 3-5</em>; null where there is but one. */
  private Found days(List<Word> words, int i) {
    boolean monthFirst = isMonth(words, i);
    int first = monthFirst ? i + 1 : i;
    Matcher joined = DayNumbers.twoDays(words, first);
    boolean inOneWord = joined.matches();
    int last = inOneWord ? first : first + 2;
    int monthAt = monthFirst ? i : last + 1;
    int from = inOneWord ? Integer.parseInt(joined.group(1)) : DayNumbers.dayOfMonth(words, first);
    boolean between = inOneWord || first + 1 < words.size() && UNTIL.contains(words.get(first + 1).lower());
    if (from == 0 || !between || DayNumbers.dayOfMonth(words, last) == 0 || !isMonth(words, monthAt)) {
      return null;
    }
    // The last day as a date of its own: the month stands before its number or behind it.
    List<Word> one = new ArrayList<>(List.of(words.get(monthAt), words.get(last)));
    int behind = monthFirst ? last + 1 : monthAt + 1;
    one.addAll(words.subList(behind, Math.min(behind + 2, words.size())));
    Found end = month(one, 0, 0, 0, false, entry(words, monthAt));
    if (end.past() == null) {
      return null;
    }
    CalendarDate past = end.past().from(from);
    CalendarDate future = end.future().from(from);
    Span span = words.get(i).span().to(end.span().end() > words.get(last).end() ? end.span() : words.get(Math.max(last, monthAt)).span());
    return past == null || future == null ? null : new Found(span, words.get(monthAt), past, future, end.rule());
  }

  private boolean isMonth(List<Word> words, int i) {
    Entry entry = entry(words, i);
    return entry != null && entry.kind() == Kind.MONTH;
  }

  private Found month(List<Word> words, int i, int k, int shift, boolean shifted, Entry entry) {
    int day = DayNumbers.dayOfMonth(words, k + 1);
    int last = day > 0 ? k + 1 : k;
    int dayBefore = k == i ? DayNumbers.dayOfMonth(words, i - 1) : 0;
    int yearAt = is(words, last + 1, ",") ? last + 2 : last + 1;
    int year = DayNumbers.year(words, yearAt);
    if (year > 0) {
      last = yearAt;
    }
    if (day == 0 && dayBefore > 0) {
      day = dayBefore;
    }
    Unit unit = day > 0 ? Unit.DAY : Unit.MONTH;
    int dayOr1 = Math.max(1, day);
    CalendarDate past = null;
    CalendarDate future = null;
    if (year > 0) {
      past = CalendarDate.of(year, entry.value(), dayOr1, unit);
      future = past;
    } else if (today != null) {
      CalendarDate same = CalendarDate.of(today.day().getYear(), entry.value(), dayOr1, unit);
      if (same != null) {
        boolean later = same.day().isAfter(today.day());
        past = later ? same.plus(-1, Unit.YEAR) : same;
        future = later || same.toString().equals(today.toString().substring(0, same.toString().length())) ? same
            : same.plus(1, Unit.YEAR);
        past = new CalendarDate(past.day(), unit);
        future = new CalendarDate(future.day(), unit);
        if (shifted && shift < 0) {
          future = past;
        } else if (shifted && shift > 0) {
          past = future;
        }
      }
    }
    return found(words, dayBefore > 0 && day == dayBefore ? i - 1 : i, last, words.get(k), past, future, entry);
  }

  /** A year, a day before a month, or a number of units. */
  private Found number(List<Word> words, int i) {
    Entry month = entry(words, i + 1);
    if (month != null && month.kind() == Kind.MONTH && DayNumbers.dayOfMonth(words, i) > 0) {
      return month(words, i + 1, i + 1, 0, false, month);
    }
    Entry word = entry(words, i);
    int number = word != null && word.kind() == Kind.NUMBER ? word.value() : DayNumbers.integer(words, i);
    Found ago = number > 0 && number < 100 ? ago(words, i, number) : null;
    if (ago != null) {
      return ago;
    }
    int year = DayNumbers.year(words, i);
    boolean alone = i > 0 && BEFORE_YEARS.contains(words.get(i - 1).lower()) || isOfNoun(words.get(i));
    if (year == 0 || !alone) {
      return null;
    }
    CalendarDate date = CalendarDate.of(year, 1, 1, Unit.YEAR);
    return new Found(words.get(i).span(), words.get(i), date, date, "time.year");
  }

  /** Whether a number stands before a noun as its year, not as how many there are: <em>the 2015 accord</em>. */
  private static boolean isOfNoun(Word number) {
    Word noun = number.head();
    return noun != null && noun.isNoun() && noun.index() > number.index()
        && number.is(Relation.NUMBER, Relation.MODIFIER, Relation.COMPOUND)
        && (!noun.pos().endsWith("S") || noun.child(Relation.DETERMINER) != null);
  }

  private Found ago(List<Word> words, int i, int number) {
    Entry unit = entry(words, i + 1);
    Entry direction = entry(words, i + 2);
    if (unit == null || unit.kind() != Kind.UNIT || direction == null || direction.kind() != Kind.FROM_TODAY) {
      return null;
    }
    CalendarDate date = today == null ? null : today.plus(direction.value() * number, unit(unit));
    return found(words, i, i + 2, words.get(i + 2), date, date, direction);
  }

  private static Found found(List<Word> words, int from, int to, Word head, CalendarDate past, CalendarDate future,
      Entry entry) {
    return new Found(words.get(from).span().to(words.get(to).span()), head, past, future, entry.id());
  }

  private Entry entry(List<Word> words, int i) {
    return i >= 0 && i < words.size() ? table.of(words.get(i)) : null;
  }

  private static Unit unit(Entry entry) {
    return Unit.values()[entry.value() - 1];
  }

  private static boolean is(List<Word> words, int i, String form) {
    return i < words.size() && words.get(i).form().equals(form);
  }
}
