package org.demarche.venue;

import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Finds where the previous sentence said that the people of an event were or went. Immutable. */
final class LastKnownPlaces {

  private final DocumentPlaces places;
  private final VenueLexicon lexicon;

  LastKnownPlaces(DocumentPlaces places) {
    this.places = places;
    lexicon = places.lexicon();
  }

  /**
   * The place that the participants of an event reached in the previous sentence, or null.
   *
   * @param before
   *          the sentence before the event's
   */
  Candidate of(Word trigger, SentenceView before) {
    Word who = before.isInert() ? null : participant(trigger);
    if (who == null || !who.isPronoun() && !who.isName()) {
      return null;
    }
    for (Word verb : before.words()) {
      Candidate place = verb.isVerb() ? reached(verb, who) : null;
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** The participant that is the subject of the event verb or of the verb that carries the event, or null. */
  private Word participant(Word trigger) {
    Word verb = trigger.isVerb() ? trigger : trigger.is(Relation.OBJECT) ? trigger.head() : null;
    boolean goesOn = trigger.sentence().words().subList(0, trigger.index()).stream()
        .anyMatch(word -> word.isVerb() && lexicon.is(WordUse.MOVE, word) && word != verb);
    if (verb == null || goesOn || EventCoreference.isPastPerfect(verb) || new Clause(verb).auxiliaries().stream()
        .anyMatch(word -> word.pos().equals("MD") && !word.lemma().equals("will"))) {
      return null;
    }
    boolean isMeeting = lexicon.is(WordUse.AGAIN, trigger) && (trigger.isVerb() || lexicon.is(WordUse.CARRY, verb));
    return isMeeting ? new Clause(verb).subject() : null;
  }

  /** The place where somebody is or went as the subject of a verb, or null. */
  private Candidate reached(Word verb, Word who) {
    boolean isMove = lexicon.is(WordUse.MOVE, verb);
    boolean isTalk = lexicon.is(WordUse.TALK, verb) || lexicon.is(WordUse.TELL, verb);
    Clause clause = new Clause(verb);
    Word mover = isMove || isTalk ? clause.subject() : null;
    if (mover == null || !isTalk && clause.object() != null || !maybeSame(who, mover)) {
      return null;
    }
    for (Preposition phrase : clause.prepositions()) {
      Mention place = places.mention(phrase.object());
      String rule = lexicon.rule(Construction.MOVE_BEFORE, phrase.lemma());
      if (rule != null && place != null && place.isPlaceName() && (isMove || place.isTownOrSite())) {
        return Candidate.place(place, rule);
      }
    }
    return null;
  }

  /** Whether a pronoun or name can refer to somebody who went somewhere. */
  private static boolean maybeSame(Word who, Word mover) {
    if (!who.isPronoun() || mover.isPronoun()) {
      return mover.lower().equals(who.lower());
    }
    boolean arePlural = mover.pos().endsWith("S") || !mover.children(Relation.CONJUNCT).isEmpty();
    return mover.isNoun() && switch (who.lower()) {
      case "he", "she" -> !arePlural;
      case "they" -> arePlural;
      default -> false;
    };
  }
}
