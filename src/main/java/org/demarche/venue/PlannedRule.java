package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Word;

/** A plan directly behind the event noun: <em>the talks, due to be held in Geneva; talks set to open in Geneva</em>. */
final class PlannedRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    Word plan = event.trigger().next();
    if (!event.isMeeting() || !event.trigger().isNoun() || plan == null) {
      return List.of();
    }
    plan = plan.form().equals(",") ? plan.next() : plan;
    boolean isPlan = plan != null && (event.lexicon().is(WordUse.CONTROL, plan) && !plan.isFinite()
        || plan.pos().equals("TO") && plan.previous() != event.trigger());
    Word verb = isPlan ? plan.next() : null;
    while (verb != null && (verb.pos().equals("TO") || verb.lemma().equals("be"))) {
      verb = verb.next();
    }
    return verb != null && verb.isVerb() && event.lexicon().is(WordUse.CARRY, verb)
        ? new PlacePhrases(event).of(verb, 1) : List.of();
  }
}
