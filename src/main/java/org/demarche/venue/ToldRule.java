package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The place where somebody reports the event: <em>said in Vienna after the talks</em>, <em>said in Vienna after they
 * met</em>.
 */
final class ToldRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    Word trigger = event.trigger();
    boolean isClause = trigger.is(Relation.ADVERBIAL_CLAUSE);
    Word time = isClause ? new Clause(trigger).marker() : trigger.head();
    if (!event.isMeeting() || time == null) {
      return List.of();
    }
    Word verb = time.head() == trigger ? trigger.head() : time.head();
    String rule = event.lexicon().rule(Construction.TOLD, time.lower());
    boolean isTold = rule != null && (event.lexicon().is(WordUse.TELL, verb) || event.lexicon().is(WordUse.TALK, verb));
    return isTold ? new PlacePhrases(event).under(rule).towns(verb) : List.of();
  }
}
