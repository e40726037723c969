package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The place of people who are there for the event: <em>negotiators in Vienna met again</em>, <em>envoys in Vienna hope
 * to meet</em>. Officials in their own capital do not count, nor do people who are only expected to do something.
 */
final class SubjectRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    Word subject = subject(event);
    List<Candidate> found = new ArrayList<>();
    for (Preposition phrase : subject == null ? List.<Preposition>of() : new NounPhrase(subject).prepositions()) {
      String rule = event.lexicon().rule(Construction.SUBJECT, phrase.lemma());
      Mention mention = event.mention(phrase.object());
      if (rule != null && mention != null && mention.isPlaceName() && areThereForIt(subject, mention, event)) {
        found.addAll(new PlacePhrases(event).place(phrase.object(), rule, 0));
      }
    }
    return found;
  }

  /** The participant that is the subject of the event's verb, or null. */
  private static Word subject(EventContext event) {
    Word trigger = event.trigger();
    Word verb = trigger.isVerb() ? trigger : trigger.is(Relation.OBJECT) ? trigger.head() : null;
    if (verb == null || verb != trigger && !event.lexicon().is(WordUse.CARRY, verb) || new Clause(verb).isPassive()) {
      return null;
    }
    Word own = new Clause(verb).ownSubject();
    return own != null ? own : event.isMeeting() && !isForeseen(verb, event.lexicon())
        ? new Clause(verb).subject() : null;
  }

  private static boolean isForeseen(Word verb, VenueLexicon lexicon) {
    Word word = verb.head();
    for (int steps = 0; word != null && steps < Anchor.DEEPEST; steps++) {
      if (lexicon.is(WordUse.FORESEEN, word)) {
        return true;
      }
      word = word.head();
    }
    return false;
  }

  private static boolean areThereForIt(Word people, Mention place, EventContext event) {
    if (!place.isTownOrSite()) {
      return false;
    }
    List<String> owners = people.children(Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR).stream()
        .map(event.places()::ownerNamed).filter(owner -> owner != null).toList();
    return !owners.contains(place.country()) && (event.lexicon().is(WordUse.TRAVELLER, people)
        || event.lexicon().is(WordUse.OFFICIAL, people) && !owners.isEmpty());
  }
}
