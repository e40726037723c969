package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Which time expressions of a sentence belong to which event. A time belongs to the first event noun or verb above it
 * in the tree; an event noun shares the time of the clause in which it is held, and a verb that of the verb it is
 * coordinated with or depends on.
 */
final class TimeOwners {

  private static final Set<String> NOT_WHEN = Set.of("since", "until", "till", "before", "after", "than");
  private static final Set<String> NEW_TIME = Set.of("until", "till", "to", "for");
  private static final Set<String> SHARING = Set.of("at", "in", "during", "on", "for", "by");
  private static final int LIMIT = 20;

  private final EventTables tables;
  private final Set<Word> triggers;
  private final Set<String> otherTime;
  private final Set<String> ahead;
  private final Set<String> moving;
  private final Set<String> parts;
  private final Map<Word, List<TimeUse>> owned = new HashMap<>();

  /**
   * Distributes times.
   *
   * @param times
   *          the time expressions of a sentence, in text order
   * @param triggers
   *          the words that stand for events
   */
  TimeOwners(EventTables tables, Set<Word> triggers, List<TimeUse> times) {
    this.tables = tables;
    this.triggers = triggers;
    otherTime = tables.classes().words("other-time");
    ahead = tables.classes().words("ahead");
    moving = tables.classes().words("moving");
    parts = tables.classes().words("part-noun");
    for (TimeUse time : times) {
      Word owner = owner(time);
      boolean isNew = owner != null && isMoving(owner);
      if (owner != null && (isNew ? NEW_TIME.contains(time.preposition()) : !NOT_WHEN.contains(time.preposition()))) {
        owned.computeIfAbsent(owner, key -> new ArrayList<>(1)).add(time);
      }
    }
    times.forEach(this::giveToJudgement);
    List.copyOf(owned.keySet()).forEach(this::shareOut);
  }

  /** The first event noun or verb above a time, or the noun that it is a part of. */
  private Word owner(TimeUse time) {
    Word word = time.head();
    for (int steps = 0; word.head() != null && steps < LIMIT; steps++) {
      Word above = word.head();
      boolean isBound = steps == 0 && time.isModifier()
          || steps == 1 && word.lower().equals("of") && above.isNoun() && !parts.contains(above.lemma());
      if (triggers.contains(above) || isBound || above.isVerb() && !above.pos().equals("MD")) {
        return above;
      }
      word = above;
    }
    return null;
  }

  /**
   * A time near the day of the document, behind what a verb judges, is that of the verb: <em>condemned the raid in Mali
   * on Thursday</em>.
   */
  private void giveToJudgement(TimeUse time) {
    Word noun = owner(time);
    if (noun == null || !triggers.contains(noun) || noun.isVerb() || time.isModifier() || !owned.containsKey(noun)
        || time.time() == null || !time.time().isWeekday()) {
      return;
    }
    Word verb = verbAbove(noun);
    boolean judges = verb != null && verb.index() < noun.index() && !owned.containsKey(verb)
        && (otherTime.contains(verb.lemma()) || triggers.contains(verb) && !isLight(verb));
    if (judges && owned.get(noun).remove(time)) {
      owned.computeIfAbsent(verb, key -> new ArrayList<>(1)).add(time);
    }
  }

  /**
   * Of several times of a verb, all but the nearest belong to the event noun that they follow; so does a date or year
   * behind a noun that does not share the time of the verb: <em>banned since the crackdown on protests in 1989</em>.
   */
  private void shareOut(Word verb) {
    List<TimeUse> times = owned.get(verb);
    if (!verb.isVerb()) {
      return;
    }
    TimeUse nearest = times.stream().min(Comparator.comparingInt(time -> time.distance(verb))).orElse(null);
    for (TimeUse time : List.copyOf(times)) {
      Word noun = time.head().index() < verb.index() ? null : nounBefore(time, verb);
      boolean isFar = noun != null && (time != nearest || time.time() != null && !time.time().isWeekday()
          && verb(noun) == null);
      if (isFar && !owned.containsKey(noun)) {
        owned.put(noun, new ArrayList<>(List.of(time)));
        times.remove(time);
      }
    }
  }

