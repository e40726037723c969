package org.demarche.statement;

import org.demarche.syntax.Quotations;
import org.demarche.syntax.Span;

/** How a content is presented; the values of the type StatementKind. */
enum StatementKind {
  DIRECT, INDIRECT, MIXED;

  /**
   * The kind of a content: DIRECT if all its letters are in quotation marks, ignoring a cue and source in the middle of
   * it.
   */
  static StatementKind of(Attribution attribution, Quotations quotations, String text) {
    Span content = attribution.content();
    boolean isQuoted = false;
    boolean isBare = false;
    int place = content.begin();
    for (int i = quotations.firstEndingAfter(place); i < quotations.all().size(); i++) {
      Span quotation = quotations.all().get(i);
      if (quotation.begin() >= content.end()) {
        break;
      }
      isQuoted = true;
      isBare |= hasLetter(text, place, quotation.begin(), attribution);
      place = quotation.end();
    }
    isBare |= hasLetter(text, place, content.end(), attribution);
    return !isQuoted ? INDIRECT : isBare ? MIXED : DIRECT;
  }

  private static boolean hasLetter(String text, int begin, int end, Attribution attribution) {
    CueWords cue = attribution.cue();
    if (cue != null && new Span(begin, end).covers(cue.span()) && begin > attribution.content().begin()) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
