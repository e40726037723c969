package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The place where people go or are for the event: <em>flew to Geneva for talks</em>. */
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

  /** The goal of a verb of motion. */
  static List<Candidate> of(Word verb, EventContext event, PlacePhrases phrases) {
    List<Candidate> found = new ArrayList<>(phrases.to(verb, Construction.MOVE));
    found.addAll(HereRule.of(verb, event));
    return found;
  }

  /** The rule for the preposition that introduces a goal, or for the choice of it. */
  private static String rule(Word goal, EventContext event) {
    if (goal.is(Relation.OBJECT)) {
      return event.lexicon().rule(Construction.CHOSEN, "for");
    }
    return event.lexicon().rule(Construction.MOVE, goal.head().lower());
  }
}
