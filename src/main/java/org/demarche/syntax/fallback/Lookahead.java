package org.demarche.syntax.fallback;

import java.util.List;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/** Looks at the words to come to decide whether a chunk begins a clause, a list or an apposition. Changes nothing. */
final class Lookahead {

  /** The maximum number of prepositional phrases and times between a subject and its verb. */
  private static final int PHRASES = 4;
  /** The maximum number of words in a list or bracket. */
  private static final int LIST = 12;
  private static final int BRACKET = 40;

  private final List<Word> words;
  private final Chunks chunks;
  private final Times times;
  private final Vocabulary vocabulary;

  Lookahead(List<Word> words, Chunks chunks, Vocabulary vocabulary) {
    this.words = words;
    this.chunks = chunks;
    this.times = vocabulary.times();
    this.vocabulary = vocabulary;
  }

  boolean isTime(Word noun) {
    return times.isTime(noun);
  }

  /** Whether a finite verb follows a noun phrase, so that the phrase is its subject. */
  boolean startsClause(Word noun, ParserState state) {
    boolean isApart = chunks.isAfterPunctuation(noun);
    boolean isTold = state.verb != null && isTelling(state.verb);
    boolean mayBeFar = state.verb == null || isApart || state.marker != null || isTold;
    Word next = mayBeFar ? behindPhrases(noun) : chunks.next(noun);
    return next != null && chunks.isVerb(next) && chunks.isFinite(next) && !(isReduced(next) && state.verb != null
        && state.marker == null && !isApart && !isTold);
  }

  /** The chunk after a noun phrase and the prepositional phrases and times that follow it without a comma, or null. */
  private Word behindPhrases(Word noun) {
    Word next = chunks.next(noun);
    for (int i = 0; i < PHRASES; i++) {
      int after = next != null ? next.index() : end(noun);
      if (next == null && after > noun.index() + 1 && after < words.size() && chunks.at(after) != null) {
        return chunks.at(after);
      }
      boolean isPhrase = next == null && after < words.size() && isPreposition(words.get(after));
      if (!isPhrase && (next == null || !times.isTime(next) || chunks.isVerb(next))) {
        return next;
      }
      Word object = next != null ? next : chunks.next(words.get(after));
      if (object == null || !chunks.isNoun(object) || object.pos().startsWith("W")) {
        return null;
      }
      noun = object;
      next = chunks.next(object);
    }
    return null;
  }

  /** The index after a noun, the number that belongs to it, and a bracket. */
  private int end(Word noun) {
    int next = noun.index() + 1;
    next = next < words.size() && words.get(next).head() == noun ? next + 1 : next;
    if (next < words.size() && words.get(next).pos().equals("-LRB-")) {
      int limit = Math.min(words.size(), next + BRACKET);
      while (next < limit && !words.get(next).pos().equals("-RRB-")) {
        next++;
      }
      next++;
    }
    return next;
  }

  boolean isTelling(Word verb) {
    Inflections.Verb forms = vocabulary.inflections().verb(verb.lower());
    return vocabulary.lists().has(WordLists.Name.TELLING, forms == null ? verb.lemma() : forms.base());
  }

  /**
   * Whether a past form can be a participle that follows its noun: <em>the plan put forward by, sanctions imposed
   * on</em>.
   */
  boolean isReduced(Word next) {
    if (!next.pos().equals("VBD") || chunks.begin(next) != next.index()) {
      return false;
    }
    Inflections.Verb forms = vocabulary.inflections().verb(next.lower());
    boolean isParticiple = forms == null ? next.lower().endsWith("ed") : forms.isParticiple();
    int after = next.index() + 1;
    while (after < words.size() && (words.get(after).pos().equals("RP") || words.get(after).pos().equals("RB"))) {
      after++;
    }
    return isParticiple && after < words.size() && isPreposition(words.get(after));
  }

  boolean isApposition(Word noun, ParserState state) {
    Word first = words.get(Math.max(0, chunks.begin(noun)));
    return !startsClause(noun, state) && (isListed(noun, state.lastNoun) || noun.isName() != state.lastNoun.isName()
        || first.pos().equals("DT") || first.pos().equals("CD"));
  }

  /** Whether more phrases of the same kind follow with a coordinator: <em>Iran, Iraq and Syria</em>. */
  boolean isListed(Word noun, Word lastNoun) {
    for (int i = noun.index() + 1, seen = 0; i < words.size() && seen < LIST; i++, seen++) {
      Word word = words.get(i);
      if (word.pos().equals("CC")) {
        return noun.isName() == lastNoun.isName();
      }
      if (chunks.isVerb(word) || word.pos().equals("IN")) {
        return false;
      }
    }
    return false;
  }


  private static boolean isPreposition(Word word) {
    return word.pos().equals("IN") || word.pos().equals("TO");
  }
}
