package org.demarche.record;

import java.util.List;
import org.demarche.syntax.Word;

/** Finds phrases of lemmas or forms among the words of a sentence. */
final class Phrases {

  /** The greatest number of words between a mention and a phrase that says something of it. */
  static final int FARTHEST = 40;

  private Phrases() {
  }

  /** Whether a phrase begins at a word, each of its words as lemma or form in lower case. */
  static boolean isAt(List<Word> words, int index, List<String> phrase) {
    if (index + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      Word word = words.get(index + i);
      if (!phrase.get(i).equals(word.lower()) && !phrase.get(i).equals(word.lemma())) {
        return false;
      }
    }
    return true;
  }
}
