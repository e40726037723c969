package org.demarche.assess;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The status of an act named by a noun, from the words of its phrase and the verb, noun or preposition above it. */
final class NounStatus {

  private static final Set<String> KIND = Set.of("a", "an", "any");
  private static final Set<String> SIMPLE_PRESENT = Set.of("VBZ", "VBP");
  /** Prepositions that say when and where something is said, not what it is about. */
  private static final Set<String> OCCASIONS = Set.of("at", "during", "after", "before", "since", "amid");
  private static final Set<String> AIMS = Set.of("for", "to", "into");

  private final StatusOperators operators;
  private final Surroundings surroundings;

  NounStatus(StatusOperators operators, Surroundings surroundings) {
    this.operators = operators;
    this.surroundings = surroundings;
  }

  /** The status of the words that a noun depends on. */
  interface Surroundings {

    /** The status of a verb, from its clause and the words above it. */
    Assessment verb(Word verb, int depth);

    /** The status of any word above an act; null if the grammar says nothing. */
    Assessment around(Word above, int depth);
  }

  /** The status, or null if the grammar says nothing. */
  Assessment of(Word noun, int depth) {
    Word head = new NounPhrase(noun).firstConjunct();
    Assessment inside = insidePhrase(noun);
    if (inside != null) {
      return inside;
    }
    Word above = head.head();
    if (above == null || depth == 0) {
      return null;
    }
    switch (head.relation()) {
      case OBJECT, DATIVE -> {
        return above.child(Relation.OBJECT_PREDICATE) == null ? governed(above, head, depth) : null;
      }
      case PASSIVE_SUBJECT -> {
        Assessment governed = governed(above, head, depth);
        return governed == null && isOfAKind(head) && isGeneral(above) ? new Assessment(EventStatus.HYPOTHETICAL)
            : governed;
      }
      case SUBJECT -> {
        if (isOfAKind(head)) {
          Word quality = above.child(Relation.ADJECTIVAL_COMPLEMENT);
          StatusOperator valued = operators.row(quality == null ? above : quality, head);
          if (valued != null && valued.effect() != StatusOperator.Effect.FACT
              && valued.effect() != StatusOperator.Effect.GIVEN) {
            return valued.combine(verbOr(above, depth));
          }
          if (isGeneral(above)) {
            return new Assessment(EventStatus.HYPOTHETICAL);
          }
        }
        Word infinitive = above.child(Relation.OPEN_COMPLEMENT);
        StatusOperator planned = infinitive == null ? null : operators.row(above, infinitive);
        if (planned != null && planned.words().size() > 1) {
          return governed(infinitive, head, depth);
        }
        if (above.child(Relation.OBJECT) != null || above.child(Relation.ATTRIBUTE) != null) {
          return null;
        }
        StatusOperator row = operators.row(above, head);
        return row == null || row.effect() == StatusOperator.Effect.NEGATED
            || row.effect() == StatusOperator.Effect.GIVEN ? null : row.combine(verbOr(above, depth));
      }
      case ATTRIBUTE -> {
        boolean exists = above.child(Relation.EXPLETIVE) != null;
        return exists ? verbOr(above, depth) : null;
      }
      case PREPOSITION_OBJECT -> {
        return behindPreposition(above, depth);
      }
      default -> {
        return null;
      }
    }
  }

  /** Whether a noun is generic: <em>a summit, such a meeting, any talks</em>. */
  private static boolean isOfAKind(Word noun) {
    Word determiner = noun.child(Relation.DETERMINER);
    return determiner != null && KIND.contains(determiner.lower());
  }

  /** Whether a clause makes a general statement: it is in the simple present, without a modal. */
  private static boolean isGeneral(Word verb) {
    List<Word> auxiliaries = new Clause(verb).auxiliaries();
    Word finite = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
    return SIMPLE_PRESENT.contains(finite.pos()) && !finite.hasLemma("have") && !verb.pos().equals("VBG");
  }

  /** The status indicated inside a noun phrase: <em>no talks, planned talks, talks next week</em>. */
  private Assessment insidePhrase(Word noun) {
    for (Word child : noun.children()) {
      if (child.is(Relation.DETERMINER, Relation.NEGATION) && child.lower().equals("no")) {
        return new Assessment(EventStatus.NEGATED, "not");
      }
      boolean before = child.is(Relation.MODIFIER, Relation.COMPOUND) && child.index() < noun.index();
      StatusOperator row = before ? operators.row(child, noun) : child.is(Relation.NOUN_ADVERBIAL)
          ? operators.future(child) : null;
      if (row != null && row.effect() != StatusOperator.Effect.FACT && row.effect() != StatusOperator.Effect.GIVEN) {
        return new Assessment(EventStatus.valueOf(row.effect().name()), row.act());
      }
    }
    return null;
  }

  private Assessment behindPreposition(Word preposition, int depth) {
    Word of = preposition.head();
    if (preposition.lower().equals("without")) {
      return new Assessment(EventStatus.NEGATED, "not");
    }
    if (of == null || of.isNoun() && OCCASIONS.contains(preposition.lower())) {
      return null;
    }
    StatusOperator row = operators.row(of, preposition);
    if (row == null || row.words().size() == 1 && of.isVerb()) {
      boolean through = of.isVerb() && AIMS.contains(preposition.lower());
      Assessment around = through && depth > 1 ? surroundings.around(of, depth - 1) : null;
      return around == null || around.status() == EventStatus.OCCURRED || around.status() == EventStatus.NEGATED ? null
          : around;
    }
    Assessment around = surroundings.around(of, depth - 1);
    return row.combine(around == null ? new Assessment(EventStatus.OCCURRED) : around);
  }

  private Assessment verbOr(Word verb, int depth) {
    Assessment found = surroundings.verb(verb, depth - 1);
    return found == null ? new Assessment(EventStatus.OCCURRED) : found;
  }

  private Assessment governed(Word verb, Word noun, int depth) {
    StatusOperator row = operators.row(verb, noun);
    if (row != null && row.effect() == StatusOperator.Effect.GIVEN) {
      return null;
    }
    Assessment around = verbOr(verb, depth);
    if (row != null) {
      return row.combine(around);
    }
    return around.status() == EventStatus.OCCURRED || around.status() == EventStatus.ONGOING ? null : around;
  }
}
