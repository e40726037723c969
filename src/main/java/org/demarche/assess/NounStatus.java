package org.demarche.assess;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The status of an act named by a noun, from the words of its phrase and the verb, noun or preposition above it. */
final class NounStatus {

  /** Prepositions that say when and where something is said, not what it is about. */
  private static final Set<String> OCCASIONS = Set.of("at", "during", "after", "before", "since", "amid");
  private static final Set<String> AIMS = Set.of("for", "to", "into");
  /** Prepositions whose noun comes about with the verb, if it is a meeting: <em>will speak at the summit</em>. */
  private static final Set<String> SETTINGS = Set.of("at", "during", "in", "on", "through");
  /** What of a meeting people meet on: <em>will talk on the sidelines of the summit</em>. */
  private static final Set<String> EDGES = Set.of("sideline", "margin", "fringe");
  private static final Set<String> AHEAD = Set.of("before", "until", "till", "ahead", "pending");
  private static final Set<String> BEHIND = Set.of("after", "following", "since");

  /** What a predicate adjective says of any act, known or not: <em>the talks are underway, the report is false</em>. */
  private static final Set<StatusOperator.Effect> OF_ALL = Set.of(StatusOperator.Effect.NEGATED,
      StatusOperator.Effect.TRUE, StatusOperator.Effect.ONGOING, StatusOperator.Effect.PLANNED);

  /** What a verb says of an act that is its subject: <em>the talks begin, continue, end, fall through</em>. */
  private static final Set<StatusOperator.Effect> HAPPENING = Set.of(StatusOperator.Effect.FACT,
      StatusOperator.Effect.ONGOING, StatusOperator.Effect.ENDED, StatusOperator.Effect.NEGATED);
  /** What becomes of an act that fails or collapses: it was there before. */
  private static final StatusOperator FAILED = new StatusOperator("", List.of(), List.of(),
      StatusOperator.Effect.ENDED, null);

  private final StatusOperators operators;
  private final NewDate newDate;
  private final Surroundings surroundings;
  private final PhraseStatus phrases;

  NounStatus(StatusOperators operators, NewDate newDate, Surroundings surroundings) {
    this.operators = operators;
    this.newDate = newDate;
    this.surroundings = surroundings;
    this.phrases = new PhraseStatus(operators);
  }

  /** The status of the words that a noun depends on. */
  interface Surroundings {

    /** The status of a verb, from its clause and the words above it. */
    Assessment verb(Word verb, int depth);

    /** The status of any word above an act; null if the grammar says nothing. */
    Assessment around(Word above, int depth);
  }

  /**
   * The status, or null if the grammar says nothing.
   *
   * @param meeting
   *          whether the noun names a meeting: that a meeting will be useful says that it will be
   */
  Assessment of(Word noun, boolean meeting, int depth) {
    Word head = new NounPhrase(noun).firstConjunct();
    Assessment inside = phrases.of(noun);
    if (inside != null && inside.status() == EventStatus.NEGATED || head.head() == null || depth == 0) {
      return inside;
    }
    Word clause = phrases.verbOfClause(noun);
    Assessment outside = outside(head, meeting, depth);
    if (outside != null && outside.status() == EventStatus.NEGATED) {
      return outside;
    }
    if (inside != null) {
      return inside;
    }
    Word relative = PhraseStatus.relativeClause(noun);
    Assessment behind = clause != null ? governed(clause, noun, depth)
        : relative != null ? subject(relative, noun, meeting, depth) : null;
    if (behind != null && (outside == null || outside.status() == EventStatus.OCCURRED)) {
      outside = behind;
    }
    if (outside == null && PhraseStatus.isAny(noun)) {
      return new Assessment(EventStatus.HYPOTHETICAL);
    }
    return outside == null && PhraseStatus.isOfAYear(noun) ? new Assessment(EventStatus.OCCURRED) : outside;
  }

  /** The status that the words above a noun give to it. */
  private Assessment outside(Word noun, boolean meeting, int depth) {
    Word above = noun.head();
    return switch (noun.relation()) {
      case OBJECT, DATIVE -> above.child(Relation.OBJECT_PREDICATE) == null ? governed(above, noun, depth) : null;
      case PASSIVE_SUBJECT -> {
        Assessment governed = governed(above, noun, depth);
        yield governed == null && PhraseStatus.isOfAKind(noun) && isGeneral(above)
            ? new Assessment(EventStatus.HYPOTHETICAL) : governed;
      }
      case SUBJECT -> subject(above, noun, meeting, depth);
      case ATTRIBUTE -> attribute(above, noun, depth);
      case ADJECTIVAL_COMPLEMENT -> stance(above, depth);
      case PREPOSITION_OBJECT -> behindPreposition(above, noun, meeting, depth);
      case COMPOUND, MODIFIER -> ofCompound(above, noun);
      default -> null;
    };
  }

