package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;

/**
 * An event: its trigger, and those who are known to take part. It does not change; the {@link ParticipantRule}s make
 * new ones from it.
 */
record Event(Trigger trigger, List<Participant> participants) {

  /** The head of a phrase that takes part, and its role. */
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

  /** The heads of those who take part, in the order in which they were found. */
  List<Word> heads() {
    return participants.stream().map(Participant::head).toList();
  }

  /**
   * The event with phrases in a role besides, but for those that take part already, and for a role that counts
   * {@linkplain FrameRole#onlyIfVacant() only where nobody has it} when somebody does.
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

  /** Whether there are two sides: somebody whom the act is towards, or a second party. */
  boolean hasCounterpart() {
    return has(FrameRole.TARGET) || participants.stream().filter(p -> p.role() == ArgumentRole.PARTY).count() > 1
        || has(FrameRole.PARTY) && (has(FrameRole.SOURCE) || has(FrameRole.HOST));
  }
}
