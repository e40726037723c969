package org.demarche.syntax.repair;

import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/**
 * Repairs the goal of a journey that a parser has made the subject of its purpose: <em>left for Cairo to meet the
 * king</em>, read as if Cairo met him.
 */
final class Destinations implements Repair {

  private final WordLists lists;

  Destinations(WordLists lists) {
    this.lists = lists;
  }

  /** Attaches <em>for</em> to the verb of setting out, and the goal to <em>for</em>. */
  @Override
  public boolean apply(SentenceBuilder tree, Word preposition) {
    Word purpose = preposition.head();
    if (!preposition.is(Relation.MARKER) || !preposition.lower().equals("for") || purpose == null) {
      return false;
    }
    Word goal = purpose.child(Relation.SUBJECT);
    Word verb = purpose.head();
    boolean isGoal = goal != null && goal.isName() && goal.index() > preposition.index();
    if (!isGoal || verb == null || !verb.isVerb() || !lists.has(WordLists.Name.SETTING_OUT, verb.lemma())
        || verb.child(Relation.PASSIVE_AUXILIARY) != null || !isNextTo(verb, preposition)) {
      return false;
    }
    tree.attach(preposition, verb, Relation.PREPOSITION);
    tree.attach(goal, preposition, Relation.PREPOSITION_OBJECT);
    tree.attach(purpose, verb, Relation.ADVERBIAL_CLAUSE);
    return true;
  }

  /** Whether nothing but a particle or adverb stands between a verb and a preposition: <em>headed off for</em>. */
  private static boolean isNextTo(Word verb, Word preposition) {
    int between = preposition.index() - verb.index() - 1;
    return between == 0 || between == 1 && preposition.previous().pos().startsWith("R");
  }
}
