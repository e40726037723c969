package org.demarche.syntax.repair;

import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Repairs <em>due</em> between a noun and an infinitive, which parsers take for the preposition of <em>due to the
 * rain</em>: the raid angered the states <em>due to meet</em> in Tunis.
 */
final class DueToAct {

  private DueToAct() {
  }

  /** Makes <em>due</em> a clause of the noun, and the infinitive its complement. */
  static boolean restore(SentenceBuilder tree, Word due) {
    Word noun = due.previous();
    if (!due.lower().equals("due") || noun == null || !noun.isNoun() || due.index() + 2 >= tree.words().size()) {
      return false;
    }
    Word to = tree.words().get(due.index() + 1);
    Word verb = to.head();
    boolean isInfinitive = to.pos().equals("TO") && to.is(Relation.AUXILIARY) && verb.pos().equals("VB")
        && verb.index() > to.index();
    if (!isInfinitive || due.head() == noun || tree.isUnder(noun, verb) || tree.isUnder(noun, due)) {
      return false;
    }
    tree.setTag(due, "JJ");
    tree.attach(due, noun, Relation.NOUN_CLAUSE);
    tree.attach(verb, due, Relation.OPEN_COMPLEMENT);
    return true;
  }
}
