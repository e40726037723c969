package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Tense;
import org.demarche.syntax.Word;

/**
 * Which act has the time of another word: an event noun that of the clause in which it is held (<em>held talks on
 * Monday, was killed in a raid on Monday</em>), a verb that of the verb it is coordinated with or depends on.
 * Immutable.
 */
final class SharedTimes {

  private static final Set<String> SHARING = Set.of("at", "in", "into", "during", "on", "for", "by");
  private static final Set<String> OCCASIONS = Set.of("at", "in", "during");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final int LIMIT = 20;

  private final EventTables tables;
  private final Set<Word> triggers;
  private final Set<String> otherTime;
  private final Set<String> ahead;
  private final Set<String> moving;
  private final Set<String> happening;
  private final Set<String> travel;
  private final Set<String> telling;
  private final Set<String> performed;
  private final Set<String> announcing;
  private final Set<String> parts;
  private final Set<String> heldFor;
  private final Set<String> texts;

  /**
   * Sharing among the events of a document.
   *
   * @param triggers
   *          the words that stand for events
   */
  SharedTimes(EventTables tables, Set<Word> triggers) {
    this.tables = tables;
    this.triggers = triggers;
    otherTime = tables.classes().words("other-time");
    ahead = tables.classes().words("ahead");
    moving = tables.classes().words("moving");
    happening = tables.classes().words("happening");
    travel = tables.classes().words("travel");
    telling = tables.classes().words("telling");
    performed = tables.classes().words("performed");
    announcing = tables.classes().words("announcing");
    parts = tables.classes().words("part-noun");
    heldFor = tables.classes().words("held-for");
    texts = tables.classes().words("text-noun");
  }

