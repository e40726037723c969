package org.demarche.statement;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The words of a text that attribute a content to somebody.
 *
 * @param entry
 *          the row of the lexicon; null for marks, and for verbs that are not in the lexicon
 * @param head
 *          the head of the words; null for marks: the colon of a transcript, the dash before a signature
 * @param lemma
 *          the lemmas of the words, joined by blanks; for a mark, its form
 */
record CueWords(AttributionCue entry, Word head, Span span, String lemma) {

  /** A mark that attributes: a colon or a dash. */
  static CueWords mark(Word mark) {
    return new CueWords(null, null, mark.span(), mark.form());
  }

  /** A verb that is not in the lexicon. */
  static CueWords unlisted(Word verb) {
    return new CueWords(null, verb, verb.span(), verb.lemma());
  }
}
