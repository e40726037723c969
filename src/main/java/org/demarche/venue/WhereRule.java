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

  /** The word before a date: <em>in Warsaw on Tuesday, where they met</em>. */
  private static Word beforeDate(Word word, VenueLexicon lexicon) {
    Word before = word;
    while (before != null && (lexicon.is(WordUse.TIME, before) || before.isNumber())) {
      before = before.previous();
    }
    return before != null && before != word && before.pos().equals("IN") ? before.previous() : before;
  }

  private static List<Candidate> before(Word adverb, int depth, EventContext event) {
    Word before = adverb.previous();
    before = before != null && before.form().equals(",") ? before.previous() : before;
    before = beforeDate(before, event.lexicon());
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
