package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Word;

/** A plan that follows the event noun and a comma: <em>the talks, due to be held in Geneva, …</em>. */
final class PlannedRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    Word comma = event.trigger().next();
    if (!event.isMeeting() || !event.trigger().isNoun() || comma == null || !comma.form().equals(",")) {
      return List.of();
    }
    Word verb = event.lexicon().is(WordUse.CONTROL, comma.next()) ? comma.next().next() : null;
    while (verb != null && (verb.pos().equals("TO") || verb.lemma().equals("be"))) {
      verb = verb.next();
    }
    return verb != null && verb.isVerb() && event.lexicon().is(WordUse.CARRY, verb)
        ? new PlacePhrases(event).of(verb, 1) : List.of();
  }
}
