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

  /** The <em>to</em> of an infinitive that counts as a subordinator: <em>mark(meet, to)</em>. */
  static boolean infinitive(SentenceBuilder tree, Word word) {
    return set(tree, word, word.is(Relation.MARKER) && word.lower().equals("to"), Relation.AUXILIARY);
  }

  /** An infinitive that has a subject of its own: <em>xcomp(wants, leave), nsubj(leave, Sato)</em>. */
  static boolean clause(SentenceBuilder tree, Word word) {
    boolean isClause = word.is(Relation.OPEN_COMPLEMENT)
        && word.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) != null;
    return set(tree, word, isClause, Relation.CLAUSAL_COMPLEMENT);
  }

  /** The noun behind <em>there is</em> that counts as its subject: <em>expl(are, There), nsubj(are, talks)</em>. */
  static boolean existence(SentenceBuilder tree, Word word) {
    Word verb = word.head();
    Word there = verb == null || !word.is(Relation.SUBJECT) ? null : verb.child(Relation.EXPLETIVE);
    boolean exists = there != null && there.lower().equals("there") && verb.hasLemma("be");
    return set(tree, word, exists && word.index() > verb.index(), Relation.ATTRIBUTE);
  }

  /** A noun or adjective that counts as an infinitive without subject: <em>xcomp(called, enemy)</em>. */
  static boolean predicate(SentenceBuilder tree, Word word) {
    boolean isPredicate = word.is(Relation.OPEN_COMPLEMENT) && !word.isVerb() && !word.pos().isEmpty()
        && word.child(Relation.COPULA, Relation.AUXILIARY, Relation.SUBJECT) == null;
    return set(tree, word, isPredicate, word.isNoun() ? Relation.OBJECT_PREDICATE : Relation.ADJECTIVAL_COMPLEMENT);
  }

  private static boolean set(SentenceBuilder tree, Word word, boolean fits, Relation relation) {
    if (fits) {
      tree.setRelation(word, relation);
    }
    return fits;
  }
}
