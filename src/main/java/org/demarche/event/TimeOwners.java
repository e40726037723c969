package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Which time expressions of a sentence belong to which event. A time belongs to the first event noun or verb above it
 * in the tree; an event noun shares the time of the clause in which it is held, and a verb that of the verb it is
 * coordinated with or depends on.
 */
final class TimeOwners {

  private static final Set<String> NOT_WHEN = Set.of("since", "until", "till", "to", "before", "after", "than");
  private static final Set<String> NEW_TIME = Set.of("until", "till", "to", "for");
  private static final Set<String> BEHIND = Set.of("after", "following", "at", "during");
  private static final Set<String> RELATIVE = Set.of("when", "where");
  private static final int LIMIT = 20;

  private final SharedTimes sharing;
  private final Map<Word, List<TimeUse>> owned = new LinkedHashMap<>();

  /**
   * Distributes times.
   *
   * @param times
   *          the time expressions of a sentence, in text order
   */
  TimeOwners(SharedTimes sharing, List<TimeUse> times) {
    this.sharing = sharing;
    for (TimeUse time : times) {
      Word owner = owner(time);
      boolean isNew = owner != null && sharing.isMoving(owner);
      if (owner != null && (isNew ? NEW_TIME.contains(time.preposition()) : !NOT_WHEN.contains(time.preposition()))) {
        owned.computeIfAbsent(owner, key -> new ArrayList<>(1)).add(time);
      }
    }
    times.forEach(this::giveToClauseBehind);
    times.forEach(this::giveToJudgement);
    List.copyOf(owned.keySet()).forEach(this::shareOut);
  }

  /** The first event noun or verb above a time, or the noun that it is a part of. */
  private Word owner(TimeUse time) {
    Word word = time.head();
    for (int steps = 0; word.head() != null && steps < LIMIT; steps++) {
      Word above = word.head();
      boolean isBound = steps == 0 && time.isModifier()
          || steps == 1 && word.lower().equals("of") && above.isNoun() && !sharing.isPart(above);
      if (sharing.isTrigger(above) || isBound || above.isVerb() && !above.pos().equals("MD")) {
        return above;
      }
      word = above;
    }
    return null;
  }

  /** A time is also that of the clause right behind it: <em>in 2003, when they left; on Friday, where they met</em>. */
  private void giveToClauseBehind(TimeUse time) {
    Word when = time.last().next();
    when = when != null && when.form().equals(",") ? when.next() : when;
    Word verb = when == null || !RELATIVE.contains(when.lower()) ? null : when.head();
    if (verb != null && verb.isVerb() && verb.index() > when.index()) {
      owned.computeIfAbsent(verb, key -> new ArrayList<>(1)).add(time);
    }
  }

  /**
   * A time near the day of the document, behind what a verb judges, is that of the verb: <em>condemned the raid in Mali
   * on Thursday</em>.
   */
  private void giveToJudgement(TimeUse time) {
    Word noun = owner(time);
    if (noun == null || !sharing.isTrigger(noun) || noun.isVerb() || time.isModifier() || !owned.containsKey(noun)
        || time.time() == null || !time.time().isWeekday()) {
      return;
    }
    Word verb = verbAbove(noun);
    boolean judges = verb != null && verb.index() < noun.index() && !owned.containsKey(verb)
        && (sharing.hasOtherTime(verb) || sharing.isTrigger(verb) && !sharing.isLight(verb));
    if (judges && (isBehind(noun) || owned.get(noun).remove(time))) {
      owned.computeIfAbsent(verb, key -> new ArrayList<>(1)).add(time);
    }
  }

  /** Whether a noun is an occasion of the same day as what is told of it: <em>agreed after talks on Monday</em>. */
  private static boolean isBehind(Word noun) {
    return noun.is(Relation.PREPOSITION_OBJECT) && noun.head() != null && BEHIND.contains(noun.head().lower());
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
      if (sharing.isTrigger(word)) {
        return word;
      }
      word = word.previous();
    }
    return null;
  }

  /** The time of an event, or null. */
  TimeUse of(Word trigger) {
    if (owned.isEmpty()) {
      return null;
    }
    Word sharer = trigger.isVerb() ? trigger : verb(trigger);
    boolean isMoved = sharer != null && sharing.isMoving(sharer) && !own(sharer).isEmpty();
    List<TimeUse> own = own(isMoved ? sharer : trigger);
    for (Word clause : own.isEmpty() && !trigger.isVerb() ? sharing.clausesBehind(trigger) : List.<Word>of()) {
      own = own.isEmpty() ? own(clause) : own;
    }
    if (own.isEmpty()) {
      own = sharer == null ? List.of() : ofVerb(sharer);
    }
    return own.stream().min(Comparator.comparingInt(time -> time.distance(trigger))).orElse(null);
  }

  private List<TimeUse> own(Word word) {
    return owned.getOrDefault(word, List.of());
  }

  /** The verb whose time an event noun shares, or null. */
  Word verb(Word noun) {
    return sharing.verb(noun);
  }

  /** The times of a clause: its own, or those of the first word that shares its time with it. */
  private List<TimeUse> ofVerb(Word verb) {
    List<TimeUse> own = own(verb);
    if (own.isEmpty() && verb.is(Relation.PREPOSITION_COMPLEMENT)) {
      // The parser hangs on the main verb what follows the gerund: looks forward to meeting them on Friday.
      Word main = verbAbove(verb.head());
      return main == null ? own : own(main).stream().filter(time -> time.head().index() > verb.index()).toList();
    }
    for (Word lender : own.isEmpty() ? sharing.lenders(verb) : List.<Word>of()) {
      own = own.isEmpty() ? own(lender) : own;
    }
    return own;
  }

  /** Whether a time is that to which an act is put off, or for which it is planned. */
  boolean isAhead(TimeUse time) {
    Word word = time.head();
    for (int steps = 0; word.head() != null && steps < LIMIT; steps++) {
      word = word.head();
      if (sharing.isAhead(word)) {
        return true;
      }
      if (word.isVerb() || sharing.isTrigger(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb says that what a noun stands for is held: <em>talks begin, are, take place</em>. */
  boolean isHeld(Word verb) {
    return sharing.isHeld(verb);
  }

  private static Word verbAbove(Word word) {
    Word above = word.head();
    for (int steps = 0; above != null && steps < LIMIT && !(above.isVerb() && !above.pos().equals("MD")); steps++) {
      above = above.head();
    }
    return above;
  }
}
