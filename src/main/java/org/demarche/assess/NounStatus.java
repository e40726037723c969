package org.demarche.assess;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The status of an act that a noun names, from the words of its phrase and the verb, noun or preposition above it. */
final class NounStatus {

  private static final Set<String> KIND = Set.of("a", "an", "any");
  private static final Set<String> SIMPLE_PRESENT = Set.of("VBZ", "VBP");
  /** Prepositions of when and where something is said, not of what it is about. */
  private static final Set<String> OCCASIONS = Set.of("at", "during", "after", "before", "since", "amid");
  private static final Set<String> AIMS = Set.of("for", "to", "into");

  private final MatrixTable matrix;
  private final StatusFinder finder;

  NounStatus(MatrixTable matrix, StatusFinder finder) {
    this.matrix = matrix;
    this.finder = finder;
  }

  /** The status, or null where the grammar says nothing. */
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
        return governed == null && isOfAKind(head) && isGeneral(above) ? new Assessment(Status.HYPOTHETICAL) : governed;
      }
      case SUBJECT -> {
        if (isOfAKind(head)) {
          Word quality = above.child(Relation.ADJECTIVAL_COMPLEMENT);
          Matrix valued = matrix.row(quality == null ? above : quality, head);
          if (valued != null && valued.effect() != Matrix.Effect.FACT && valued.effect() != Matrix.Effect.GIVEN) {
            return valued.combine(verbOr(above, depth));
          }
          if (isGeneral(above)) {
            return new Assessment(Status.HYPOTHETICAL);
          }
        }
        Word infinitive = above.child(Relation.OPEN_COMPLEMENT);
        Matrix planned = infinitive == null ? null : matrix.row(above, infinitive);
        if (planned != null && planned.words().size() > 1) {
          return governed(infinitive, head, depth);
        }
        if (above.child(Relation.OBJECT) != null || above.child(Relation.ATTRIBUTE) != null) {
          return null;
        }
        Matrix row = matrix.row(above, head);
        return row == null || row.effect() == Matrix.Effect.NEGATED || row.effect() == Matrix.Effect.GIVEN ? null : row.combine(verbOr(above, depth));
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

  /** Whether a noun is used of any act of its kind: <em>a summit, such a meeting, any talks</em>. */
  private static boolean isOfAKind(Word noun) {
    Word determiner = noun.child(Relation.DETERMINER);
    return determiner != null && KIND.contains(determiner.lower());
  }

  /** Whether a clause holds at all times: in the simple present, without a modal. */
  private static boolean isGeneral(Word verb) {
    List<Word> auxiliaries = new Clause(verb).auxiliaries();
    Word finite = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
    return SIMPLE_PRESENT.contains(finite.pos()) && !finite.hasLemma("have") && !verb.pos().equals("VBG");
  }

  /** What the words inside a noun phrase say: <em>no talks, planned talks, talks next week</em>. */
  private Assessment insidePhrase(Word noun) {
    for (Word child : noun.children()) {
      if (child.is(Relation.DETERMINER, Relation.NEGATION) && child.lower().equals("no")) {
        return new Assessment(Status.NEGATED, "not");
      }
      boolean before = child.is(Relation.MODIFIER, Relation.COMPOUND) && child.index() < noun.index();
      Matrix row = before ? matrix.row(child, noun) : child.is(Relation.NOUN_ADVERBIAL) ? matrix.future(child) : null;
      if (row != null && row.effect() != Matrix.Effect.FACT && row.effect() != Matrix.Effect.GIVEN) {
        return new Assessment(Status.valueOf(row.effect().name()), row.act());
      }
    }
    return null;
  }

  private Assessment behindPreposition(Word preposition, int depth) {
    Word of = preposition.head();
    if (preposition.lower().equals("without")) {
      return new Assessment(Status.NEGATED, "not");
    }
    if (of == null || of.isNoun() && OCCASIONS.contains(preposition.lower())) {
      return null;
    }
    Matrix row = matrix.row(of, preposition);
    if (row == null || row.words().size() == 1 && of.isVerb()) {
      boolean through = of.isVerb() && AIMS.contains(preposition.lower());
      Assessment around = through && depth > 1 ? finder.around(of, depth - 1) : null;
      return around == null || around.status() == Status.OCCURRED || around.status() == Status.NEGATED ? null
          : around;
    }
    Assessment around = finder.around(of, depth - 1);
    return row.combine(around == null ? new Assessment(Status.OCCURRED) : around);
  }

  private Assessment verbOr(Word verb, int depth) {
    Assessment found = finder.verb(verb, depth - 1);
    return found == null ? new Assessment(Status.OCCURRED) : found;
  }

  private Assessment governed(Word verb, Word noun, int depth) {
    Matrix row = matrix.row(verb, noun);
    if (row != null && row.effect() == Matrix.Effect.GIVEN) {
      return null;
    }
    Assessment around = verbOr(verb, depth);
    if (row != null) {
      return row.combine(around);
    }
    return around.status() == Status.OCCURRED || around.status() == Status.ONGOING ? null : around;
  }
}
