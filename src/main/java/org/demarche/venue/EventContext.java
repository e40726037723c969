package org.demarche.venue;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.syntax.Word;

/**
 * The rules' view of a single event. Immutable.
 *
 * @param anchors
 *          the words around the event that may indicate its place, nearest first
 */
record EventContext(Act act, DocumentPlaces places, List<Anchor> anchors) {

  static EventContext of(Act act, DocumentPlaces places) {
    return new EventContext(act, places, EventAnchors.of(act, places));
  }

  Word trigger() {
    return act.trigger();
  }

  boolean isMeeting() {
    return act.use() == ActUse.MEETING;
  }

  VenueLexicon lexicon() {
    return places.lexicon();
  }

  Mention mention(Word word) {
    return places.mention(word);
  }

  /** The anchors with any of the given ties, nearest first. */
  Stream<Anchor> anchors(Anchor.Tie... ties) {
    List<Anchor.Tie> wanted = List.of(ties);
    return anchors.stream().filter(anchor -> wanted.contains(anchor.tie()));
  }
}
