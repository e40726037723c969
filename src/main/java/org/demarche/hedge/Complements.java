package org.demarche.hedge;

import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The complement of a cue: a clause, an infinitive, a gerund, a predicate. */
final class Complements {

  private Complements() {
  }

  /** The verb of the finite clause that is the cue's complement, or null. */
  static Word finiteComplement(Occurrence cue) {
    for (Word from : cue.governors()) {
      for (Word child : from.children()) {
        if (!cue.holds(child) && mayBeComplement(child)
            && (new Clause(child).isFinite() || child.child(Relation.MARKER) != null
            && !new Clause(child).isInfinitive())) {
          return child;
        }
      }
    }
    return null;
  }

  private static boolean mayBeComplement(Word child) {
    return switch (child.relation()) {
      case CLAUSAL_COMPLEMENT, CLAUSAL_SUBJECT, PREPOSITION_COMPLEMENT -> true;
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> child.child(Relation.MARKER) != null;
      default -> false;
    };
  }

  /** The infinitive that is the cue's complement, or null. */
  static Word infinitive(Occurrence cue) {
    for (Word from : cue.governors()) {
      for (Word child : from.children()) {
        if (!cue.holds(child) && new Clause(child).isInfinitive()
            && child.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT, Relation.NOUN_CLAUSE)) {
          return child;
        }
      }
    }
    return null;
  }

  /** The gerund that is the cue's complement, or null. */
  static Word gerund(Occurrence cue) {
    for (Word child : cue.head().children()) {
      if (child.pos().equals("VBG") && child.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT)) {
        return child;
      }
    }
    return null;
  }

  /** What a cue predicates of its object or subject (<em>a threat</em> in <em>consider it a threat</em>), or null. */
  static Word smallClause(Occurrence cue) {
    for (Word child : cue.head().children()) {
      if (child.is(Relation.OBJECT_PREDICATE, Relation.ADJECTIVAL_COMPLEMENT)
          || child.is(Relation.CLAUSAL_COMPLEMENT, Relation.OPEN_COMPLEMENT) && !child.isVerb()) {
        return child;
      }
    }
    return null;
  }

  /** The <em>as</em> of a phrase that says what something is considered to be, or null. */
  static Word asPhrase(Occurrence cue) {
    for (Word child : cue.head().children()) {
      if (child.lower().equals("as") && child.is(Relation.PREPOSITION)) {
        return child;
      }
      if (child.is(Relation.OBJECT)) {
        for (Word below : child.children()) {
          if (below.lower().equals("as") && below.is(Relation.PREPOSITION)) {
            return below;
          }
        }
      }
    }
    return null;
  }
}
