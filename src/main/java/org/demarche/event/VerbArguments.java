package org.demarche.event;

import java.util.Map;
import org.demarche.syntax.Word;

/** Participants of a verb: its subject, its object, and the objects of its prepositions. */
final class VerbArguments implements ParticipantRule {

  private final ParticipantResolver resolver;
  private final ClauseRoles roles;

  VerbArguments(ParticipantResolver resolver, ClauseRoles roles) {
    this.resolver = resolver;
    this.roles = roles;
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Trigger trigger = event.trigger();
    if (trigger.kind() != Trigger.Kind.VERB) {
      return event;
    }
    Frame frame = trigger.frame();
    Word object = object(trigger);
    Event found = event.with(frame.subject(), resolver.of(roles.actor(trigger.word())));
    if (frame.object() != null) {
      found = found.with(frame.object(), resolver.of(object, frame.object()));
    }
    for (Map.Entry<String, FrameRole> behind : frame.prepositions().entrySet()) {
      found = withPreposition(found, behind.getKey(), behind.getValue(), object);
    }
    return found;
  }

  /** The object; of a verb with a preposition, what the preposition governs, unless that is a place. */
  private Word object(Trigger trigger) {
    Word object = roles.undergoer(trigger.words());
    Word direct = object != null && resolver.isMerePlace(object) ? roles.undergoer(trigger.word()) : null;
    return direct == null ? object : direct;
  }

  private Event withPreposition(Event event, String preposition, FrameRole role, Word object) {
    Event found = event;
    for (Word word : event.trigger().words()) {
      for (Word behind : ClauseRoles.objects(word, preposition)) {
        found = found.with(role, resolver.of(behind, role));
      }
    }
    boolean isVacant = event.frame().isMutual() ? !found.hasCounterpart() : !found.has(role);
    if (object != null && !object.isPronoun() && isVacant) {
      for (Word behind : ClauseRoles.objectsAround(object, preposition)) {
        found = found.with(role, resolver.of(behind));
      }
    }
    return found;
  }
}
