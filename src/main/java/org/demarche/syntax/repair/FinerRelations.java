package org.demarche.syntax.repair;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Relations that some schemes conflate but the word itself distinguishes. */
final class FinerRelations {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private FinerRelations() {
  }

  /** A number that counts as a modifier: <em>amod(talks, two)</em>. */
  static boolean number(SentenceBuilder tree, Word word) {
    return set(tree, word, word.is(Relation.MODIFIER) && word.isNumber(), Relation.NUMBER);
  }

  /** A negation that counts as an adverb: <em>advmod(met, never)</em>. */
  static boolean negation(SentenceBuilder tree, Word word) {
    return set(tree, word, word.is(Relation.ADVERB) && NEGATIONS.contains(word.lower()), Relation.NEGATION);
  }

  /** A noun or adjective that counts as an infinitive without subject: <em>xcomp(called, enemy)</em>. */
  static boolean predicate(SentenceBuilder tree, Word word) {
    boolean isPredicate = word.is(Relation.OPEN_COMPLEMENT) && !word.isVerb() && !word.pos().isEmpty()
        && word.child(Relation.COPULA, Relation.AUXILIARY) == null;
    return set(tree, word, isPredicate, word.isNoun() ? Relation.OBJECT_PREDICATE : Relation.ADJECTIVAL_COMPLEMENT);
  }

  private static boolean set(SentenceBuilder tree, Word word, boolean fits, Relation relation) {
    if (fits) {
      tree.setRelation(word, relation);
    }
    return fits;
  }
}
