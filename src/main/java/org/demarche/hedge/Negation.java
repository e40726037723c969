package org.demarche.hedge;

import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Finds what negates a cue. */
final class Negation {

  private Negation() {
  }

  /** The word outside a cue that negates it, its copula or its determiner; null if there is none. */
  static Word of(Occurrence cue) {
    Word negation = ofVerb(cue.head());
    if (negation == null && cue.predicate() != cue.head()) {
      negation = ofVerb(cue.predicate());
    }
    if (negation == null) {
      for (Word child : cue.head().children()) {
        if (child.is(Relation.DETERMINER) && (child.hasLemma("no") || child.hasLemma("neither"))
            && child.index() < cue.begin()) {
          return child;
        }
      }
    }
    return negation != null && negation.index() >= cue.begin() && negation.index() < cue.end() ? null : negation;
  }

  /** The word that negates a verb, or null. */
  static Word ofVerb(Word verb) {
    for (Word child : verb.children()) {
      if (child.is(Relation.NEGATION)) {
        return child;
      }
      if (child.is(Relation.AUXILIARY)) {
        Word below = child.child(Relation.NEGATION);
        if (below != null) {
          return below;
        }
      }
    }
    return null;
  }
}
