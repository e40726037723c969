package org.demarche.hedge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The words of a lexicon phrase in a sentence, with the queries that the tests make about their context.
 *
 * @param begin
 *          the index of the first word
 * @param end
 *          the index after the last word
 * @param head
 *          the word that the others depend on
 * @param consequents
 *          the verbs of the clauses in this sentence that a condition was found for
 * @param afterPast
 *          whether the main verb of the previous sentence is in the past tense
 */
record Occurrence(SentenceView sentence, int begin, int end, Word head, Set<Word> consequents, boolean afterPast) {

  static Occurrence of(SentenceView sentence, int begin, int end, Set<Word> consequents, boolean afterPast) {
    return new Occurrence(sentence, begin, end, head(sentence, begin, end), consequents, afterPast);
  }

  private static Word head(SentenceView sentence, int begin, int end) {
    Word found = sentence.words().get(begin);
    for (int i = begin; i < end; i++) {
      Word word = sentence.words().get(i);
      if (word.head() == null || word.head().index() < begin || word.head().index() >= end) {
        found = word;
        if (!word.is(Relation.NEGATION, Relation.AUXILIARY, Relation.DETERMINER)) {
          break;
        }
      }
    }
    return found;
  }

  Word first() {
    return sentence.words().get(begin);
  }

  Word last() {
    return sentence.words().get(end - 1);
  }

  Span span() {
    return first().span().to(last().span());
  }

  Word next() {
    return last().next();
  }

  Word previous() {
    return first().previous();
  }

  /** The verb of the clause that contains the cue, or of the cue's own clause if the cue is a verb. */
  Word verb() {
    return Clauses.verbOf(head);
  }

  /** The verb that takes a predicate's complement: the cue itself, or the copula before it. */
  Word predicate() {
    if (head.is(Relation.ADJECTIVAL_COMPLEMENT, Relation.OBJECT_PREDICATE, Relation.ATTRIBUTE) && head.head() != null
        && head.head().isVerb()) {
      return head.head();
    }
    return head;
  }

  /** The words that a complement of the cue may depend on: the cue's own, head first, and its copula. */
  List<Word> governors() {
    List<Word> governors = new ArrayList<>(3);
    governors.add(head);
    for (int i = begin; i < end; i++) {
      if (sentence.words().get(i) != head) {
        governors.add(sentence.words().get(i));
      }
    }
    if (predicate() != head) {
      governors.add(predicate());
    }
    return governors;
  }

  boolean holds(Word word) {
    return word.index() >= begin && word.index() < end;
  }

  Clause clause() {
    return new Clause(verb());
  }

  List<Word> words() {
    return sentence.words().subList(begin, end);
  }
}
