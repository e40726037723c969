package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Word;

/** The place that is visited: <em>visited Tehran</em>. */
final class VisitedRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    return event.anchors(Anchor.Tie.VISIT)
        .flatMap(anchor -> of(anchor.word(), event, new PlacePhrases(event)).stream()).toList();
  }

  /** The place that is the object of a verb of visiting; empty if it is not a place. */
  static List<Candidate> of(Word verb, EventContext event, PlacePhrases phrases) {
    Word object = event.places().visited(verb);
    return object == null ? List.of() : phrases.place(object, event.lexicon().rule(Construction.VISITED), 0);
  }
}
