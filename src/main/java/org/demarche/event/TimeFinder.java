package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.event.TimeTable.Entry;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/**
 * Finds the time expressions of a sentence and resolves them to dates. A weekday, day or month without a year has two:
 * the nearest in the past and the nearest in the future, as seen from the day of the document.
 */
final class TimeFinder {

  private static final int DECADE = 10;

  private final TimeTable table;
  private final Set<String> beforeYear;
  private final Set<String> rangeWords;
  private final Set<String> moving;
  private final NumericDates figures;
  private final MonthDates months;
  private final YearlyDates yearly;
  private final RelativeDates relative;

  /**
   * A finder for one document.
   *
   * @param today
   *          the date of the document, or null if unknown
   */
  TimeFinder(EventTables tables, CalendarDate today) {
    this.table = tables.times();
    CalendarDate day = today != null && today.unit() == Unit.DAY ? today : null;
    beforeYear = tables.classes().words("before-year");
    rangeWords = tables.classes().words("range-word");
    moving = tables.classes().words("moving");
    figures = new NumericDates(table, day == null ? null : day.day());
    months = new MonthDates(table, day, rangeWords, tables.classes().words("before-month"));
    yearly = new YearlyDates(table, day, tables.classes().words("before-yearly"));
    relative = new RelativeDates(table, day, months, yearly, tables.classes().words("within-unit"));
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
        TimeMention range = range(words, at);
        found.add(range);
        i = range.last().index() + 1;
      }
    }
    return found;
  }

  /** From the first to the last of two: <em>from Monday to Thursday, between May and July, 2014-2016</em>. */
  private TimeMention range(List<Word> words, TimeMention from) {
    int middle = from.last().index() + 1;
    if (middle + 1 >= words.size() || !rangeWords.contains(words.get(middle).lower()) || from.past() == null
        || isMoved(words, from)) {
      return from;
    }
    boolean isPair = words.get(middle).lower().equals("and");
    int before = from.first().index() - 1;
    if (isPair && (before < 0 || !words.get(before).lower().equals("between"))) {
      return from;
    }
    TimeMention to = at(words, middle + 1);
    if (to == null || to.past() == null) {
      return from;
    }
    CalendarDate past = from.past().before(to.past());
    CalendarDate future = from.future().before(to.future());
    return past == null || future == null ? from
        : new TimeMention(from.first(), to.last(), past, future, from.rule());
  }

  /** Whether a verb gives an act a new time in place of this one: <em>postponed from Monday until Thursday</em>. */
  private boolean isMoved(List<Word> words, TimeMention time) {
    int preposition = time.first().index() - 1;
    return preposition > 0 && words.get(preposition).lower().equals("from")
        && (moving.contains(words.get(preposition - 1).lemma())
            || preposition > 1 && moving.contains(words.get(preposition - 2).lemma()));
  }

  private TimeMention at(List<Word> words, int i) {
    TimeMention found = figures.at(words, i);
    if (found == null) {
      found = months.days(words, i);
    }
    if (found != null) {
      return found;
    }
    Entry entry = table.at(words, i);
    found = yearly.at(words, i, i, entry, null);
    if (found != null) {
      return found;
    }
    if (entry == null) {
      return number(words, i, DayNumbers.integer(words, i));
    }
    return switch (entry.kind()) {
      case EDGE -> edge(words, i);
      case SHIFT, NARRATIVE -> relative.shifted(words, i, entry);
      case DAY -> relative.day(words, i, entry);
      case WEEKDAY -> relative.weekday(words, i, i, 0);
      case MONTH -> months.month(words, i, i, 0);
      case UNIT -> relative.definite(words, i, entry);
      case NUMBER -> number(words, i, entry.value());
      case PART, FROM_TODAY, SEASON, HOLIDAY -> null;
    };
  }

  /** What follows <em>early</em> or <em>late</em>. */
  private TimeMention edge(List<Word> words, int i) {
    int next = i + 1 < words.size() && words.get(i + 1).isHyphen() ? i + 2 : i + 1;
    Entry entry = table.at(words, next);
    boolean isTime = entry != null && switch (entry.kind()) {
      case WEEKDAY, MONTH, SHIFT, DAY, SEASON -> true;
      default -> false;
    } || entry == null && next < words.size() && (DayNumbers.year(words, next) > 0 || isDecade(words.get(next)));
    TimeMention rest = isTime ? at(words, next) : null;
    return rest == null ? null : rest.of(words.get(i), rest.last());
  }

  /** A day before its month, a number of units, a day of the month alone, or a year. */
  private TimeMention number(List<Word> words, int i, int number) {
    Word word = words.get(i);
    if (number > 0 && DayNumbers.dayOfMonth(words, i) > 0) {
      boolean isOf = i + 1 < words.size() && words.get(i + 1).lower().equals("of");
      int month = isOf ? i + 2 : i + 1;
      if (months.isMonth(words, month)) {
        return months.month(words, i, month, 0);
      }
      if (DayNumbers.isOrdinal(word)) {
        return relative.dayOfMonth(words, i, number);
      }
    }
    TimeMention counted = number > 0 && number < 100 ? relative.counted(words, i, number) : null;
    return counted != null ? counted : year(words, i);
  }

  private TimeMention year(List<Word> words, int i) {
    Word word = words.get(i);
    if (isDecade(word)) {
      CalendarDate first = CalendarDate.of(Integer.parseInt(word.form().substring(0, 4)), 1, 1, Unit.YEAR);
      CalendarDate decade = first.until(first.yearsLater(DECADE - 1));
      return new TimeMention(word, word, decade, decade, "time.decade");
    }
    int year = DayNumbers.year(words, i);
    boolean alone = i > 0 && beforeYear.contains(words.get(i - 1).lower()) || isOfNoun(word);
    if (year == 0 || !word.isNumber() || !alone) {
      return null;
    }
    CalendarDate date = CalendarDate.of(year, 1, 1, Unit.YEAR);
    return new TimeMention(word, word, date, date, "time.year");
  }

  private static boolean isDecade(Word word) {
    return word.form().length() == 5 && word.form().endsWith("0s") && DayNumbers.isDecade(word.form());
  }

  /** Whether a number that precedes a noun is a year rather than a quantity: <em>the 2015 accord</em>. */
  private static boolean isOfNoun(Word number) {
    Word noun = number.head();
    return noun != null && noun.isNoun() && noun.index() > number.index()
        && number.is(Relation.NUMBER, Relation.MODIFIER, Relation.COMPOUND)
        && (!noun.pos().endsWith("S") || noun.child(Relation.DETERMINER) != null);
  }
}