  /** The status of an act in the name of something else: <em>a sanctions vote, the ceasefire proposal</em>. */
  private Assessment ofCompound(Word above, Word noun) {
    StatusOperator row = above.isNoun() ? operators.row(above, noun) : null;
    return row == null || !row.decides() ? null : row.combine(new Assessment(EventStatus.OCCURRED));
  }

  /** The status of what there is, or of what somebody's goal is: <em>there were talks, the aim is a truce</em>. */
  private Assessment attribute(Word verb, Word noun, int depth) {
    if (verb.child(Relation.EXPLETIVE) != null) {
      return verbOr(verb, depth);
    }
    Word subject = verb.child(Relation.SUBJECT);
    StatusOperator row = subject == null || PhraseStatus.isGiven(noun) ? null : operators.row(subject, noun);
    return row == null || !row.decides() ? null : row.combine(verbOr(verb, depth));
  }

  /** The status of an attitude named by an adjective, which lasts: <em>Israel remained opposed to the plan</em>. */
  private Assessment stance(Word verb, int depth) {
    Assessment own = verbOr(verb, depth);
    boolean lasts = own.status() == EventStatus.OCCURRED && verb.hasLemma("remain", "stay");
    return lasts ? new Assessment(EventStatus.ONGOING) : own;
  }

  private Assessment subject(Word verb, Word noun, boolean meeting, int depth) {
    Word quality = verb.child(Relation.ADJECTIVAL_COMPLEMENT);
    boolean acts = quality == null && verb.child(Relation.OBJECT) != null;
    StatusOperator valued = acts ? null : operators.row(quality == null ? verb : quality, noun);
    boolean isOfAKind = PhraseStatus.isOfAKind(noun);
    boolean isNew = isOfAKind || noun.child(Relation.DETERMINER, Relation.POSSESSOR) == null;
    boolean fails = valued != null && quality == null && valued.words().size() == 1
        && valued.effect() == StatusOperator.Effect.NEGATED;
    if (valued != null && !fails && (isOfAKind && valued.decides() || isNew && quality != null && valued.decides()
        || quality != null && OF_ALL.contains(valued.effect()))) {
      return valued.combine(verbOr(verb, depth));
    }
    if (isOfAKind && isGeneral(verb)) {
      Assessment open = ahead(verbOr(verb, depth), meeting);
      return open == null ? new Assessment(EventStatus.HYPOTHETICAL) : open;
    }
    Word infinitive = verb.child(Relation.OPEN_COMPLEMENT);
    if (infinitive != null && verb.child(Relation.OBJECT) == null && operators.row(verb, infinitive) != null) {
      StatusOperator begins = operators.row(infinitive, noun);
      if (begins != null && (infinitive.child(Relation.OBJECT) == null || begins.words().size() > 1)
          || new Clause(infinitive).isPassive()) {
        return governed(infinitive, noun, depth);
      }
      return null;
    }
    StatusOperator row = operators.row(verb, noun);
    if (meeting && row != null && row.effect() == StatusOperator.Effect.PLANNED && isBare(verb)) {
      return governed(verb, noun, depth);
    }
    boolean intransitive = verb.child(Relation.OBJECT, Relation.ATTRIBUTE, Relation.CLAUSAL_COMPLEMENT) == null
        || row != null && row.words().size() > 1;
    if (row != null && intransitive && HAPPENING.contains(row.effect()) && !isOfAgent(row, verb)) {
      return fails ? FAILED.combine(verbOr(verb, depth)) : row.combine(verbOr(verb, depth));
    }
    Assessment open = meeting || isNew ? ahead(verbOr(verb, depth), meeting) : null;
    boolean current = meeting && open == null && PhraseStatus.isGiven(noun) && isGeneral(verb) && !verb.hasLemma("be");
    return current ? new Assessment(EventStatus.ONGOING) : open;
  }

  /** Whether a verb in the past has nothing but phrases, as a participle that the parser takes for a finite verb. */
  private static boolean isBare(Word verb) {
    return (verb.pos().equals("VBD") || verb.pos().equals("VBN")) && new Clause(verb).auxiliaries().isEmpty()
        && verb.child(Relation.OBJECT, Relation.ATTRIBUTE, Relation.OPEN_COMPLEMENT) == null;
  }

  /** Whether a verb has its object behind its preposition, so that the subject acts: <em>plans call for talks</em>. */
  private static boolean isOfAgent(StatusOperator row, Word verb) {
    return row.words().size() > 1 && !verb.hasLemma("be", "get") && verb.children(Relation.PREPOSITION).stream()
        .anyMatch(preposition -> row.words().get(1).contains(preposition.lower())
            && preposition.child(Relation.PREPOSITION_OBJECT) != null);
  }

  /** What is said of an act in the future or in a supposed case, the act itself being in it; else null. */
  private static Assessment ahead(Assessment verb, boolean meeting) {
    return verb.status() == EventStatus.PLANNED || verb.status() == EventStatus.HYPOTHETICAL
        || meeting && verb.status() == EventStatus.PROPOSED ? new Assessment(verb.status()) : null;
  }

