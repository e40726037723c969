package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in the making, and the only way to change its words: readers add words, the fallback analysis and the repairs
 * give them tags, heads and relations. The children of each word always agree with the heads. What {@link #build} returns
 * must not be changed any more.
 */
public final class SentenceBuilder {

  private final SentenceView sentence;

  /** A sentence without words; see {@link SentenceView} for what the parameters mean. */
  public SentenceBuilder(int index, Span span, int paragraph, boolean isInert) {
    this.sentence = new SentenceView(index, span, paragraph, isInert);
  }

  /**
   * Adds a word behind those that are there.
   *
   * @param lemma
   *          null where there is none yet
   * @param tag
   *          the part of speech; the empty string where there is none yet
   */
  public Word add(int begin, int end, String form, String lemma, String tag) {
    Word word = new Word(sentence, sentence.words().size(), begin, end, form, lemma, tag);
    sentence.add(word);
    return word;
  }

  /** The words so far, in the order of the text; the list grows with the sentence. */
  public List<Word> words() {
    return sentence.words();
  }

  public Span span() {
    return sentence.span();
  }

  public boolean isParsed() {
    return sentence.isParsed();
  }

  /** Says that the sentence has a tree. */
  public void setParsed() {
    sentence.setParsed();
  }

  public void setTag(Word word, String tag) {
    word.pos = tag;
  }

  public void setLemma(Word word, String lemma) {
    word.lemma = lemma;
  }

  public void setRelation(Word word, Relation relation) {
    word.relation = relation;
  }

  /** Hangs a word, with all that hangs on it, on another; on none where the head is null. */
  public void setHead(Word word, Word head) {
    if (word.head == head) {
      return;
    }
    if (word.head != null) {
      word.head.children.remove(word);
    }
    word.head = head;
    if (head != null) {
      insert(word, head);
    }
  }

  public void attach(Word word, Word head, Relation relation) {
    setHead(word, head);
    word.relation = relation;
  }

  private static void insert(Word word, Word head) {
    if (head.children.isEmpty()) {
      head.children = new ArrayList<>(4);
    }
    int i = head.children.size();
    while (i > 0 && head.children.get(i - 1).index() > word.index()) {
      i--;
    }
    head.children.add(i, word);
  }

  /** The finished sentence. */
  public SentenceView build() {
    measure(sentence.words());
    return sentence;
  }

  /** Finds the first and the last word below each word, from the leaves up. */
  private static void measure(List<Word> words) {
    int size = words.size();
    int[] open = new int[size];
    int[] ready = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      Word word = words.get(i);
      open[i] = word.children.size();
      if (open[i] == 0) {
        ready[last++] = i;
      }
    }
    for (int next = 0; next < last; next++) {
      Word word = words.get(ready[next]);
      Word head = word.head;
      if (head != null) {
        head.left = Math.min(head.left, word.left);
        head.right = Math.max(head.right, word.right);
        if (--open[head.index()] == 0) {
          ready[last++] = head.index();
        }
      }
    }
  }
}
