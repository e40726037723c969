package org.demarche.event;

import java.util.Map;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The sides of an offer or proposal: <em>an offer by Iran to France to negotiate</em>. */
final class SidesOfOffer implements ParticipantRule {

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Event offer = others.get(event.trigger().word().head());
    boolean isOffered = offer != null && offer.frame().category() == EventCategory.AGREE && event.frame().isMutual()
        && event.trigger().word().is(Relation.NOUN_CLAUSE, Relation.OPEN_COMPLEMENT) && !event.hasCounterpart();
    return isOffered && offer.has(FrameRole.SOURCE) && offer.has(FrameRole.TARGET)
        ? event.with(FrameRole.PARTY, offer.heads()) : event;
  }
}
