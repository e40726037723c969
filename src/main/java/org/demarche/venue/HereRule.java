package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The word <em>here</em>, which refers to the dateline's place, attached to the event or the verb that carries it. */
final class HereRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    return event.anchors(Anchor.Tie.EVENT, Anchor.Tie.CARRIER)
        .filter(anchor -> anchor.tie() != Anchor.Tie.CARRIER || anchor.word().isVerb())
        .flatMap(anchor -> of(anchor.word(), event).stream()).toList();
  }

  static List<Candidate> of(Word word, EventContext event) {
    return word.children(Relation.ADVERB, Relation.NOUN_ADVERBIAL, Relation.OTHER).stream()
        .filter(adverb -> event.mention(adverb) != null && event.lexicon().makes(Construction.HERE, adverb.lower()))
        .map(adverb -> Candidate.place(event.mention(adverb), event.lexicon().rule(Construction.HERE, adverb.lower())))
        .toList();
  }
}
