package org.demarche.venue;

import java.util.List;

/** The place that the event is moved to: <em>the talks were moved to Vienna</em>. */
final class ShiftRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    return event.anchors(Anchor.Tie.SHIFT)
        .flatMap(anchor -> new PlacePhrases(event).to(anchor.word(), Construction.SHIFT).stream()).toList();
  }
}
