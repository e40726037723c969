package org.demarche.statement;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Finds the source of a verb from the adjacent words if the tree gives the verb no subject. */
final class AdjacentSpeakers {

  private static final Set<String> BEGINS_PHRASE = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "CD");
  private static final Set<String> INSIDE_PHRASE = Set.of("DT", "JJ", "POS", "CD", "PRP$");
  private static final Set<String> BEFORE_VERB = Set.of("RB", "MD");

  private AdjacentSpeakers() {
  }

  /** If the tree gives a finite verb no subject: the noun phrase directly after it, or the one before it. */
  static Speaker of(Word verb) {
    Word inverted = verb.child(Relation.OBJECT, Relation.DATIVE, Relation.ATTRIBUTE);
    Word content = verb.child(Relation.CLAUSAL_COMPLEMENT);
    boolean isInverted = verb.next() != null && startsNounPhrase(verb.next()) && (content == null
        || content.index() < verb.index());
    if (isInverted && verb.index() > 2) {
      Word head = inverted != null && inverted.first() == verb.next() ? inverted : nounFrom(verb.next());
      if (head != null) {
        return Speakers.of(head, verb);
      }
    }
    Word before = beforeInsertion(verb);
    return before == null ? null : Speakers.of(before, verb);
  }

  private static boolean startsNounPhrase(Word word) {
    return BEGINS_PHRASE.contains(word.pos());
  }

  private static Word nounFrom(Word first) {
    Word word = first;
    while (word != null && (INSIDE_PHRASE.contains(word.pos()) || word.isNoun() && word.next() != null
        && (word.next().isNoun() || word.next().pos().equals("POS")))) {
      word = word.next();
    }
    return word != null && (word.isNoun() || word.isPronoun()) ? word : null;
  }

  /** The noun before a verb, skipping auxiliaries, adverbs, and anything between two commas or dashes. */
  private static Word beforeInsertion(Word verb) {
    Word word = verb.previous();
    while (word != null && (BEFORE_VERB.contains(word.pos()) || word.is(Relation.AUXILIARY, Relation.NEGATION))) {
      word = word.previous();
    }
    if (word != null && isQuoteMark(word)) {
      word = word.previous();
    }
    if (word != null && word.form().equals(")")) {
      word = beforeBracket(word);
    } else if (word != null && isBreak(word)) {
      word = beforeBreak(word);
    }
    if (word == null || !word.isNoun() && !word.pos().equals("PRP")) {
      return null;
    }
    while (word.head() != null && word.head().index() < verb.index() && word.head().isNoun()
        && !word.is(Relation.APPOSITION, Relation.CONJUNCT)) {
      word = word.head();
    }
    return word;
  }

  private static Word beforeBracket(Word bracket) {
    Word word = bracket.previous();
    while (word != null && !word.form().equals("(")) {
      word = word.previous();
    }
    return word == null ? null : word.previous();
  }

  /** The last noun before a comma that does not depend on anything between the start of the sentence and the comma. */
  private static Word beforeBreak(Word comma) {
    Word word = comma.previous();
    while (word != null) {
      boolean isTop = word.head() == null || word.head().index() > comma.index();
      boolean isBeforeBreak = word.next() != null && (isBreak(word.next()) || word.next().form().equals("("));
      if ((word.isNoun() || word.pos().equals("PRP")) && (isTop || isBeforeBreak)
          && !word.is(Relation.NOUN_ADVERBIAL, Relation.CONJUNCT)) {
        return word;
      }
      word = word.previous();
    }
    return null;
  }

  private static boolean isBreak(Word word) {
    return word.pos().equals(",") || word.pos().equals(":");
  }

  private static boolean isQuoteMark(Word word) {
    return word.pos().equals("''");
  }
}
