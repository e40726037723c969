package org.demarche.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Takes those out again against whom an act is that another one praises, criticises or rejects: <em>Norway supports the
 * sanctions on Mali</em> is not directed at Mali.
 */
final class ActsOnActs implements ParticipantRule {

  private static final Set<EventCategory> JUDGING = EnumSet.of(EventCategory.SUPPORT, EventCategory.ACCUSE,
      EventCategory.REJECT);
  private static final Set<EventCategory> HOSTILE = EnumSet.of(EventCategory.SANCTION, EventCategory.COERCE,
      EventCategory.ASSAULT, EventCategory.THREATEN);

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    if (!JUDGING.contains(event.frame().category())) {
      return event;
    }
    Event found = event;
    for (Word topic : event.trigger().word().children(Relation.OBJECT, Relation.PASSIVE_SUBJECT)) {
      Event judged = others.get(topic);
      if (judged != null && HOSTILE.contains(judged.frame().category())) {
        for (Word head : judged.heads(FrameRole.TARGET)) {
          found = head.isUnder(topic) ? found.without(head) : found;
        }
      }
    }
    return found;
  }
}
