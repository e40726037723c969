package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Restores coordinators that a scheme encodes in its labels. */
final class Coordinators {

  /** The maximum number of words between a coordinator and its conjunct. */
  private static final int NEAR = 50;

  private Coordinators() {
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
