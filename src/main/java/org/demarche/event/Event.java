package org.demarche.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;

/**
 * An event: its trigger and its known participants. Immutable; the {@link ParticipantRule}s derive new events from it.
 *
 * @param antecedent
 *          gives the antecedent of a pronoun, and any other word itself
 */
record Event(Trigger trigger, List<Participant> participants, UnaryOperator<Word> antecedent) {

  /** The head of a participating phrase, and its role. */
  record Participant(ArgumentRole role, Word head) {
  }

  /** An event of which only the trigger is known. */
  static Event of(Trigger trigger, UnaryOperator<Word> antecedent) {
    return new Event(trigger, List.of(), antecedent);
  }

  Frame frame() {
    return trigger.frame();
  }

  boolean has(FrameRole role) {
    return participants.stream().anyMatch(participant -> participant.role() == role.role());
  }

  /** Whether a phrase, or what it stands for, takes part. */
  boolean has(Word head) {
    return isIn(participants, head);
  }

  private boolean isIn(List<Participant> some, Word head) {
    Word who = antecedent.apply(head);
    return some.stream().anyMatch(participant -> antecedent.apply(participant.head()) == who);
  }

  /** The heads of the participants, in the order in which they were found. */
  List<Word> heads() {
    return participants.stream().map(Participant::head).toList();
  }

  /** The heads of the participants in some roles. */
  List<Word> heads(FrameRole... roles) {
    return participants.stream().filter(p -> Arrays.stream(roles).anyMatch(role -> role.role() == p.role()))
        .map(Participant::head).toList();
  }

  /** This event without a participant. */
  Event without(Word head) {
    return new Event(trigger, participants.stream().filter(participant -> participant.head() != head).toList(),
        antecedent);
  }

  /** The heads of the participants, antecedents for pronouns. */
  List<Word> antecedents() {
    return participants.stream().map(participant -> antecedent.apply(participant.head())).toList();
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
      if (!isIn(all, head)) {
        all.add(new Participant(role.role(), head));
      }
    }
    return all.size() == participants.size() ? this : new Event(trigger, List.copyOf(all), antecedent);
  }

  /** Whether there are two sides: a target or a second party. */
  boolean hasCounterpart() {
    return has(FrameRole.TARGET) || participants.stream().filter(p -> p.role() == ArgumentRole.PARTY).count() > 1
        || has(FrameRole.PARTY) && (has(FrameRole.SOURCE) || has(FrameRole.HOST));
  }
}
