package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Who is said to have said something.
 *
 * @param span
 *          the words that name the speaker
 * @param head
 *          the word that tells who it is; of a relative pronoun the noun it stands for, outside the span
 */
record Speaker(Span span, Word head) {
}
