package org.demarche.record;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * A noun behind the time or the place of a clause, which says what the act of the clause was: <em>met in Rome on
 * Monday, their first talks in a year</em>. Parsers hang it on the time or the place.
 */
record ApposedNoun(Word word) {

  private static final Set<String> TIME_AND_PLACE = Set.of("on", "in", "at");

  /** Whether it says what a verb was. */
  boolean isSaidOf(Word verb) {
    Word place = word.head();
    if (!word.is(Relation.APPOSITION) || place.index() < verb.index()) {
      return false;
    }
    Word preposition = place.is(Relation.PREPOSITION_OBJECT) ? place.head() : null;
    return preposition == null ? place.head() == verb && place.is(Relation.NOUN_ADVERBIAL)
        : preposition.head() == verb && TIME_AND_PLACE.contains(preposition.lower());
  }
}
