package org.demarche.event;

import java.util.List;
import org.demarche.lexicon.Row;

/**
 * A row of {@code governors.tsv}: a verb that has an event noun as its object and tells who takes part in it.
 *
 * @param words
 *          the verb's lemma, then the words that must go with it
 * @param preposition
 *          the preposition that the noun stands behind; null where it is the object
 * @param subject
 *          what the verb's subject is in the event of the noun: AGENT, who does it; PATIENT, to whom it is done; or a role
 * @param object
 *          what the verb's other object is, in the same terms; null for nothing
 * @param mode
 *          the mode that the verb gives to events of a mode, as {@code accord=signing}; null for none
 * @param light
 *          whether the verb adds nothing of its own, so that the noun alone is the trigger
 */
record Governor(String id, List<String> words, String preposition, String subject, String object, String mode,
    boolean light) {

  static final String COLUMNS = "id verb preposition subject object mode light example";

  /** The mode of an event that had a mode before it was known to go with this verb. */
  String mode(String before) {
    return mode != null && before != null && mode.startsWith(before + "=") ? mode.substring(before.length() + 1) : before;
  }

  static Governor of(Row row) {
    return new Governor(row.id(), List.of(row.text("verb").split(" ")), row.optional("preposition"),
        row.optional("subject"), row.optional("object"), row.optional("mode"), row.flag("light"));
  }

  /** The role of its subject or other object in an event. */
  String role(String part, Frame frame) {
    if (part == null) {
      return null;
    }
    boolean mutual = "PARTY".equals(frame.subject());
    return switch (part) {
      case "AGENT" -> frame.subject();
      case "PATIENT" -> mutual ? "PARTY" : "TARGET";
      default -> part;
    };
  }
}
