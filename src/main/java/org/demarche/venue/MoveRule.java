package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Word;

/** Where people go, or are, for the event: <em>flew to Geneva for talks</em>. */
final class MoveRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    List<Candidate> found = new ArrayList<>();
    event.anchors(Anchor.Tie.MOVE)
        .forEach(anchor -> found.addAll(of(anchor.word(), event, new PlacePhrases(event))));
    event.anchors(Anchor.Tie.GOAL).map(Anchor::word)
        .forEach(goal -> found.add(Candidate.place(event.mention(goal), rule(goal, event))));
    return found;
  }

  /** Where a verb of motion leads to. */
  static List<Candidate> of(Word verb, EventContext event, PlacePhrases phrases) {
    List<Candidate> found = new ArrayList<>(phrases.to(verb, Construction.MOVE));
    found.addAll(HereRule.of(verb, event));
    return found;
  }

  /** The rule of the preposition before a goal. */
  private static String rule(Word goal, EventContext event) {
    return event.lexicon().rule(Construction.MOVE, goal.head().lower());
  }
}
