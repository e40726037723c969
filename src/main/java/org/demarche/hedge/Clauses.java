package org.demarche.hedge;

import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Questions about clauses that the tests and the scopes share. */
final class Clauses {

  private Clauses() {
  }

  /** The verb of the clause that a word stands in; the word itself where it heads one. */
  static Word verbOf(Word word) {
    Word verb = word;
    while (verb.head() != null && !headsClause(verb)) {
      verb = verb.head();
    }
    return verb;
  }

  static boolean headsClause(Word word) {
    return switch (word.relation()) {
      case ROOT, CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, RELATIVE_CLAUSE, NOUN_CLAUSE, CLAUSAL_SUBJECT,
          PARATAXIS, PREPOSITION_COMPLEMENT -> true;
      case CONJUNCT -> word.isVerb();
      default -> false;
    };
  }

  /** Whether a verb stands in the past tense, alone or in its first auxiliary. */
  static boolean isPast(Word verb) {
    for (Word auxiliary : new Clause(verb).auxiliaries()) {
      if (!auxiliary.pos().equals("RB")) {
        return auxiliary.pos().equals("VBD");
      }
    }
    return verb.pos().equals("VBD");
  }

  /** Whether the main verb of a sentence is in the past tense. */
  static boolean isPast(SentenceView sentence) {
    for (Word word : sentence.words()) {
      if (word.is(Relation.ROOT)) {
        return isPast(word);
      }
    }
    return false;
  }

  /** Whether a verb has a tense or a modal. */
  static boolean isFinite(Word verb) {
    if (verb.pos().matches("VBD|VBZ|VBP|MD")) {
      return true;
    }
    for (Word auxiliary : verb.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
      if (auxiliary.pos().matches("VBD|VBZ|VBP|MD")) {
        return true;
      }
    }
    return false;
  }

  /** The verb of the finite clause that a cue takes as its complement, or null. */
  static Word finiteComplement(Occurrence cue) {
    for (Word from : cue.governors()) {
      for (Word child : from.children()) {
        if (!cue.holds(child) && mayBeComplement(child)
            && (isFinite(child) || child.child(Relation.MARKER) != null && !isInfinitive(child))) {
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

  /** The infinitive that a cue takes as its complement, or null. */
  static Word infinitive(Occurrence cue) {
    for (Word from : cue.governors()) {
      for (Word child : from.children()) {
        if (!cue.holds(child) && isInfinitive(child)
            && child.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT, Relation.NOUN_CLAUSE)) {
          return child;
        }
      }
    }
    return null;
  }

  static boolean isInfinitive(Word verb) {
    for (Word auxiliary : verb.children(Relation.AUXILIARY)) {
      if (auxiliary.pos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** The gerund that a cue takes as its complement, or null. */
  static Word gerund(Occurrence cue) {
    for (Word child : cue.head().children()) {
      if (child.pos().equals("VBG") && child.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT)) {
        return child;
      }
    }
    return null;
  }

  /** What a cue predicates of its object or subject: <em>a threat</em> in <em>consider it a threat</em>; or null. */
  static Word smallClause(Occurrence cue) {
    for (Word child : cue.head().children()) {
      if (child.is(Relation.OBJECT_PREDICATE, Relation.ADJECTIVAL_COMPLEMENT)
          || child.is(Relation.CLAUSAL_COMPLEMENT, Relation.OPEN_COMPLEMENT) && !child.isVerb()) {
        return child;
      }
    }
    return null;
  }

  /** The <em>as</em> of a phrase that says what something is taken for, or null. */
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
