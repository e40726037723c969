package org.demarche.syntax.repair;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.fallback.WordList;

/** Mends trees in which a prepositional phrase hangs on the noun before it that cannot have one. */
final class Attachment {

  private static final Set<String> OF_THE_CLAUSE = Set.of("in", "at", "with", "to", "between", "from");

  private Attachment() {
  }

  /** Hangs a prepositional phrase higher; whether the heads of words changed. */
  static boolean mend(SentenceBuilder tree, Word preposition) {
    Word noun = preposition.head();
    if (!preposition.is(Relation.PREPOSITION) || noun == null || noun.head() == null || noun.index() > preposition.index()) {
      return false;
    }
    Word higher = null;
    if (noun.is(Relation.PREPOSITION_OBJECT) && OF_THE_CLAUSE.contains(preposition.lower())
        && WordList.ADVERBIAL_OBJECT.has(noun.lower())) {
      higher = noun.head().head();
    } else if (noun.is(Relation.OBJECT) && preposition.lower().equals("for") && WordList.SUMMONING.has(noun.head().lemma())
        && isFor(preposition)) {
      higher = noun.head();
    }
    if (higher == null) {
      return false;
    }
    tree.setHead(preposition, higher);
    return true;
  }

  /** <em>recalled its ambassador for consultations</em>, not <em>sent the envoy for Syria</em>. */
  private static boolean isFor(Word preposition) {
    Word object = preposition.child(Relation.PREPOSITION_OBJECT);
    return object != null && WordList.OCCASION.has(object.lower());
  }
}
