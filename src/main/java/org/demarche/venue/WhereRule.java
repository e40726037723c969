package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The place that directly precedes a relative adverb: <em>Geneva, where they met</em>. */
final class WhereRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    return event.anchors(Anchor.Tie.CLAUSE)
        .flatMap(anchor -> anchor.word().children(Relation.ADVERB).stream()
            .filter(adverb -> event.lexicon().makes(Construction.WHERE, adverb.lower()))
            .flatMap(adverb -> before(adverb, anchor.depth(), event).stream()))
        .toList();
  }

  private static List<Candidate> before(Word adverb, int depth, EventContext event) {
    Word before = adverb.previous();
    before = before != null && before.form().equals(",") ? before.previous() : before;
    Mention place = event.mention(before);
    if (place == null || place.source() == Mention.Source.ORGANISATION || !event.places().isPlace(place, "in")) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    found.add(Candidate.place(place, event.lexicon().rule(Construction.WHERE, adverb.lower())));
    found.addAll(new PlacePhrases(event).around(before, depth));
    return found;
  }
}