  /** The clauses that say when what a noun stands for is held: <em>talks scheduled for, which began on, Friday</em>. */
  List<Word> clausesBehind(Word noun) {
    return noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE).stream().filter(this::tellsWhen).toList();
  }

  private boolean tellsWhen(Word verb) {
    Clause clause = new Clause(verb);
    Word subject = clause.ownSubject();
    boolean isOfSubject = verb.is(Relation.RELATIVE_CLAUSE) && subject != null && subject.pos().startsWith("W");
    return ahead.contains(verb.lemma()) || isLight(verb) && clause.isPassive()
        || isOfSubject && happening.contains(verb.lemma())
        || isWhereClause(verb);
  }

  /** The verb whose time an event noun shares, or null. */
  Word verb(Word noun) {
    Word word = noun;
    for (int steps = 0; word.head() != null && steps < LIMIT; steps++) {
      Word above = word.head();
      switch (word.relation()) {
        case CONJUNCT, APPOSITION:
          word = above;
          break;
        case SUBJECT, ATTRIBUTE:
          return above.isVerb() ? above : null;
        case PASSIVE_SUBJECT:
          return above.isVerb() && !otherTime.contains(above.lemma()) ? above : null;
        case OBJECT, AGENT:
          return above.isVerb() && shares(above) ? above : null;
        case PREPOSITION_OBJECT:
          Word governor = above.head();
          if (governor != null && governor.isVerb() && isHeldIn(governor, above, word)) {
            return governor;
          }
          if (governor == null || !above.lower().equals("of") || !parts.contains(governor.lemma())) {
            return null;
          }
          word = governor;
          break;
        default:
          return null;
      }
    }
    return null;
  }

  /** Whether a verb has the time of what stands behind one of its prepositions. */
  private boolean isHeldIn(Word verb, Word preposition, Word noun) {
    if (shares(verb)) {
      return SHARING.contains(preposition.lower()) || preposition.lower().equals("with") && isLight(verb);
    }
    return OCCASIONS.contains(preposition.lower()) && !new NounPhrase(noun).isDefinite()
        && !heldFor.contains(verb.lemma());
  }

  private boolean shares(Word verb) {
    return !otherTime.contains(verb.lemma()) && (!triggers.contains(verb) || isLight(verb) || isMoving(verb));
  }

  /** The words whose times are also those of a verb that has none of its own, the surest first. */
  List<Word> lenders(Word verb) {
    List<Word> lenders = new ArrayList<>(2);
    Word above = verb.head();
    if (above != null && isShared(verb, above)) {
      lenders.add(above);
    }
    verb.children(Relation.CONJUNCT).stream().filter(next -> isContinued(verb, next)).forEach(lenders::add);
    Stream.concat(Stream.of(verb), verb.children(Relation.ADJECTIVAL_COMPLEMENT).stream())
        .flatMap(word -> word.children(Relation.OPEN_COMPLEMENT).stream()).filter(this::isToCome).forEach(lenders::add);
    if (verb.is(Relation.NOUN_CLAUSE) && verb.pos().equals("VBG") && texts.contains(above.lemma())) {
      lenders.add(above);
      Word issuing = verb(above);
      if (issuing != null) {
        lenders.add(issuing);
      }
    }
    Word journey = isBehindPlace(verb) ? above.head().head() : null;
    if (journey != null && travel.contains(journey.lemma())) {
      lenders.add(journey);
    }
    for (Preposition phrase : new Clause(verb).prepositions()) {
      if (texts.contains(phrase.object().lemma())) {
        phrase.object().children(Relation.NOUN_CLAUSE).stream().filter(clause -> clause.pos().equals("VBN"))
            .forEach(lenders::add);
      }
      if (OCCASIONS.contains(phrase.lemma()) && !heldFor.contains(verb.lemma())) {
        Stream.of(phrase.object(), new NounPhrase(phrase.object()).objectOf("of"))
            .filter(noun -> noun != null && noun.isNoun() && triggers.contains(noun)).forEach(lenders::add);
      }
    }
    return lenders;
  }

  /** Whether a clause tells what is done where a journey leads: <em>flew to Chad on Friday, where she met him</em>. */
  private static boolean isBehindPlace(Word verb) {
    return isWhereClause(verb) && verb.head().is(Relation.PREPOSITION_OBJECT) && verb.head().head() != null;
  }

  private static boolean isWhereClause(Word verb) {
    return verb.is(Relation.RELATIVE_CLAUSE)
        && verb.children(Relation.ADVERB).stream().anyMatch(adverb -> adverb.lower().equals("where"));
  }

  /** Whether a verb has the time of the verb above it. */
  private boolean isShared(Word verb, Word above) {
    return switch (verb.relation()) {
      case CONJUNCT -> isContinued(above, verb);
      case ADVERBIAL_CLAUSE -> verb.pos().equals("VBG") && verb.child(Relation.MARKER) == null
          || isPurposeOfTravel(verb, above);
      case OPEN_COMPLEMENT -> ahead.contains(above.lemma()) || isLight(above) || isPurposeOfTravel(verb, above);
      case CLAUSAL_COMPLEMENT -> isDoneBySaying(verb, above) || isAnnounced(verb, above);
      default -> false;
    };
  }

  /** Whether a verb says of the subject that it is to take place: <em>talks are due to open, were to resume</em>. */
  private boolean isToCome(Word verb) {
    Word above = verb.head();
    boolean isOfSubject = above != null && verb.is(Relation.OPEN_COMPLEMENT)
        && (above.hasLemma("be") || ahead.contains(above.lemma()));
    return isOfSubject && new Clause(verb).isInfinitive() && (happening.contains(verb.lemma()) || isLight(verb));
  }

  /** Whether people come together for an act: <em>flew to Oslo on Monday to meet them</em>. */
  private boolean isPurposeOfTravel(Word verb, Word above) {
    return travel.contains(above.lemma()) && new Clause(verb).isInfinitive();
  }

  /** Whether an act is done by saying it: <em>“We condemn it,” she said Monday; said it condemns it</em>. */
  private boolean isDoneBySaying(Word verb, Word above) {
    Clause clause = new Clause(verb);
    return PRESENT.contains(verb.pos()) && clause.auxiliaries().isEmpty() && clause.ownSubject() != null
        && performed.contains(verb.lemma()) && telling.contains(above.lemma());
  }

  /** Whether an act is first told of, and so has just been done: <em>announced on Sunday that they had agreed</em>. */
  private boolean isAnnounced(Word verb, Word above) {
    Clause clause = new Clause(verb);
    return announcing.contains(above.lemma()) && clause.tense() == Tense.PAST && clause.modal() == null;
  }

  /** Whether two coordinated verbs have one subject and tense, or one auxiliary: <em>A was killed and B hurt</em>. */
  private static boolean isContinued(Word verb, Word next) {
    Clause clause = new Clause(next);
    boolean isAlike = next.pos().equals(verb.pos()) && next.children(Relation.AUXILIARY).isEmpty()
        && clause.negation() == null;
    boolean lacksAuxiliary = next.pos().equals("VBN") && !verb.children(Relation.PASSIVE_AUXILIARY).isEmpty()
        && next.children(Relation.PASSIVE_AUXILIARY).isEmpty();
    return isAlike && (clause.ownSubject() == null || lacksAuxiliary);
  }

  /** Whether a verb says that what a noun stands for is held: <em>talks begin, are, take place</em>. */
  boolean isHeld(Word verb) {
    return isLight(verb) || ahead.contains(verb.lemma()) || verb.hasLemma("be", "take", "end", "host");
  }

  boolean isTrigger(Word word) {
    return triggers.contains(word);
  }

  /** Whether a noun stands for a part of what follows it, or for one of a day: <em>a round of talks</em>. */
  boolean isPart(Word noun) {
    return parts.contains(noun.lemma());
  }

  /** Whether the object of a verb has another time than the verb: <em>condemned the raid</em>. */
  boolean hasOtherTime(Word verb) {
    return otherTime.contains(verb.lemma());
  }

  /** Whether a word says when something is to be, or is to be now. */
  boolean isAhead(Word word) {
    return ahead.contains(word.lemma()) || isMoving(word) || isToCome(word);
  }

  /** Whether a verb gives what it is about a new time. */
  boolean isMoving(Word verb) {
    return verb.isVerb() && moving.contains(verb.lemma());
  }

  boolean isLight(Word verb) {
    return tables.governors(verb.lemma()).stream().anyMatch(Governor::light);
  }
}
