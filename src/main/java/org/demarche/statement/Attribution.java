package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Who said what, before it becomes annotations.
 *
 * @param cue
 *          null if a quotation continues without one
 * @param speaker
 *          null if nobody is named
 * @param content
 *          from the first to the last character of the content; null as long as only a quotation can be the content
 */
record Attribution(CueWords cue, Speaker speaker, Span content, ReportingConstruction construction) {

  Attribution withContent(Span span) {
    return new Attribution(cue, speaker, span, construction);
  }

  Attribution withSpeaker(Speaker other) {
    return new Attribution(cue, other, content, construction);
  }

  /** The same cue and speaker with a quotation as the content. */
  Attribution withQuotation(Span quotation) {
    return new Attribution(cue, speaker, quotation, ReportingConstruction.QUOTATION);
  }

  /** The row of the cue, or null. */
  AttributionCue entry() {
    return cue == null ? null : cue.entry();
  }

  /** The head of the cue, or null. */
  Word head() {
    return cue == null ? null : cue.head();
  }

  /** The words that attribute, including those for the speaker; there must be a cue. */
  Span attributingSpan() {
    return speaker == null ? cue.span() : cue.span().to(speaker.span());
  }

  /** Whether the cue is a verb that reports clauses, such as <em>said</em>. */
  boolean isReport() {
    return entry() != null && entry().grammar() == AttributionCue.Grammar.VERB
        && entry().takes(Complement.Kind.REPORTED_CLAUSE);
  }
}
