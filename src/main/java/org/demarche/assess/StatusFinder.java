package org.demarche.assess;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Tense;
import org.demarche.syntax.Word;

/**
 * Whether an act took place, from tense, aspect, modals, negation and the words above it. The calculus:
 *
 * <ol>
 * <li>A verb has the status of its own clause: <em>not, nobody, at no time</em> give NEGATED; <em>will</em> PLANNED;
 * <em>must, should</em> PROPOSED; <em>would, could, may, might</em> HYPOTHETICAL, but <em>would</em> in reported speech
 * of the past PLANNED; an <em>if</em> clause HYPOTHETICAL; a progressive ONGOING; every other finite form OCCURRED.
 * <li>A word of {@code matrix.tsv} above it (<em>agreed to</em>, <em>refused to</em>, <em>denied that</em>) replaces
 * that with its own effect, and itself has a status by the same rules, with which the effect combines.
 * <li>A noun has the status of the verb that it is subject or object of, by the same table (<em>held talks</em>,
 * <em>cancelled talks</em>, <em>talks failed</em>); adjectives (<em>planned talks</em>) and <em>no</em> take
 * precedence. What the reader is expected to know is there whatever is done about it (<em>will avenge the raid</em>). A
 * generic noun has the status of its predicate (<em>a meeting is necessary</em>), and is HYPOTHETICAL in the simple
 * present (<em>a summit takes months to prepare</em>).
 * <li>A noun for which the grammar says nothing has the status that {@code defaults.tsv} gives to its category and
 * mode.
 * </ol>
 */
final class StatusFinder implements NounStatus.Surroundings {

  private static final int DEPTH = 8;
  private static final Set<String> LACKING = Set.of("without", "instead");
  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN", "VBD");
  private static final Set<String> TIMES = Set.of("before", "after", "since", "following");
  /** Prepositions of what is done beside something else: <em>by supporting them, in welcoming it</em>. */
  private static final Set<String> ASIDES = Set.of("by", "in", "with", "while", "including", "through", "besides",
      "beyond");
  private static final Set<String> UNTIL = Set.of("until", "till", "before", "once");
  private static final Set<String> WHEN = Set.of("when", "after");

  private final StatusOperators operators;
  private final ClauseStatus clauses;
  private final NounStatus nouns;

  StatusFinder(List<StatusOperator> rows) {
    operators = new StatusOperators(rows);
    clauses = new ClauseStatus(operators);
    nouns = new NounStatus(operators, this);
  }

  /**
   * The status of an act named by a word, or null if the grammar says nothing.
   *
   * @param category
   *          the category of the act; null if unknown
   */
  Assessment of(Word trigger, String category) {
    return trigger.isVerb() ? verb(trigger, DEPTH) : nouns.of(trigger, "CONSULT".equals(category), DEPTH);
  }

  @Override
  public Assessment verb(Word verb, int depth) {
    Assessment own = clauses.of(verb);
    if (depth <= 0) {
      return own == null ? new Assessment(EventStatus.OCCURRED) : own;
    }
    Word first = verb;
    while (first.is(Relation.CONJUNCT) && first.head() != null && first.head().isVerb()
        && new Clause(verb).ownSubject() == null && (own == null || finite(first.head()))) {
      first = first.head();
    }
    Word above = first.head();
    if (above == null) {
      return own != null ? own : isInfinitive(first) ? new Assessment(EventStatus.PLANNED)
          : new Assessment(EventStatus.OCCURRED);
    }
    Assessment below = own;
    if (first != verb && own == null) {
      below = clauses.of(first);
    }
    if (isParticiple(first) && (below == null || below.status() == EventStatus.OCCURRED)) {
      return first.pos().equals("VBG") ? new Assessment(EventStatus.OCCURRED, ClauseStatus.PRESENT)
          : new Assessment(EventStatus.OCCURRED);
    }
    return switch (first.relation()) {
      case OPEN_COMPLEMENT, CLAUSAL_COMPLEMENT, OBJECT_PREDICATE, NOUN_CLAUSE, CLAUSAL_SUBJECT ->
          under(above, first, below, depth);
      case PREPOSITION_COMPLEMENT -> behindPreposition(above, first, below, depth);
      case RELATIVE_CLAUSE -> below == null && isInfinitive(first) ? under(above, first, null, depth)
          : below == null ? new Assessment(EventStatus.OCCURRED) : below;
      case ADVERBIAL_CLAUSE -> below != null ? circumstance(first, above, below, depth)
          : purpose(first, above, depth);
      default -> below == null ? new Assessment(EventStatus.OCCURRED) : below;
    };
  }

