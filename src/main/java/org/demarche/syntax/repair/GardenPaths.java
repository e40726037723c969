package org.demarche.syntax.repair;

import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/**
 * Repairs clauses without <em>that</em> whose subject a parser took for the object of the verb before it: <em>critics
 * say resources could be spent better</em>, read as if they said resources.
 */
final class GardenPaths {

  /** The most words of a subject, and the most verbs of saying inside one another. */
  private static final int MOST = 30;

  private final WordLists lists;

  GardenPaths(WordLists lists) {
    this.lists = lists;
  }

  /** Gives a finite verb without a subject the object right before it, and makes its clause depend on that verb. */
  boolean giveSubject(SentenceBuilder tree, Word verb) {
    Word auxiliary = verb.child(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    Word finite = auxiliary == null ? verb : auxiliary;
    if (!finite.isFinite() || verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.EXPLETIVE) != null) {
      return false;
    }
    Word clause = verb.child(Relation.CLAUSAL_SUBJECT);
    boolean isAbove = clause != null && clause.isFinite() && clause.child(Relation.MARKER) == null;
    Word teller = isAbove ? lastTeller(clause) : clause == null && verb.is(Relation.OTHER) ? verb.head() : null;
    Word object = teller == null || !lists.has(WordLists.Name.TELLING, teller.lemma()) ? null
        : teller.child(Relation.OBJECT);
    if (object == null || object.index() < teller.index() || !isRightBefore(tree, object, finite, verb)) {
      return false;
    }
    if (isAbove) {
      tree.attach(clause, verb.head(), verb.relation());
    }
    tree.attach(object, verb, verb.child(Relation.PASSIVE_AUXILIARY) == null ? Relation.SUBJECT
        : Relation.PASSIVE_SUBJECT);
    tree.attach(verb, teller, Relation.CLAUSAL_COMPLEMENT);
    return true;
  }

  /** The innermost of the verbs that say what somebody says: <em>officials said they hoped …</em> */
  private static Word lastTeller(Word clause) {
    Word teller = clause;
    for (int most = MOST; most > 0; most--) {
      Word inner = teller.child(Relation.CLAUSAL_COMPLEMENT);
      if (inner == null || inner.index() < teller.index()) {
        break;
      }
      teller = inner;
    }
    return teller;
  }

  /** Whether nothing stands between a phrase and a verb but what belongs to one of them. */
  private static boolean isRightBefore(SentenceBuilder tree, Word object, Word finite, Word verb) {
    if (object.index() >= finite.index() || finite.index() - object.index() > MOST) {
      return false;
    }
    for (int i = object.index() + 1; i < finite.index(); i++) {
      Word word = tree.words().get(i);
      if (!tree.isUnder(word, object) && !(word.head() == verb && word.is(Relation.ADVERB, Relation.NEGATION))) {
        return false;
      }
    }
    return true;
  }
}
