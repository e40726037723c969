package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Word;

/**
 * A place directly after the event noun or its date, regardless of the parse: <em>the debate Thursday night in
 * Brooklyn</em>.
 */
final class BehindDateRule implements VenueRule {

  private static final int LONGEST_DATE = 6;

  @Override
  public List<Candidate> find(EventContext event) {
    Word noun = event.trigger();
    if (!event.isMeeting() || !noun.isNoun()) {
      return List.of();
    }
    Word preposition = noun.next();
    for (int i = 0; i < LONGEST_DATE && preposition != null && isOfDate(preposition, event.lexicon()); i++) {
      preposition = preposition.next();
    }
    String rule = preposition == null ? null : event.lexicon().rule(Construction.PHRASE, preposition.lower());
    Word place = rule == null ? null : preposition.next();
    place = place != null && place.pos().equals("DT") ? place.next() : place;
    Mention mention = event.mention(place);
    boolean isBehindDate = preposition != noun.next();
    return mention != null && mention.isPlaceName() && (isBehindDate || mention.isTownOrSite())
        ? new PlacePhrases(event).at(mention.lastWord(), rule, preposition.lower(), 0) : List.of();
  }

  private static boolean isOfDate(Word word, VenueLexicon lexicon) {
    return lexicon.is(WordUse.TIME, word) || word.isNumber()
        || lexicon.is(WordUse.OTHER, word.lower()) && !word.pos().equals("DT")
        || word.lower().equals("on") && lexicon.is(WordUse.TIME, word.next());
  }
}
