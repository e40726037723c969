package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Attaches coordinators to the word before them, where a scheme encodes them in labels or attaches them behind. */
final class Coordinators {

  /** The maximum number of words between a coordinator and its conjunct. */
  private static final int NEAR = 50;

  private Coordinators() {
  }

  /** <em>cc(Iraq, and), conj(Iran, Iraq)</em>: a coordinator before its conjunct belongs to the word before. */
  static boolean moveToFirst(SentenceBuilder tree, Word coordinator) {
    Word conjunct = coordinator.head();
    if (!coordinator.is(Relation.COORDINATOR) || conjunct == null || !conjunct.is(Relation.CONJUNCT)
        || conjunct.head() == null || coordinator.index() > conjunct.index()
        || coordinator.index() < conjunct.head().index()) {
      return false;
    }
    tree.setHead(coordinator, conjunct.head());
    return true;
  }

  /** <em>nsubj(met, king), cc(king, and), nsubj(met, envoy)</em>: the second subject is joined to the first. */
  static boolean joinSubjects(SentenceBuilder tree, Word second) {
    Word verb = second.head();
    if (!second.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) || verb == null) {
      return false;
    }
    Word before = second.previous();
    while (before != null && tree.isUnder(before, second)) {
      before = before.previous();
    }
    Word first = before == null || !before.is(Relation.COORDINATOR) ? null : before.head();
    boolean isJoined = first != null && first.head() == verb && first.relation() == second.relation()
        && first.index() < before.index() && second.index() < verb.index();
    if (isJoined) {
      tree.attach(second, first, Relation.CONJUNCT);
    }
    return isJoined;
  }

  /** <em>conj_and(Iran, Iraq)</em>: inserts the coordinator that precedes a conjunct into the tree. */
  static boolean place(SentenceBuilder tree, Word conjunct) {
    if (!conjunct.is(Relation.CONJUNCT) || conjunct.head() == null) {
      return false;
    }
    List<Word> words = tree.words();
    int first = Math.max(conjunct.head().index(), conjunct.index() - NEAR);
    for (int i = conjunct.index() - 1; i > first; i--) {
      Word word = words.get(i);
      boolean isLoose = word.head() == null && !word.is(Relation.ROOT) && word.children().isEmpty();
      if (word.pos().equals("CC") && isLoose) {
        tree.attach(word, conjunct.head(), Relation.COORDINATOR);
        return true;
      }
    }
    return false;
  }
}
