package org.demarche.venue;

import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A range of consecutive words in a sentence.
 *
 * @param first
 *          the index of the first word
 * @param last
 *          the index of the last word
 */
record WordRange(SentenceView sentence, int first, int last) {

  static WordRange of(Word word) {
    return new WordRange(word.sentence(), word.index(), word.index());
  }

  Word firstWord() {
    return sentence.words().get(first);
  }

  Word lastWord() {
    return sentence.words().get(last);
  }

  /** The word before the range, or null. */
  Word before() {
    return firstWord().previous();
  }

  /** The word after the range, or null. */
  Word after() {
    return lastWord().next();
  }

  Span span() {
    return new Span(firstWord().begin(), lastWord().end());
  }

  boolean contains(Word word) {
    return word.sentence() == sentence && word.index() >= first && word.index() <= last;
  }

  /** The words, with a blank for each gap in the text. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Word word = sentence.words().get(i);
      if (i > first && word.begin() > sentence.words().get(i - 1).end()) {
        text.append(' ');
      }
      text.append(word.form());
    }
    return text.toString();
  }

  /** The words joined by blanks, as in tables. */
  String spaced() {
    StringBuilder text = new StringBuilder();
    for (Word word : sentence.words().subList(first, last + 1)) {
      text.append(text.length() == 0 ? "" : " ").append(word.form());
    }
    return text.toString();
  }
}
