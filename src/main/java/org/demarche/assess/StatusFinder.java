package org.demarche.assess;

import java.util.List;
import java.util.Set;
import org.demarche.entity.Calendar;
import org.demarche.lexicon.WordClasses;
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

  private final StatusOperators operators;
  private final ClauseStatus clauses;
  private final NounStatus nouns;
  private final Set<String> awaited;

  StatusFinder(List<StatusOperator> rows, WordClasses classes, Calendar calendar) {
    operators = new StatusOperators(rows);
    clauses = new ClauseStatus(operators, calendar.fullNames());
    awaited = classes.words("awaited");
    nouns = new NounStatus(operators, new NewDate(classes.words("time")), this);
  }

  /**
   * The status of an act named by a word, or null if the grammar says nothing.
   *
   * @param category
   *          the category of the act; null if unknown
   */
  Assessment of(Word trigger, String category) {
    Assessment found = trigger.isVerb() ? verb(trigger, DEPTH) : nouns.of(trigger, "CONSULT".equals(category), DEPTH);
    return found != null && found.status() == EventStatus.OCCURRED && awaited.contains(trigger.lemma())
        && new Clause(trigger).isPassive() ? new Assessment(EventStatus.PLANNED) : found;
  }

  @Override
  public Assessment verb(Word verb, int depth) {
    Assessment own = clauses.of(verb);
    if (depth <= 0) {
      return own == null ? new Assessment(EventStatus.OCCURRED) : own;
    }
    Word first = verb;
    while (first.is(Relation.CONJUNCT) && first.head() != null && first.head().isVerb()
        && new Clause(verb).ownSubject() == null && (own == null || clauses.of(first.head()) != null)) {
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
      case ADVERBIAL_CLAUSE -> below == null ? purpose(first, above, depth)
          : above.isVerb() && AdverbialClause.isOfTheFuture(first, below)
          ? AdverbialClause.finite(first, below, verb(above, depth - 1)) : below;
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

  private Assessment purpose(Word verb, Word above, int depth) {
    Assessment around = above.isVerb() ? verb(above, depth - 1) : null;
    StatusOperator row = operators.row(above, verb);
    if (!isInfinitive(verb)) {
      boolean isNext = above.isVerb() && verb.index() > above.index() && verb.index() - above.index() <= 2;
      return isNext && row != null && row.decides() ? under(above, verb, null, depth)
          : AdverbialClause.participle(verb, around);
    }
    boolean together = row != null && row.words().size() > 1 && row.effect() == StatusOperator.Effect.FACT;
    boolean complement = row != null && row.decides() && above.child(Relation.OBJECT) == null
        && (row.effect() != StatusOperator.Effect.ENDED || !AdverbialClause.isBehindPhrase(verb, above));
    if (together || complement || rowOfNoun(above, verb) != null) {
      return under(above, verb, null, depth);
    }
    boolean open = around != null && (around.status() == EventStatus.PROPOSED
        || around.status() == EventStatus.HYPOTHETICAL);
    return new Assessment(open ? around.status() : EventStatus.PLANNED, "purpose");
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

  /** Whether an infinitive is of the past: <em>appears to have left</em>. */
  private static boolean isPerfect(Word verb) {
    return isInfinitive(verb) && new Clause(verb).auxiliaries().stream().anyMatch(word -> word.lower().equals("have"));
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
    if (isPerfect(below) && (around == null || around.status() == EventStatus.OCCURRED)) {
      return new Assessment(EventStatus.OCCURRED);
    }
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
}