  /** The event noun between a verb and a time behind it, with no other verb or comma between; null if there is none. */
  private Word nounBefore(TimeUse time, Word verb) {
    Word word = time.head().previous();
    while (word != null && word != verb && !word.isVerb() && !word.form().equals(",")) {
      if (triggers.contains(word)) {
        return word;
      }
      word = word.previous();
    }
    return null;
  }

  /** The time of an event, or null. */
  TimeUse of(Word trigger) {
    List<TimeUse> own = own(trigger);
    if (own.isEmpty() && !trigger.isVerb()) {
      own = ofClauseBehind(trigger);
    }
    if (own.isEmpty()) {
      Word verb = trigger.isVerb() ? trigger : verb(trigger);
      own = verb == null ? List.of() : ofVerb(verb);
    }
    return own.stream().min(Comparator.comparingInt(time -> time.distance(trigger))).orElse(null);
  }

  private List<TimeUse> own(Word word) {
    return owned.getOrDefault(word, List.of());
  }

  /** The times of a clause that says when what a noun stands for is held: <em>talks scheduled for Friday</em>. */
  private List<TimeUse> ofClauseBehind(Word noun) {
    for (Word verb : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      boolean tells = ahead.contains(verb.lemma()) || isLight(verb) && new Clause(verb).isPassive();
      if (tells && !own(verb).isEmpty()) {
        return own(verb);
      }
    }
    return List.of();
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
          if (governor != null && governor.isVerb() && shares(governor)
              && (SHARING.contains(above.lower()) || above.lower().equals("with") && isLight(governor))) {
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

  private boolean shares(Word verb) {
    return !otherTime.contains(verb.lemma()) && (!triggers.contains(verb) || isLight(verb) || isMoving(verb));
  }

  /** The times of a clause: its own, or those of the verb that it is coordinated with or depends on. */
  private List<TimeUse> ofVerb(Word verb) {
    List<TimeUse> own = own(verb);
    if (!own.isEmpty() || verb.head() == null) {
      return own.isEmpty() ? ofConjuncts(verb) : own;
    }
    Word above = verb.head();
    boolean isShared = switch (verb.relation()) {
      case CONJUNCT -> isContinued(above, verb);
      case ADVERBIAL_CLAUSE -> verb.pos().equals("VBG") && verb.child(Relation.MARKER) == null;
      case OPEN_COMPLEMENT -> ahead.contains(above.lemma()) || isLight(above);
      default -> false;
    };
    if (verb.is(Relation.PREPOSITION_COMPLEMENT) && above.head() != null) {
      // The parser hangs on the main verb what follows the gerund: looks forward to meeting them on Friday.
      return own(above.head()).stream().filter(time -> time.head().index() > verb.index()).toList();
    }
    return isShared && !own(above).isEmpty() ? own(above) : ofConjuncts(verb);
  }

  private List<TimeUse> ofConjuncts(Word verb) {
    for (Word next : verb.children(Relation.CONJUNCT)) {
      if (isContinued(verb, next) && !own(next).isEmpty()) {
        return own(next);
      }
    }
    return List.of();
  }

  /** Whether two coordinated verbs have one subject and one tense. */
  private static boolean isContinued(Word verb, Word next) {
    return next.pos().equals(verb.pos()) && new Clause(next).ownSubject() == null
        && next.children(Relation.AUXILIARY).isEmpty() && new Clause(next).negation() == null;
  }

  /** Whether a time is that to which an act is put off, or for which it is planned. */
  boolean isAhead(TimeUse time) {
    Word word = time.head();
    for (int steps = 0; word.head() != null && steps < LIMIT; steps++) {
      word = word.head();
      if (ahead.contains(word.lemma()) || isMoving(word)) {
        return true;
      }
      if (word.isVerb() || triggers.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb says that what a noun stands for is held: <em>talks begin, are, take place</em>. */
  boolean isHeld(Word verb) {
    return isLight(verb) || ahead.contains(verb.lemma()) || verb.hasLemma("be", "take", "end", "host");
  }

  private boolean isMoving(Word verb) {
    return verb.isVerb() && moving.contains(verb.lemma());
  }

  private boolean isLight(Word verb) {
    return tables.governors(verb.lemma()).stream().anyMatch(Governor::light);
  }

  private static Word verbAbove(Word word) {
    Word above = word.head();
    for (int steps = 0; above != null && steps < LIMIT && !(above.isVerb() && !above.pos().equals("MD")); steps++) {
      above = above.head();
    }
    return above;
  }
}