  /** Whether a clause makes a general statement: it is in the simple present, without a modal. */
  private static boolean isGeneral(Word verb) {
    List<Word> auxiliaries = new Clause(verb).auxiliaries();
    Word finite = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
    return ClauseStatus.SIMPLE_PRESENT.contains(finite.pos()) && !finite.hasLemma("have") && !verb.pos().equals("VBG");
  }

  private Assessment behindPreposition(Word preposition, Word noun, boolean meeting, int depth) {
    Word of = preposition.head();
    boolean isEdge = of != null && EDGES.contains(of.lemma()) && of.is(Relation.PREPOSITION_OBJECT);
    if (meeting && isEdge && of.head() != null) {
      return behindPreposition(of.head(), noun, true, depth);
    }
    if (preposition.lower().equals("without") && !preposition.is(Relation.CONJUNCT)) {
      return new Assessment(EventStatus.NEGATED, "not");
    }
    boolean ahead = AHEAD.contains(preposition.lower()) || of != null && AHEAD.contains(of.lower());
    if (ahead && meeting && of != null && of.isVerb() && isPastPerfect(of)) {
      return new Assessment(EventStatus.OCCURRED);
    }
    if (ahead && meeting) {
      return new Assessment(EventStatus.PLANNED);
    }
    if (of != null && BEHIND.contains(preposition.lower())) {
      Assessment around = surroundings.around(of, depth - 1);
      return around == null || around.status() == EventStatus.OCCURRED ? new Assessment(EventStatus.OCCURRED) : null;
    }
    if (of == null || of.isNoun() && OCCASIONS.contains(preposition.lower())) {
      return null;
    }
    StatusOperator row = preposition.index() < of.index() ? null : operators.row(of, preposition);
    Word subject = of.hasLemma("be") ? of.child(Relation.SUBJECT) : null;
    StatusOperator aim = subject == null ? null : operators.row(subject, noun);
    if (row == null && aim != null && aim.decides()) {
      return aim.combine(verbOr(of, depth));
    }
    if (row == null || row.words().size() == 1 && of.isVerb()) {
      boolean setting = meeting && SETTINGS.contains(preposition.lower());
      boolean means = preposition.lower().equals("with")
          && noun.child(Relation.DETERMINER, Relation.POSSESSOR) == null;
      boolean through = of.isVerb() && (setting || means && !meeting
          || AIMS.contains(preposition.lower()) && (meeting || !PhraseStatus.isGiven(noun)));
      Assessment around = through && depth > 1 ? surroundings.around(of, depth - 1) : null;
      return around == null || around.status() == EventStatus.OCCURRED || around.status() == EventStatus.NEGATED
          || around.status() == EventStatus.ONGOING && setting ? null : around;
    }
    if (row.effect() == StatusOperator.Effect.GIVEN || isKnownTopic(row, noun)) {
      return null;
    }
    Assessment around = "date".equals(row.act()) ? null : surroundings.around(of, depth - 1);
    boolean passes = row.effect() == StatusOperator.Effect.FACT || row.effect() == StatusOperator.Effect.TRUE;
    if (passes && (around == null || row.effect() == StatusOperator.Effect.TRUE
        && around.status() != EventStatus.NEGATED)) {
      return null;
    }
    return row.combine(around == null ? new Assessment(EventStatus.OCCURRED) : around);
  }

  /** Whether a clause tells what came before something past: <em>had left before the talks</em>. */
  private static boolean isPastPerfect(Word verb) {
    return new Clause(verb).auxiliaries().stream().anyMatch(word -> word.lower().equals("had"));
  }

  private Assessment verbOr(Word verb, int depth) {
    Assessment found = surroundings.verb(verb, depth - 1);
    return found == null ? new Assessment(EventStatus.OCCURRED) : found;
  }

  private static boolean isKnownTopic(StatusOperator row, Word noun) {
    return row.effect() == StatusOperator.Effect.TOPIC && PhraseStatus.isGiven(noun);
  }

  private Assessment governed(Word verb, Word noun, int depth) {
    StatusOperator row = operators.row(verb, noun);
    if (PhraseStatus.isGiven(noun) && (row == null || verb.hasLemma("oppose", "resist"))
        || row != null && (row.effect() == StatusOperator.Effect.GIVEN || isKnownTopic(row, noun))) {
      return null;
    }
    Assessment around = verbOr(verb, depth);
    if (row != null && "attend".equals(row.act()) && around.status() == EventStatus.NEGATED) {
      return null;
    }
    boolean isDone = around.status() == EventStatus.OCCURRED || around.status() == EventStatus.PLANNED;
    if (row != null && "cancel".equals(row.act()) && isDone && newDate.isOf(verb)) {
      return new Assessment(EventStatus.PLANNED);
    }
    if (row != null) {
      return row.combine(around);
    }
    return around.status() == EventStatus.OCCURRED || around.status() == EventStatus.ONGOING ? null : around;
  }
}
