package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;

/**
 * An event: its trigger and its known participants. Immutable; the {@link ParticipantRule}s derive new events from it.
 */
record Event(Trigger trigger, List<Participant> participants) {

  /** The head of a participating phrase, and its role. */
  record Participant(ArgumentRole role, Word head) {
  }

  /** An event of which only the trigger is known. */
  static Event of(Trigger trigger) {
    return new Event(trigger, List.of());
  }

  Frame frame() {
    return trigger.frame();
  }

  boolean has(FrameRole role) {
    return participants.stream().anyMatch(participant -> participant.role() == role.role());
  }

  boolean has(Word head) {
    return participants.stream().anyMatch(participant -> participant.head() == head);
  }

  /** The heads of the participants, in the order in which they were found. */
  List<Word> heads() {
    return participants.stream().map(Participant::head).toList();
  }

  /**
   * Adds phrases in a role, except those that already take part; a role that is {@linkplain FrameRole#onlyIfVacant()
   * only filled if vacant} is left alone if somebody has it.
   *
   * @param role
   *          null adds nothing
   */
  Event with(FrameRole role, List<Word> heads) {
    if (role == null || role.onlyIfVacant() && has(role)) {
      return this;
    }
    List<Participant> all = new ArrayList<>(participants);
    for (Word head : heads) {
      if (all.stream().noneMatch(participant -> participant.head() == head)) {
        all.add(new Participant(role.role(), head));
      }
    }
    return all.size() == participants.size() ? this : new Event(trigger, List.copyOf(all));
  }

  /** Whether there are two sides: a target or a second party. */
  boolean hasCounterpart() {
    return has(FrameRole.TARGET) || participants.stream().filter(p -> p.role() == ArgumentRole.PARTY).count() > 1
        || has(FrameRole.PARTY) && (has(FrameRole.SOURCE) || has(FrameRole.HOST));
  }
}
