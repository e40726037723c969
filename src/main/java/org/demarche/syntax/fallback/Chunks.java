package org.demarche.syntax.fallback;

import java.util.Arrays;
import java.util.List;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** The noun phrases and verb groups of a sentence, found by their heads. */
final class Chunks {

  private final SentenceBuilder tree;
  private final List<Word> words;

  /** For each head of a chunk, the index of the chunk's first word; for other words, -1. */
  private final int[] begin;
  /** For each word from the first to the head of a chunk, the index of the head; for other words, -1. */
  private final int[] head;
  private final boolean[] isVerb;
  private final boolean[] finite;
  private final boolean[] infinitive;
  private final boolean[] passive;
  private int lastFinite = -1;

  Chunks(SentenceBuilder tree) {
    this.tree = tree;
    this.words = tree.words();
    this.begin = new int[words.size()];
    this.head = new int[words.size()];
    Arrays.fill(begin, -1);
    Arrays.fill(head, -1);
    this.isVerb = new boolean[words.size()];
    this.finite = new boolean[words.size()];
    this.infinitive = new boolean[words.size()];
    this.passive = new boolean[words.size()];
  }

  void addNounPhrase(int first, int last) {
    begin[last] = first;
    Arrays.fill(head, first, last + 1, last);
  }

  void addVerbGroup(int first, int last, boolean isFinite, boolean isInfinitive, boolean isPassive) {
    addNounPhrase(first, last);
    isVerb[last] = true;
    finite[last] = isFinite;
    infinitive[last] = isInfinitive;
    passive[last] = isPassive;
    lastFinite = isFinite ? last : lastFinite;
  }

  boolean isVerb(Word word) {
    return isVerb[word.index()];
  }

  boolean isNoun(Word word) {
    return begin[word.index()] >= 0 && !isVerb(word);
  }

  boolean isFinite(Word word) {
    return finite[word.index()];
  }

  boolean isInfinitive(Word word) {
    return infinitive[word.index()];
  }

  boolean isPassive(Word word) {
    return passive[word.index()];
  }

  /** Whether a finite verb group follows a word. */
  boolean isFiniteAfter(Word word) {
    return lastFinite > word.index();
  }

  /** Turns a past form into a participle. */
  void reduce(Word verb) {
    tree.setTag(verb, "VBN");
    finite[verb.index()] = false;
    passive[verb.index()] = true;
    while (lastFinite >= 0 && !finite[lastFinite]) {
      lastFinite--;
    }
  }

  /** The index of the first word of the chunk that a word heads. */
  int begin(Word word) {
    return begin[word.index()];
  }

  /** Whether punctuation precedes the chunk that a word heads. */
  boolean isAfterPunctuation(Word word) {
    int first = begin(word);
    return first > 0 && words.get(first - 1).isPunctuation();
  }

  /** The head of the next chunk after a word, with at most adverbs and its number in between; null if there is none. */
  Word next(Word word) {
    int i = word.index() + 1;
    while (i < words.size() && (isAdverb(i) || words.get(i).head() == word && words.get(i).isNumber())) {
      i++;
    }
    return headAt(i);
  }

  /** The head of the chunk that begins at an index, with at most adverbs in between; null if there is none. */
  Word at(int index) {
    int i = index;
    while (i < words.size() && isAdverb(i)) {
      i++;
    }
    return headAt(i);
  }

  private boolean isAdverb(int i) {
    return words.get(i).pos().startsWith("RB");
  }

  private Word headAt(int i) {
    return i < words.size() && head[i] >= 0 ? words.get(head[i]) : null;
  }
}
