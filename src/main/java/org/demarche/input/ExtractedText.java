package org.demarche.input;

import java.util.Map;

/**
 * The text of a document and what its file says of it.
 *
 * @param fields
 *          such as title, date (of publication, in ISO 8601) and source; none is null
 */
record ExtractedText(String text, Map<String, String> fields) {

  ExtractedText(String text) {
    this(text, Map.of());
  }
}
