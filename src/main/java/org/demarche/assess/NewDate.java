package org.demarche.assess;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The new date of what is postponed: <em>postponed until Thursday, delayed to next week</em>. Immutable. */
final class NewDate {

  private static final Set<String> PREPOSITIONS = Set.of("until", "till", "to", "for", "by");
  private static final Set<String> UNTIL = Set.of("until", "till", "to");

  private final Set<String> times;

  /**
   * New dates by some words.
   *
   * @param times
   *          lemmas of nouns for days, months and other times
   */
  NewDate(Set<String> times) {
    this.times = times;
  }

  /** Whether a verb has one; <em>for a week</em> is none, nor is <em>until further notice</em>. */
  boolean isOf(Word verb) {
    for (Word preposition : verb.children(Relation.PREPOSITION, Relation.DATIVE)) {
      Word date = preposition.child(Relation.PREPOSITION_OBJECT);
      if (date != null && PREPOSITIONS.contains(preposition.lower()) && (UNTIL.contains(preposition.lower())
          || date.children().stream().anyMatch(child -> child.lower().equals("next")))) {
        if (date.isName() || date.isNumber() || times.contains(date.lemma())) {
          return true;
        }
      }
    }
    return false;
  }
}
