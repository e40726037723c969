package org.demarche.statement;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Trims punctuation and conjunctions off the ends of spans. */
final class SpanTrimmer {

  private SpanTrimmer() {
  }

  /** The subtree of a word, without the subtree of another word in it; null if nothing is left. */
  static Span under(Word top, Word without) {
    if (!without.isUnder(top)) {
      return between(top.first(), top.last());
    }
    int left = top.first().index();
    int right = top.last().index();
    List<Word> words = top.sentence().words();
    while (left <= right && (words.get(left).isUnder(without) || isLoose(words.get(left)))) {
      left++;
    }
    while (right >= left && (words.get(right).isUnder(without) || isLoose(words.get(right)))) {
      right--;
    }
    return left > right ? null : new Span(words.get(left).begin(), words.get(right).end());
  }

  /** From one word to another; null if there is only punctuation. */
  static Span between(Word first, Word last) {
    List<Word> words = first.sentence().words();
    int left = first.index();
    int right = last.index();
    while (left <= right && isLoose(words.get(left))) {
      left++;
    }
    while (right >= left && isLoose(words.get(right))) {
      right--;
    }
    return left > right ? null : new Span(words.get(left).begin(), words.get(right).end());
  }

  private static boolean isLoose(Word word) {
    return word.isPunctuation() || word.is(Relation.COORDINATOR) && !word.is(Relation.PRE_COORDINATOR);
  }
}
