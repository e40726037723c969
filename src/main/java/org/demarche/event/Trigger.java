package org.demarche.event;

import java.util.List;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A word that names an act, in the sense that it has here.
 *
 * @param word
 *          the verb or noun
 * @param words
 *          the word, then those of its trigger that stand apart (<em>pull … out</em>)
 * @param span
 *          what is marked as the event
 * @param mode
 *          the mode of the frame, or the finer one that the governing verb gives; null for none
 * @param government
 *          the verb that a noun goes with; null for none, and for verbs
 */
record Trigger(Kind kind, Word word, List<Word> words, Span span, Frame frame, String mode, Government government) {

  enum Kind {
    VERB, MODAL, NOUN
  }

  boolean isNoun() {
    return kind == Kind.NOUN;
  }
}
