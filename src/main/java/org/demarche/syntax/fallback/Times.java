package org.demarche.syntax.fallback;

import org.demarche.entity.Calendar;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/** Nouns that name a time and so say when without a preposition. Immutable. */
public final class Times {

  private final WordLists lists;
  private final Inflections inflections;
  private final Calendar calendar;

  Times(WordLists lists, Inflections inflections, Calendar calendar) {
    this.lists = lists;
    this.inflections = inflections;
    this.calendar = calendar;
  }

  /** Whether a noun names a time: <em>week, Fridays, May</em>. */
  public boolean isTime(Word noun) {
    return isTime(noun.lemma()) || isTime(inflections.lemma(noun.lower(), "NNS")) || isMonth(noun);
  }

  private boolean isTime(String lemma) {
    return lists.has(WordLists.Name.TIME, lemma) || calendar.isWeekday(lemma);
  }

  /** Whether a word names a day: <em>Friday, today</em>. */
  public boolean isDay(Word word) {
    return calendar.isWeekday(word.lower()) || lists.has(WordLists.Name.NEAR_DAY, word.lower());
  }

  public boolean isMonth(Word word) {
    return calendar.isMonth(word.lower());
  }
}
