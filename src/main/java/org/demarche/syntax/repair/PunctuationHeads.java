package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Repairs sentences whose words a parser has hung on a punctuation mark: <em>root(“), dep(“, met)</em>. */
final class PunctuationHeads {

  private PunctuationHeads() {
  }

  /** Puts the first finite clause below a root that is a mark in its place; without one, the first word. */
  static boolean lower(SentenceBuilder tree, Word mark) {
    if (mark.head() != null || !mark.is(Relation.ROOT) || !mark.isPunctuation()) {
      return false;
    }
    Word main = null;
    for (Word child : mark.children()) {
      boolean isBetter = !child.isPunctuation() && (main == null || !isClause(main) && isClause(child));
      main = isBetter ? child : main;
    }
    if (main == null) {
      return false;
    }
    tree.raise(main, Relation.ROOT, Relation.PUNCTUATION);
    for (Word child : List.copyOf(mark.children())) {
      tree.setHead(child, main);
    }
    return true;
  }

  private static boolean isClause(Word word) {
    return word.isFinite()
        || word.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.EXPLETIVE, Relation.COPULA) != null;
  }
}
