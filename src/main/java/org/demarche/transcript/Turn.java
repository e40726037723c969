package org.demarche.transcript;

import org.demarche.syntax.Span;

/**
 * A turn of a transcript: what one speaker says until the next one begins.
 *
 * @param speaker
 *          the words for the speaker, with whom they speak for, and with the number that tells speakers without a name
 *          apart: <em>QUESTION (Reuters)</em>, <em>OFFICIAL ONE</em>
 * @param name
 *          the same without brackets, number and what a comma adds: <em>QUESTION</em>, <em>OFFICIAL</em>
 * @param mark
 *          the colon or period after the label; the label itself where it has no mark
 * @param content
 *          what is said, without stage directions at either end; it may have several paragraphs
 * @param kind
 *          never {@link SpeakerKind#NOBODY}
 * @param role
 *          the category of the speaker's role as far as the label's own word says it, such as PRESS, or null
 */
public record Turn(Span speaker, Span name, Span mark, Span content, SpeakerKind kind,
    String role) {
}
