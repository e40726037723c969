package org.demarche.assess;

import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Negation of a clause that is not on its verb: in the subject (<em>no minister met, neither Greece nor Turkey
 * attacked, none of them signed</em>), in the object (<em>met nobody</em>) or before the clause (<em>at no time did
 * they meet</em>).
 */
final class NegatedClause {

  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> NOBODY = Set.of("none", "nobody", "nothing", "neither");
  private static final Set<String> NEGATIVE_ADVERBS = Set.of("never", "nowhere", "neither", "nor");

  private NegatedClause() {
  }

  /** Whether some part of the clause other than its verb negates it. */
  static boolean is(Word verb) {
    Word clause = verb;
    if (new Clause(verb).ownSubject() == null && verb.is(Relation.CONJUNCT)) {
      clause = verb.firstConjunct();
    }
    return isNegative(clause.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT))
        || isNegative(verb.child(Relation.OBJECT)) || hasNegativeAdverbial(clause);
  }

  /** Whether a noun phrase denotes nobody and nothing: <em>no ship, none of them, not one minister, no one</em>. */
  static boolean isNegative(Word noun) {
    if (noun == null) {
      return false;
    }
    if (NOBODY.contains(noun.lower())) {
      return true;
    }
    for (Word child : noun.children()) {
      if (child.index() < noun.index() && (isNo(child) || isNotOne(child, noun))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNo(Word child) {
    return NO.contains(child.lower())
        && child.is(Relation.DETERMINER, Relation.NEGATION, Relation.COORDINATOR, Relation.PRE_COORDINATOR,
            Relation.PREDETERMINER, Relation.MODIFIER);
  }

  /** <em>not one minister, not a single shot</em>: the negation may depend on the number or on the noun. */
  private static boolean isNotOne(Word child, Word noun) {
    Word not = child.lower().equals("not") ? child : child.children().stream()
        .filter(word -> word.lower().equals("not")).findFirst().orElse(null);
    Word next = not == null ? null : not.next();
    return next != null && next.index() <= noun.index() && (next.lower().equals("one") || next.lower().equals("a"));
  }

  private static boolean hasNegativeAdverbial(Word verb) {
    for (Word child : verb.children()) {
      if (child.index() >= verb.index()) {
        return false;
      }
      Word object = child.is(Relation.PREPOSITION) ? child.child(Relation.PREPOSITION_OBJECT) : null;
      Word determiner = object == null ? null : object.child(Relation.DETERMINER, Relation.NEGATION);
      if (determiner != null && determiner.lower().equals("no") || child.is(Relation.ADVERB)
          && NEGATIVE_ADVERBS.contains(child.lower())) {
        return true;
      }
    }
    return false;
  }
}
