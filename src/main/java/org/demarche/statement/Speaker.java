package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.transcript.SpeakerKind;

/**
 * The source of a content.
 *
 * @param span
 *          the words that name the speaker
 * @param head
 *          the word that identifies the speaker; for a relative pronoun, its antecedent, outside the span
 * @param label
 *          what the label of a turn says of the speaker; null outside transcripts
 */
record Speaker(Span span, Word head, SpeakerKind label) {

  /** The source of a content that no label introduces. */
  Speaker(Span span, Word head) {
    this(span, head, null);
  }
}
