package org.demarche.statement;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The words of a sentence that match a row of the cue lexicon.
 *
 * @param words
 *          in text order; never empty
 */
record CuePhrase(AttributionCue entry, List<Word> words) {

  Word first() {
    return words.get(0);
  }

  Word last() {
    return words.get(words.size() - 1);
  }

  /** The first verb that does not depend on any of the other words, or the first word if there is none. */
  Word verb() {
    for (Word word : words) {
      if (word.isVerb() && !words.contains(word.head())) {
        return word;
      }
    }
    return first();
  }

  /** The last noun, or null. */
  Word noun() {
    return words.stream().filter(Word::isNoun).reduce((before, word) -> word).orElse(null);
  }

  /** The last adjective, verb or participle, or the last word if there is none. */
  Word adjective() {
    return words.stream().filter(word -> word.isAdjective() || word.pos().startsWith("VB"))
        .reduce((before, word) -> word).orElse(last());
  }

  /** The first word outside the phrase that depends on one inside it in a relation, or null. */
  Word child(Relation relation) {
    for (Word word : words) {
      for (Word child : word.children()) {
        if (child.is(relation) && !words.contains(child)) {
          return child;
        }
      }
    }
    return null;
  }

  /** The words of the cue between two words, with a preposition if it directly follows them. */
  CueWords cueWords(Word head, Word from, Word to, Word preposition) {
    Word end = preposition != null && preposition.index() == to.index() + 1 ? preposition : to;
    StringBuilder lemma = new StringBuilder();
    for (Word word = from; word != null && word.index() <= end.index(); word = word.next()) {
      lemma.append(lemma.length() == 0 ? "" : " ").append(word.lemma());
    }
    return new CueWords(entry, head, new Span(from.begin(), end.end()), lemma.toString());
  }
}
