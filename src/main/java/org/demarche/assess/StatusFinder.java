package org.demarche.assess;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Whether an act took place, from tense, aspect, modals, negation and the words above it. The calculus:
 *
 * <ol>
 * <li>A verb has the status of its own clause: <em>not</em> gives NEGATED; <em>will</em> PLANNED; <em>must, should</em>
 * PROPOSED; <em>would, could, may, might</em> HYPOTHETICAL, but <em>would</em> in reported speech of the past PLANNED;
 * an <em>if</em> clause HYPOTHETICAL; a progressive ONGOING; every other finite form OCCURRED.
 * <li>A word of {@code matrix.tsv} above it (<em>agreed to</em>, <em>refused to</em>, <em>denied that</em>) replaces
 * that with its own effect, and itself has a status by the same rules: if it is negated, its effect becomes NEGATED (a
 * negating one OCCURRED); if it is hypothetical, every effect except NEGATED becomes HYPOTHETICAL.
 * <li>A noun has the status of the verb that it is subject or object of, by the same table (<em>held talks</em>,
 * <em>cancelled talks</em>, <em>talks failed</em>); adjectives (<em>planned talks</em>) and <em>no</em> take
 * precedence. A generic noun has the status of its predicate (<em>a meeting is necessary</em>), and is HYPOTHETICAL in
 * the simple present (<em>a summit takes months to prepare</em>).
 * <li>A noun for which the grammar says nothing has the status that {@code defaults.tsv} gives to its category and
 * mode.
 * </ol>
 */
final class StatusFinder implements NounStatus.Surroundings {

  private static final int DEPTH = 8;
  private static final Set<String> LACKING = Set.of("without", "instead");
  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN", "VBD");

  private final StatusOperators operators;
  private final ClauseStatus clauses;
  private final NounStatus nouns;

  StatusFinder(List<StatusOperator> rows) {
    operators = new StatusOperators(rows);
    clauses = new ClauseStatus(operators);
    nouns = new NounStatus(operators, this);
  }

  /** The status of an act named by a word, or null if the grammar says nothing. */
  Assessment of(Word trigger) {
    return trigger.isVerb() ? verb(trigger, DEPTH) : nouns.of(trigger, DEPTH);
  }

  @Override
  public Assessment verb(Word verb, int depth) {
    Assessment own = clauses.of(verb);
    if (depth == 0) {
      return own == null ? new Assessment(EventStatus.OCCURRED) : own;
    }
    Word first = verb;
    while (first.is(Relation.CONJUNCT) && first.head() != null && first.head().isVerb()
        && new Clause(verb).ownSubject() == null && (own == null || finite(first.head()))) {
      first = first.head();
    }
    Word above = first.head();
    if (above == null) {
      return own == null ? new Assessment(EventStatus.OCCURRED) : own;
    }
    Assessment below = own;
    if (first != verb && own == null) {
      below = clauses.of(first);
    }
    if (below == null && isParticiple(first)) {
      return new Assessment(first.pos().equals("VBG") ? EventStatus.ONGOING : EventStatus.OCCURRED);
    }
    switch (first.relation()) {
      case OPEN_COMPLEMENT, CLAUSAL_COMPLEMENT, OBJECT_PREDICATE, NOUN_CLAUSE, CLAUSAL_SUBJECT -> {
        return under(above, first, below, depth);
      }
      case PREPOSITION_COMPLEMENT -> {
        Word of = above.head();
        if (LACKING.contains(above.lower())) {
          return new Assessment(EventStatus.NEGATED);
        }
        if (above.lower().equals("before") || above.lower().equals("after") || of == null) {
          return below == null ? new Assessment(EventStatus.OCCURRED) : below;
        }
        return under(of, above, below, depth);
      }
      case ADVERBIAL_CLAUSE -> {
        return below != null ? below : purpose(first, above, depth);
      }
      default -> {
        return below == null ? new Assessment(EventStatus.OCCURRED) : below;
      }
    }
  }

  private Assessment purpose(Word verb, Word above, int depth) {
    if (!new Clause(verb).isInfinitive()) {
      Assessment around = above.isVerb() ? verb(above, depth - 1) : null;
      return around == null ? new Assessment(EventStatus.OCCURRED) : new Assessment(around.status());
    }
    return new Assessment(EventStatus.PLANNED, "purpose");
  }

  /** Participles that follow a noun: <em>factions fighting him, sanctions imposed on Iran</em>. */
  private static boolean isParticiple(Word verb) {
    return verb.is(Relation.NOUN_CLAUSE) && PARTICIPLES.contains(verb.pos()) && !new Clause(verb).isInfinitive();
  }

  /** The status of what depends on a word that may be in the table. */
  private Assessment under(Word above, Word below, Assessment own, int depth) {
    Word quality = above.isVerb() && below.isVerb() ? above.child(Relation.ADJECTIVAL_COMPLEMENT) : null;
    StatusOperator valued = quality == null ? null : operators.row(quality, below);
    StatusOperator row = valued == null ? operators.row(above, below) : valued;
    if (own != null && own.status() != EventStatus.OCCURRED && row != null
        && row.effect() != StatusOperator.Effect.NEGATED) {
      return own.act() == null && row.act() != null ? new Assessment(own.status(), row.act()) : own;
    }
    if (row == null) {
      if (own != null) {
        return own;
      }
      Assessment around = above.isVerb() ? verb(above, depth - 1) : above.isNoun() ? nouns.of(above, depth - 1) : null;
      if (around != null && around.status() == EventStatus.OCCURRED && below.isVerb()
          && new Clause(below).isInfinitive()) {
        return new Assessment(EventStatus.PLANNED);
      }
      return around == null ? new Assessment(EventStatus.HYPOTHETICAL) : around;
    }
    boolean finite = own != null;
    if (finite && (row.effect() == StatusOperator.Effect.PLANNED || row.effect() == StatusOperator.Effect.FACT)) {
      return own;
    }
    Assessment around = around(above, depth - 1);
    return row.combine(around == null ? new Assessment(EventStatus.OCCURRED) : around);
  }

  @Override
  public Assessment around(Word above, int depth) {
    if (depth <= 0) {
      return new Assessment(EventStatus.OCCURRED);
    }
    if (above.isVerb()) {
      return verb(above, depth);
    }
    if (above.isNoun()) {
      return nouns.of(above, depth);
    }
    Word copula = above.head();
    return copula != null && copula.isVerb() ? verb(copula, depth) : null;
  }

  private boolean finite(Word verb) {
    return clauses.of(verb) != null;
  }
}