  private Assessment behindPreposition(Word preposition, Word verb, Assessment below, int depth) {
    Word of = preposition.head();
    if (LACKING.contains(preposition.lower())) {
      return new Assessment(EventStatus.NEGATED);
    }
    if (of == null) {
      return below == null ? new Assessment(EventStatus.OCCURRED) : below;
    }
    if (TIMES.contains(preposition.lower())) {
      return below == null ? ahead(of, depth) : below;
    }
    if (below == null && isInfinitive(verb)) {
      return new Assessment(EventStatus.PROPOSED, "want");
    }
    boolean isReason = preposition.lower().equals("for") && !of.isNoun();
    if (below == null && (isReason || ASIDES.contains(preposition.lower())) && operators.row(of, preposition) == null) {
      Assessment around = of.isVerb() && !isReason ? verb(of, depth - 1) : null;
      return around == null || around.status() == EventStatus.NEGATED ? new Assessment(EventStatus.OCCURRED)
          : new Assessment(around.status());
    }
    return under(of, preposition, below, depth);
  }

  /** PLANNED if the verb beside a time is in the future: <em>will meet before signing</em>. */
  private Assessment ahead(Word beside, int depth) {
    boolean planned = beside.isVerb() && verb(beside, depth - 1).status() == EventStatus.PLANNED;
    return new Assessment(planned ? EventStatus.PLANNED : EventStatus.OCCURRED);
  }

  /** A finite clause of time: in the present tense it speaks of what is still to come. */
  private Assessment circumstance(Word verb, Word above, Assessment below, int depth) {
    Word marker = verb.child(Relation.MARKER, Relation.ADVERB);
    if (marker == null || below.status() != EventStatus.OCCURRED || !above.isVerb()
        || new Clause(verb).tense() != Tense.PRESENT) {
      return below;
    }
    Assessment around = verb(above, depth - 1);
    boolean open = around.status() != EventStatus.OCCURRED && around.status() != EventStatus.ONGOING;
    if (WHEN.contains(marker.lower()) && open || UNTIL.contains(marker.lower())) {
      return new Assessment(around.status() == EventStatus.PLANNED || around.status() == EventStatus.OCCURRED
          ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL);
    }
    return marker.lower().equals("as") ? new Assessment(EventStatus.ONGOING) : below;
  }

  private Assessment purpose(Word verb, Word above, int depth) {
    Assessment around = above.isVerb() ? verb(above, depth - 1) : null;
    if (!isInfinitive(verb)) {
      return participle(verb, around);
    }
    StatusOperator row = operators.row(above, verb);
    boolean together = row != null && row.words().size() > 1 && row.effect() == StatusOperator.Effect.FACT;
    boolean complement = row != null && row.decides() && above.child(Relation.OBJECT) == null;
    if (together || complement || rowOfNoun(above, verb) != null) {
      return under(above, verb, null, depth);
    }
    boolean open = around != null && (around.status() == EventStatus.PROPOSED
        || around.status() == EventStatus.HYPOTHETICAL);
    return new Assessment(open ? around.status() : EventStatus.PLANNED, "purpose");
  }

  /** The status of a participle, that of the clause beside it; what has gone on since a time lasts. */
  private static Assessment participle(Word verb, Assessment around) {
    boolean lasts = verb.pos().equals("VBG") && verb.children(Relation.PREPOSITION).stream()
        .anyMatch(preposition -> preposition.lower().equals("since"));
    if (lasts || around == null) {
      return new Assessment(lasts ? EventStatus.ONGOING : EventStatus.OCCURRED);
    }
    return ClauseStatus.PRESENT.equals(around.act()) ? around : new Assessment(around.status());
  }

