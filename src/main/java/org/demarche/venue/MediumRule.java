package org.demarche.venue;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * A medium that is the event itself or what the event exchanges (<em>teleconference</em>, <em>exchange of
 * letters</em>), or an adverb of it: <em>met online</em>.
 */
final class MediumRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    return event.anchors(Anchor.Tie.EVENT, Anchor.Tie.NOUN).map(Anchor::word).flatMap(word -> word.isVerb()
        ? word.children(Relation.ADVERB).stream().map(event::mention)
        : Stream.of(own(word, event), exchanged(word, event)))
        .filter(mention -> mention != null && mention.isMedium()).map(Candidate::medium).toList();
  }

  private static Mention own(Word noun, EventContext event) {
    return event.isMeeting() && event.lexicon().is(WordUse.MEDIUM_CARRIER, noun) ? event.mention(noun) : null;
  }

  private static Mention exchanged(Word noun, EventContext event) {
    return event.lexicon().is(WordUse.EXCHANGE, noun) ? event.mention(new NounPhrase(noun).objectOf("of")) : null;
  }
}
