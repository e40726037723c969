package org.demarche.record;

import java.util.Collections;
import java.util.Set;
import org.demarche.record.Mention.Reference;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The reasons why two mentions name one act, the most certain first. */
enum Rule {
  /** What is done at a meeting by the people who meet: <em>met to discuss the border</em>. */
  WITHIN_CLAUSE("record.within-clause") {
    @Override
    boolean holds(Mention earlier, Mention later, Sides sides) {
      return later.category().equals("CONSULT") && earlier.category().equals("CONSULT")
          && earlier.sentence() == later.sentence() && DISCUSSING.contains(later.word().lemma())
          && isBelow(later.word(), earlier.word());
    }
  },
  /** The headline and the sentence that says it in full. */
  HEADLINE("record.headline") {
    @Override
    boolean holds(Mention earlier, Mention later, Sides sides) {
      return earlier.headline() && later.sentence() <= LEAD && earlier.shares(later)
          && (sides.same() > 0 || !sides.known()) && !Conflicts.inStatus(earlier, later);
    }
  },
  /** A state of affairs that lasts: <em>the war … the conflict</em>. */
  STANDING("record.standing") {
    @Override
    boolean holds(Mention earlier, Mention later, Sides sides) {
      return earlier.standing() && later.standing() && later.looksBack() && earlier.shares(later);
    }
  },
  /** A noun that points back: <em>such a meeting</em>. */
  DEMONSTRATIVE("record.demonstrative") {
    @Override
    boolean holds(Mention earlier, Mention later, Sides sides) {
      return later.reference() == Reference.DEMONSTRATIVE && later.sentence() - earlier.sentence() <= NEAR
          && earlier.shares(later);
    }
  },
  /** A noun that the reader knows: <em>France and Iran met. The talks …</em> */
  DEFINITE("record.definite") {
    @Override
    boolean holds(Mention earlier, Mention later, Sides sides) {
      return later.reference() == Reference.DEFINITE && later.sentence() - earlier.sentence() <= NEAR
          && earlier.shares(later) && (sides.same() > 0 || !sides.known());
    }
  },
  /** The same sides do the same. */
  SAME_SIDES("record.same-sides") {
    @Override
    boolean holds(Mention earlier, Mention later, Sides sides) {
      return sides.complete() && sides.same() > 1 && earlier.shares(later) && later.reference() != Reference.INDEFINITE
          && !Conflicts.inStatus(earlier, later);
    }
  },
  /** The same is done to the same thing: <em>lift the embargo … the embargo will be lifted</em>. */
  SAME_OBJECT("record.same-object") {
    @Override
    boolean holds(Mention earlier, Mention later, Sides sides) {
      return earlier.shares(later) && !Collections.disjoint(earlier.about(), later.about())
          && later.reference() != Reference.INDEFINITE && !Conflicts.inStatus(earlier, later);
    }
  };

  private static final Set<String> DISCUSSING = Set.of("discuss", "review", "raise", "talk", "address", "exchange",
      "negotiate", "consult", "confer", "discussion", "talks");
  private static final int LEAD = 2;
  private static final int NEAR = 10;

  private final String id;

  Rule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Whether a later mention names the act of an earlier one, given how their sides agree. */
  abstract boolean holds(Mention earlier, Mention later, Sides sides);

  static boolean isBelow(Word word, Word other) {
    Word above = word.head();
    if (above == null) {
      return false;
    }
    boolean noSubject = word.child(Relation.SUBJECT) == null;
    return noSubject && (word.isUnder(other) || other.isUnder(above) && !other.isUnder(word));
  }
}
