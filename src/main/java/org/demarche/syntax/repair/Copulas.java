package org.demarche.syntax.repair;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Makes the verb the head of its clause if the scheme chooses the predicate, or the parser the auxiliary. */
final class Copulas {

  /** What a copula takes over from its predicate: everything that belongs to the clause. */
  private static final Set<Relation> CLAUSAL = Set.of(Relation.SUBJECT, Relation.PASSIVE_SUBJECT,
      Relation.CLAUSAL_SUBJECT, Relation.EXPLETIVE, Relation.AUXILIARY, Relation.NEGATION, Relation.MARKER,
      Relation.ADVERBIAL_CLAUSE, Relation.PARATAXIS, Relation.DISCOURSE, Relation.PUNCTUATION,
      Relation.CLAUSAL_COMPLEMENT);

  private Copulas() {
  }

  /** <em>cop(president, is)</em>: the copula takes the place of its predicate. */
  static boolean raise(SentenceBuilder tree, Word copula) {
    Word predicate = copula.head();
    if (!copula.is(Relation.COPULA) || predicate == null) {
      return false;
    }
    boolean isFinite = hasBehind(predicate, copula, Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.MARKER);
    boolean isClause = predicate.isVerb() && (isFinite || hasBehind(predicate, copula, Relation.AUXILIARY));
    tree.raise(copula, predicate.relation(), isClause
        ? isFinite ? Relation.CLAUSAL_COMPLEMENT : Relation.OPEN_COMPLEMENT
        : predicate.isNoun() || predicate.isPronoun() ? Relation.ATTRIBUTE : Relation.ADJECTIVAL_COMPLEMENT);
    for (Word child : List.copyOf(predicate.children())) {
      boolean isOfClause = CLAUSAL.contains(child.relation()) || child.is(Relation.ADVERB) && isOfCopula(child, copula)
          || child.is(Relation.CONJUNCT) && (child.isVerb() || child.child(Relation.COPULA) != null);
      if (isOfClause && !(isClause && child.index() > copula.index())) {
        tree.setHead(child, copula);
      }
    }
    return true;
  }

  /** Whether a predicate has a child behind the copula: <em>the aim is to meet; the point is that they met</em>. */
  private static boolean hasBehind(Word predicate, Word copula, Relation... relations) {
    return predicate.children(relations).stream().anyMatch(child -> child.index() > copula.index());
  }

  /** Whether an adverb belongs to the clause: before the verb, and <em>no longer</em>. */
  private static boolean isOfCopula(Word adverb, Word copula) {
    return adverb.index() < copula.index() || adverb.lower().equals("longer");
  }

  /** <em>nsubj(has, Sato), aux(met, has)</em>: the subject belongs to the main verb. */
  static boolean raiseSubjectOfAuxiliary(SentenceBuilder tree, Word subject) {
    Word auxiliary = subject.head();
    boolean isOfAuxiliary = subject.is(Relation.SUBJECT) && auxiliary != null
        && auxiliary.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    if (!isOfAuxiliary || auxiliary.head() == null || !auxiliary.head().isVerb()) {
      return false;
    }
    tree.attach(subject, auxiliary.head(),
        auxiliary.is(Relation.AUXILIARY) ? Relation.SUBJECT : Relation.PASSIVE_SUBJECT);
    return true;
  }
}
