package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * What a construction identifies as the content of a cue.
 *
 * @param span
 *          null if only a quotation can be the content
 * @param preposition
 *          the preposition between cue and content, which belongs to the cue if it directly follows it; null if there
 *          is none
 */
record Content(ReportingConstruction construction, Span span, Word preposition) {

  /** A content without a preposition; null if there is no span. */
  static Content of(ReportingConstruction construction, Span span) {
    return of(construction, span, null);
  }

  /** A content introduced by a preposition; null if there is no span. */
  static Content of(ReportingConstruction construction, Span span, Word preposition) {
    return span == null ? null : new Content(construction, span, preposition);
  }
}
