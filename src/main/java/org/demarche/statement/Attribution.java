package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Who said what, before it becomes annotations.
 *
 * @param cue
 *          the row of the cue; null where the text has no cue of its own
 * @param head
 *          the head of the cue; null where there is no cue
 * @param cueSpan
 *          null where there is no cue
 * @param lemma
 *          the lemma of the cue; null where there is no cue
 * @param source
 *          null where nobody is named
 * @param sourceHead
 *          the word that tells who the source is (of a relative pronoun the noun it stands for); null where nobody is named
 * @param content
 *          from the first to the last character of what is said
 * @param rule
 *          the id of the grammar rule
 */
record Attribution(Cue cue, Word head, Span cueSpan, String lemma, Span source, Word sourceHead, Span content, String rule) {

  Attribution withContent(Span span) {
    return new Attribution(cue, head, cueSpan, lemma, source, sourceHead, span, rule);
  }

  Attribution withRule(String id) {
    return new Attribution(cue, head, cueSpan, lemma, source, sourceHead, content, id);
  }

  Attribution withSource(Source found) {
    return new Attribution(cue, head, cueSpan, lemma, found == null ? null : found.span, found == null ? null : found.head,
        content, rule);
  }

  /** Who is named as the source. */
  record Source(Span span, Word head) {
  }
}
