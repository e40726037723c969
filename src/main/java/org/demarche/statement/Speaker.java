package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.transcript.Turn;

/**
 * The source of a content.
 *
 * @param span
 *          the words that name the speaker
 * @param head
 *          the word that identifies the speaker; for a relative pronoun, its antecedent, outside the span
 * @param turn
 *          the turn of a transcript that the content is, or null
 */
record Speaker(Span span, Word head, Turn turn) {

  /** The source of a content that no label introduces. */
  Speaker(Span span, Word head) {
    this(span, head, null);
  }
}
