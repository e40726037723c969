package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The destination of somebody or something at the time of the event: <em>all eyes turned to Rio as the ministers
 * met</em>.
 */
final class MeanwhileRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    Word verb = event.trigger();
    for (int steps = 0; verb != null && steps < 2 * Anchor.DEEPEST; steps++) {
      String rule = verb.isVerb() && verb.is(Relation.ADVERBIAL_CLAUSE) ? WhileRule.rule(verb, event) : null;
      if (rule != null && event.lexicon().is(WordUse.MOVE, verb.head())) {
        List<Candidate> found = MoveRule.of(verb.head(), event, new PlacePhrases(event).under(rule));
        if (!found.isEmpty()) {
          return found;
        }
      }
      verb = verb.head();
    }
    return List.of();
  }
}
