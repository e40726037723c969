package org.demarche.event;

import java.util.Map;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The sides that an act shares with the act it depends on: those of an offer (<em>an offer by Iran to France to
 * negotiate</em>), and those of a meeting for its purpose (<em>met Rao to discuss trade</em>).
 */
final class SharedSides implements ParticipantRule {

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Word word = event.trigger().word();
    Event above = others.get(word.head());
    if (above == null || !event.frame().isMutual() || event.hasCounterpart()) {
      return event;
    }
    if (isOffer(above) && word.is(Relation.NOUN_CLAUSE, Relation.OPEN_COMPLEMENT)
        || isMeeting(above) && word.isVerb() && word.is(Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT)
        && new Clause(word).isInfinitive()) {
      return event.with(FrameRole.PARTY, above.heads());
    }
    return event;
  }

  private static boolean isOffer(Event event) {
    return event.frame().category() == EventCategory.AGREE && event.has(FrameRole.SOURCE)
        && event.has(FrameRole.TARGET);
  }

  private static boolean isMeeting(Event event) {
    return event.frame().category() == EventCategory.CONSULT && event.frame().isMutual();
  }
}
