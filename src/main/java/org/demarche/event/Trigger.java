package org.demarche.event;

import java.util.List;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A word that names an act, in the sense it has here.
 *
 * @param word
 *          the verb or noun
 * @param words
 *          the word, then the separate words of its trigger (<em>pull … out</em>)
 * @param span
 *          the span annotated as the event
 * @param mode
 *          the mode of the frame, or the finer one from the governing verb; null for none
 * @param government
 *          the link between a noun and its governing verb; null for none, and for verbs
 */
record Trigger(Kind kind, Word word, List<Word> words, Span span, Frame frame, String mode, Government government) {

  enum Kind {
    VERB, MODAL, NOUN
  }

  boolean isNoun() {
    return kind == Kind.NOUN;
  }
}
