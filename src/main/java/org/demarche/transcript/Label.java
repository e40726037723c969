package org.demarche.transcript;

import java.util.List;
import java.util.Locale;
import org.demarche.syntax.Span;

/**
 * The begin of a line that may be a speaker's label.
 *
 * @param words
 *          of the name, as written
 */
record Label(Span speaker, Span name, Span mark, List<String> words, Form form) {

  /** How a label is written. */
  enum Form {
    /** In capitals, before a colon. */
    CAPITALS,
    /** <em>Q</em> or <em>A</em>, before a colon, a period or wide white space. */
    LETTER,
    /** Like a name, before a colon. */
    NAME,
    /** Like a name that begins with a title, before a period: <em>The President. I agree.</em> */
    PERIOD
  }

  /** Equal for all labels of one speaker. */
  String key() {
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }
}
