package org.demarche.assess;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The status and the date of an act that agree with each other.
 *
 * @param date
 *          in ISO 8601; null if unknown
 */
record DatedStatus(EventStatus status, String date) {

  /**
   * Gives an act the reading of its date that agrees with its status: what was done is not dated after its story, and
   * what a noun plans or proposes not before it. What has a date that can only be later than the document is planned.
   *
   * @param trigger
   *          the word that stands for the act; null if it is in no sentence
   * @param time
   *          where the time expression is
   * @param words
   *          the words of the time expression
   */
  DatedStatus agreeing(DateReading reading, Word trigger, Span time, String words) {
    if (status == EventStatus.OCCURRED && reading.isLater(date)) {
      String past = reading.other(date, words, -1);
      return past == null ? new DatedStatus(EventStatus.PLANNED, date) : new DatedStatus(status, past);
    }
    boolean isNoun = trigger != null && !trigger.isVerb();
    String future = isNoun && reading.isEarlier(date) && isAhead(trigger, time, reading.isOfWeekday(words))
        ? reading.other(date, words, 1) : null;
    return future == null ? this : new DatedStatus(status, future);
  }

  /**
   * Whether a time is that of a noun whose act is to come: one in its phrase or behind it in its clause (<em>a summit
   * in Oslo on July 8</em>). A day of the week may be that on which somebody announced or proposed it.
   */
  private boolean isAhead(Word noun, Span time, boolean isOfWeekday) {
    boolean isInPhrase = noun.subtree().covers(time);
    return status == EventStatus.PLANNED && (isInPhrase || !isOfWeekday && isBehind(noun, time))
        || status == EventStatus.PROPOSED && !isOfWeekday && (isInPhrase || isBehind(noun, time));
  }

  private static boolean isBehind(Word noun, Span time) {
    Word next = noun.next();
    while (next != null && next.begin() < time.begin() && !next.isVerb()) {
      next = next.next();
    }
    return noun.begin() < time.begin() && next != null && next.begin() >= time.begin();
  }
}
