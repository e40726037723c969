package org.demarche.venue;

import java.util.List;

/**
 * A name or medium that precedes the event noun: <em>the Geneva talks</em>, <em>Istanbul's talks</em>, <em>a phone
 * call</em>.
 */
final class NameBeforeRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    return event.anchors(Anchor.Tie.EVENT, Anchor.Tie.NOUN, Anchor.Tie.JOINED).filter(anchor -> !anchor.word().isVerb())
        .flatMap(anchor -> NamesBeforeNoun.of(anchor.word(), event).stream()
            .filter(found -> !found.mention().isMedium() || anchor.tie() != Anchor.Tie.JOINED))
        .toList();
  }
}