  /** The row of the noun that a verb of little meaning has beside it: <em>made a promise to, its goal is to</em>. */
  private StatusOperator rowOfNoun(Word verb, Word below) {
    Word noun = nounBeside(verb, below);
    StatusOperator row = noun == null ? null : operators.row(noun, below);
    return row != null && row.decides() ? row : null;
  }

  private static Word nounBeside(Word verb, Word below) {
    if (!verb.isVerb() || !isInfinitive(below) && below.child(Relation.MARKER) == null) {
      return null;
    }
    Word object = verb.child(Relation.OBJECT, Relation.PASSIVE_SUBJECT);
    return object == null && verb.hasLemma("be") ? verb.child(Relation.SUBJECT) : object;
  }

  private static boolean isInfinitive(Word verb) {
    return new Clause(verb).isInfinitive();
  }

  /** Participles that follow a noun: <em>factions fighting him, sanctions imposed on Iran</em>. */
  private static boolean isParticiple(Word verb) {
    return verb.is(Relation.NOUN_CLAUSE) && PARTICIPLES.contains(verb.pos()) && !isInfinitive(verb)
        && verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.MARKER, Relation.AUXILIARY) == null;
  }

  /** The status of what depends on a word that may be in the table. */
  private Assessment under(Word above, Word below, Assessment own, int depth) {
    Word quality = above.isVerb() && below.isVerb() ? above.child(Relation.ADJECTIVAL_COMPLEMENT) : null;
    StatusOperator valued = quality == null ? null : operators.row(quality, below);
    StatusOperator row = valued == null ? operators.row(above, below) : valued;
    Word governor = above;
    boolean ofNoun = below.is(Relation.ADVERBIAL_CLAUSE) || below.child(Relation.SUBJECT) != null;
    if ((row == null || ofNoun && own == null) && rowOfNoun(above, below) != null) {
      row = rowOfNoun(above, below);
      governor = nounBeside(above, below);
    }
    if (row == null && own != null && above.is(Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE)) {
      row = operators.row(above.head(), below);
      row = row != null && row.effect() == StatusOperator.Effect.TRUE ? row : null;
      governor = above.head();
    }
    if (row == null) {
      return own != null ? own : passedOn(above, below, depth);
    }
    Assessment around = around(governor, depth - 1);
    Assessment said = around == null ? new Assessment(EventStatus.OCCURRED) : around;
    if (own != null) {
      return row.over(own, below.isVerb() && new Clause(below).tense() == Tense.PAST, said);
    }
    boolean noMore = row.effect() == StatusOperator.Effect.ENDED && said.status() == EventStatus.OCCURRED;
    return noMore ? new Assessment(EventStatus.NEGATED, row.act()) : row.combine(said);
  }

  /** The status of an infinitive or gerund below a word of which the table says nothing. */
  private Assessment passedOn(Word above, Word below, int depth) {
    Assessment around = above.isVerb() ? verb(above, depth - 1)
        : above.isNoun() ? nouns.of(above, false, depth - 1) : null;
    boolean open = around == null ? below.is(Relation.RELATIVE_CLAUSE) : around.status() == EventStatus.OCCURRED;
    if (open && below.isVerb() && isInfinitive(below)) {
      return new Assessment(EventStatus.PLANNED);
    }
    return around == null ? new Assessment(EventStatus.HYPOTHETICAL) : around;
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
      if (fails(above) && verb(above.head(), depth - 1).status() == EventStatus.OCCURRED) {
        return new Assessment(EventStatus.NEGATED, "fail");
      }
      return nouns.of(above, false, depth);
    }
    Word copula = above.head();
    return copula != null && copula.isVerb() ? verb(copula, depth) : null;
  }

  /** Whether a plan, an effort or the like has failed: <em>efforts to broker a truce have failed</em>. */
  private boolean fails(Word noun) {
    Word verb = noun.is(Relation.SUBJECT) ? noun.head() : null;
    StatusOperator row = verb == null || !verb.isVerb() ? null : operators.row(verb, noun);
    StatusOperator own = operators.row(noun, null);
    return row != null && "fail".equals(row.act()) && verb.child(Relation.OPEN_COMPLEMENT) == null && own != null
        && own.decides();
  }

  private boolean finite(Word verb) {
    return clauses.of(verb) != null;
  }
}
