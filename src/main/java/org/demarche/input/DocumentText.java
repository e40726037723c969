package org.demarche.input;

import java.util.Map;

/**
 * A document as it was read.
 *
 * @param text
 *          the text that is annotated, mended if that was asked for
 * @param fields
 *          what the file says of the document: title, date (of publication, in ISO 8601), source, and the other columns
 *          of its row
 * @param damage
 *          HTML entities and garbled characters that the text had
 * @param isMended
 *          whether they have been replaced
 */
public record DocumentText(String text, Map<String, String> fields, Damage damage, boolean isMended) {

  /** A line that names the damage, or null if there is none. */
  public String warning() {
    return damage.isNone() ? null : damage + (isMended ? ": mended" : ": left as they are; --mend mends them");
  }
}
