package org.demarche.syntax.fallback;

import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/** Nouns that name a time, and so tell when without a preposition. */
final class Times {

  private final Vocabulary vocabulary;

  Times(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a noun names a time: <em>week, Friday, May</em>. */
  boolean isTime(Word noun) {
    WordLists lists = vocabulary.lists();
    return lists.has(WordLists.Name.TIME, noun.lemma())
        || lists.has(WordLists.Name.TIME, vocabulary.inflections().lemma(noun.lower(), "NNS")) || isMonth(noun);
  }

  boolean isDay(Word noun) {
    return vocabulary.lists().has(WordLists.Name.WEEKDAY, noun.lower());
  }

  boolean isMonth(Word noun) {
    return vocabulary.lists().has(WordLists.Name.MONTH, noun.lower());
  }
}
