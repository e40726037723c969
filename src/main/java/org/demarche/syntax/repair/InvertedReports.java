package org.demarche.syntax.repair;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/** Repairs verbs behind what they report: <em>“We met,” said Sato</em>. */
final class InvertedReports {

  private static final Set<String> NOMINATIVE = Set.of("i", "you", "he", "she", "it", "we", "they");

  private final WordLists lists;

  InvertedReports(WordLists lists) {
    this.lists = lists;
  }

  /** <em>dep(said, met)</em>: a clause of unclear relation before a verb of saying is what it says. */
  boolean nameClause(SentenceBuilder tree, Word clause) {
    Word verb = clause.head();
    boolean isBefore = clause.is(Relation.OTHER) && verb != null && clause.index() < verb.index() && isTelling(verb)
        && verb.child(Relation.CLAUSAL_COMPLEMENT, Relation.OBJECT) == null;
    boolean isClause = isBefore && clause.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.EXPLETIVE) != null;
    if (isClause) {
      tree.setRelation(clause, Relation.CLAUSAL_COMPLEMENT);
    }
    return isClause;
  }

  /**
   * <em>ccomp(said, met), obj(said, Sato)</em>: who stands behind the verb says it. What is left of a clause before it
   * (<em>nsubj(said, talks), aux(said, will)</em>) is no part of that of the verb.
   */
  boolean nameSubject(SentenceBuilder tree, Word object) {
    Word verb = object.head();
    boolean isBehind = object.is(Relation.OBJECT) && verb != null && object.index() > verb.index()
        && (object.isNoun() || NOMINATIVE.contains(object.lower())) && isTelling(verb) && verb.isFinite()
        && verb.child(Relation.NEGATION) == null;
    if (!isBehind || !isReported(verb)) {
      return false;
    }
    for (Word child : verb.children()) {
      if (child.index() < verb.index() && !child.isPunctuation() && !child.is(Relation.CLAUSAL_COMPLEMENT)) {
        boolean isPredicate = child.is(Relation.SUBJECT) && child.child(Relation.DETERMINER) != null;
        tree.setRelation(child, isPredicate ? Relation.CLAUSAL_COMPLEMENT : Relation.OTHER);
      }
    }
    if (verb.is(Relation.OTHER)) {
      tree.setRelation(verb, Relation.PARATAXIS);
    }
    tree.setRelation(object, Relation.SUBJECT);
    return true;
  }

  /** Whether a clause stands before a verb without a subject, or a quotation that ends in a mark right before it. */
  private static boolean isReported(Word verb) {
    Word mark = verb.previous();
    if (mark == null) {
      return false;
    }
    boolean endsQuotation = mark.pos().equals("''") && mark.previous() != null && mark.previous().isPunctuation();
    if (verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) != null) {
      return endsQuotation;
    }
    Word clause = verb.child(Relation.CLAUSAL_COMPLEMENT);
    return (mark.pos().equals(",") || endsQuotation) && (clause != null && clause.index() < verb.index()
        || verb.is(Relation.PARATAXIS, Relation.OTHER) && verb.head() != null && verb.head().index() < verb.index());
  }

  private boolean isTelling(Word verb) {
    return verb.isVerb() && lists.has(WordLists.Name.TELLING, verb.lemma());
  }
}
