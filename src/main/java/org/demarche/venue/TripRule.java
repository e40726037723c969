package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Word;

/**
 * The trip that the event was part of, from the nearest verb that mentions one: <em>during a visit to Cuba, he met
 * …</em>.
 */
final class TripRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    List<Candidate> found = new ArrayList<>();
    Word verb = event.trigger();
    for (int steps = 0; verb != null && found.isEmpty() && steps < 2 * Anchor.DEEPEST; steps++) {
      if (verb.isVerb()) {
        found.addAll(of(verb, event));
      }
      verb = verb.head();
    }
    return found;
  }

  private static List<Candidate> of(Word verb, EventContext event) {
    Word trigger = event.trigger();
    List<Preposition> before = new ArrayList<>(new Clause(verb).prepositions());
    Word subject = verb == trigger || verb == trigger.head() ? new Clause(verb).ownSubject() : null;
    if (subject != null) {
      before.addAll(new NounPhrase(subject).prepositions());
    }
    List<Candidate> found = new ArrayList<>();
    for (Preposition phrase : before) {
      String rule = event.lexicon().rule(Construction.TRIP, phrase.lemma());
      if (rule != null && phrase.word().index() < trigger.index()
          && event.lexicon().is(WordUse.VISIT, phrase.object())) {
        PlacePhrases phrases = new PlacePhrases(event).under(rule);
        found.addAll(VisitedRule.of(phrase.object(), event, phrases));
        found.addAll(phrases.of(phrase.object(), 1));
      }
    }
    Word trip = new Clause(verb).object();
    if (trip != null && trip.index() < trigger.index() && event.lexicon().is(WordUse.VISIT, trip)) {
      found.addAll(new PlacePhrases(event).under(event.lexicon().rule(Construction.TRIP, "on")).of(trip, 1));
    }
    return found;
  }
}
