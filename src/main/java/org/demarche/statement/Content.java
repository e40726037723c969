package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * What a construction takes for the content of a cue.
 *
 * @param span
 *          null where only a quotation can be the content
 * @param preposition
 *          the preposition between cue and content, which belongs to the cue if it stands right behind it; null where
 *          there is none
 */
record Content(ReportingConstruction construction, Span span, Word preposition) {

  /** A content without preposition; null where there is no span. */
  static Content of(ReportingConstruction construction, Span span) {
    return of(construction, span, null);
  }

  /** A content behind a preposition; null where there is no span. */
  static Content of(ReportingConstruction construction, Span span, Word preposition) {
    return span == null ? null : new Content(construction, span, preposition);
  }
}
