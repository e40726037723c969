package org.demarche.event;

import java.util.List;
import org.demarche.lexicon.Row;

/**
 * A row of {@code governors.tsv}: a verb that takes an event noun as its object and identifies its participants.
 *
 * @param words
 *          the verb's lemma, then the words it requires
 * @param preposition
 *          the preposition that governs the noun; null if the noun is the object
 * @param subject
 *          the part that the verb's subject has in the noun's event: AGENT, PATIENT, or a role
 * @param object
 *          the part that the verb's other object has, in the same terms; null for none
 * @param mode
 *          the mode that the verb gives to events with a mode, as {@code accord=signing}; null for none
 * @param light
 *          whether the verb is a light verb, so that the noun alone is the trigger
 */
record Governor(String id, List<String> words, String preposition, String subject, String object, String mode,
    boolean light) {

  static final String COLUMNS = "id verb preposition subject object mode light example";

  private static final String AGENT = "AGENT";
  private static final String PATIENT = "PATIENT";

  static Governor of(Row row) {
    return new Governor(row.id(), List.of(row.text("verb").split(" ")), row.optional("preposition"),
        part(row, "subject"), part(row, "object"), row.optional("mode"), row.flag("light"));
  }

  private static String part(Row row, String column) {
    String part = row.optional(column);
    if (part != null && !part.equals(AGENT) && !part.equals(PATIENT)) {
      FrameRole.parse(part);
    }
    return part;
  }

  /** Whether the verb's subject is the agent of the noun. */
  boolean isByAgent() {
    return AGENT.equals(subject);
  }

  /** The mode of an event, given its mode without this verb. */
  String mode(String before) {
    return mode != null && before != null && mode.startsWith(before + "=") ? mode.substring(before.length() + 1)
        : before;
  }

  /** The role of the verb's subject in an event of the noun; null for none. */
  FrameRole subjectRole(Frame frame) {
    return role(subject, frame);
  }

  /** The role of the verb's other object in an event of the noun; null for none. */
  FrameRole objectRole(Frame frame) {
    return role(object, frame);
  }

  private static FrameRole role(String part, Frame frame) {
    if (AGENT.equals(part)) {
      return frame.subject();
    }
    if (PATIENT.equals(part)) {
      return frame.isMutual() ? FrameRole.PARTY : FrameRole.TARGET;
    }
    return FrameRole.parse(part);
  }
}
