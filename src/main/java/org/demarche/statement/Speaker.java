package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The source of a content.
 *
 * @param span
 *          the words that name the speaker
 * @param head
 *          the word that identifies the speaker; for a relative pronoun, its antecedent, outside the span
 */
record Speaker(Span span, Word head) {
}
