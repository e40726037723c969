package org.demarche.event;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A time expression and its date.
 *
 * @param first
 *          its first word
 * @param last
 *          its last word
 * @param past
 *          the date if the act is in the past; null if the text does not say
 * @param future
 *          the date if the act is in the future; null if the text does not say
 * @param daysAfter
 *          how many days after the last day named before it, of <em>the next day</em>; null of all others
 * @param rule
 *          the id of the matching row
 */
record TimeMention(Word first, Word last, CalendarDate past, CalendarDate future, Integer daysAfter, String rule) {

  TimeMention(Word first, Word last, CalendarDate past, CalendarDate future, String rule) {
    this(first, last, past, future, null, rule);
  }

  /** The same date with other words. */
  TimeMention of(Word newFirst, Word newLast) {
    return new TimeMention(newFirst, newLast, past, future, daysAfter, rule);
  }

  /** Whether the two dates are a week apart or less, as those of <em>Friday</em> or <em>today</em> are. */
  boolean isWeekday() {
    return past != null && future != null && past.unit() == CalendarDate.Unit.DAY
        && past.day().plusDays(7).compareTo(future.day()) >= 0 && daysAfter == null && first == last;
  }

  Span span() {
    return first.span().to(last.span());
  }

  /** The word that represents the expression in the tree: the one whose head is outside of it. */
  Word head() {
    Word word = last;
    for (Word above = word.head(); above != null && isIn(above); above = above.head()) {
      word = above;
    }
    return word;
  }

  private boolean isIn(Word word) {
    return word.index() >= first.index() && word.index() <= last.index();
  }
}
