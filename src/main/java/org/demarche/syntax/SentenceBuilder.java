package org.demarche.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence under construction, and the only way to change its words: readers add words; the fallback analysis and the
 * repairs assign tags, heads and relations. Children always agree with heads, and {@link #build} guarantees that no
 * word depends on itself. A builder must not be used after {@code build}.
 */
public final class SentenceBuilder {

  private final SentenceView sentence;

  /** A sentence without words; see {@link SentenceView} for what the parameters mean. */
  public SentenceBuilder(int index, Span span, int paragraph, boolean isInert) {
    this.sentence = new SentenceView(index, span, paragraph, isInert);
  }

  /**
   * Appends a word.
   *
   * @param lemma
   *          null if there is none yet
   * @param tag
   *          the part of speech; the empty string if there is none yet
   */
  public Word add(int begin, int end, String form, String lemma, String tag) {
    Word word = new Word(sentence, sentence.words().size(), begin, end, form, lemma, tag);
    sentence.add(word);
    return word;
  }

  /** The words so far, in text order; the list grows with the sentence. */
  public List<Word> words() {
    return sentence.words();
  }

  public Span span() {
    return sentence.span();
  }

  public boolean isParsed() {
    return sentence.isParsed();
  }

  /** Marks the sentence as having a tree. */
  public void setParsed() {
    sentence.setParsed();
  }

  /** Marks the sentence as belonging to the headline of the document. */
  public void setHeadline() {
    sentence.setHeadline();
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

  /** Attaches a word and its subtree to a head; detaches it if the head is null. */
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

  /** Attaches a word and its subtree to a head in a relation. */
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

  /** Swaps a word with its head: the word takes the head's place, and the head depends on it. */
  public void raise(Word word, Relation outer, Relation inner) {
    Word lowered = word.head;
    attach(word, lowered.head, outer);
    attach(lowered, word, inner);
  }

  /** Whether a word equals another or depends on it, directly or not. Immediate if the other has no dependents. */
  public boolean isUnder(Word word, Word other) {
    if (other.children.isEmpty()) {
      return word == other;
    }
    Word above = word;
    for (int most = sentence.words().size(); above != null && most >= 0; most--) {
      if (above == other) {
        return true;
      }
      above = above.head;
    }
    return false;
  }

  /** A snapshot of the heads, relations and tags of all words. */
  public static final class Heads {

    private final Word[] heads;
    private final Relation[] relations;
    private final String[] tags;

    private Heads(List<Word> words) {
      int size = words.size();
      heads = new Word[size];
      relations = new Relation[size];
      tags = new String[size];
      for (int i = 0; i < size; i++) {
        Word word = words.get(i);
        heads[i] = word.head;
        relations[i] = word.relation;
        tags[i] = word.pos;
      }
    }
  }

  /** A snapshot of the tree, for {@link #restore}. */
  public Heads heads() {
    return new Heads(sentence.words());
  }

  /** Restores heads, relations and tags from a snapshot. */
  public void restore(Heads before) {
    for (Word word : sentence.words()) {
      attach(word, before.heads[word.index()], before.relations[word.index()]);
      word.pos = before.tags[word.index()];
    }
  }

  /** Whether no word depends on itself, directly or not. */
  public boolean isTree() {
    return fromTheLeaves().length == sentence.words().size();
  }

  /**
   * The finished sentence. Words that depend on themselves lose their heads, so that every walk up or down the tree
   * terminates.
   */
  public SentenceView build() {
    int[] order = fromTheLeaves();
    if (order.length < sentence.words().size()) {
      cutCircles(order);
      order = fromTheLeaves();
    }
    measure(order);
    return sentence;
  }

  /** Detaches all words on a cycle. */
  private void cutCircles(int[] order) {
    boolean[] isInTree = new boolean[sentence.words().size()];
    for (int i : order) {
      isInTree[i] = true;
    }
    for (Word word : sentence.words()) {
      if (!isInTree[word.index()]) {
        attach(word, null, Relation.OTHER);
      }
    }
  }

  /** The indices of the words, each before that of its head, without words below a cycle. */
  private int[] fromTheLeaves() {
    List<Word> words = sentence.words();
    int[] open = new int[words.size()];
    int[] order = new int[words.size()];
    int last = 0;
    for (Word word : words) {
      open[word.index()] = word.children.size();
      if (word.children.isEmpty()) {
        order[last++] = word.index();
      }
    }
    for (int next = 0; next < last; next++) {
      Word head = words.get(order[next]).head;
      if (head != null && --open[head.index()] == 0) {
        order[last++] = head.index();
      }
    }
    return last == order.length ? order : Arrays.copyOf(order, last);
  }

  /** Finds the first and last word below each word, numbers the words from the roots down, and seals the lists. */
  private void measure(int[] fromTheLeaves) {
    List<Word> words = sentence.words();
    int[] sizes = new int[words.size()];
    for (int i : fromTheLeaves) {
      Word word = words.get(i);
      Word head = word.head;
      sizes[i]++;
      if (head != null) {
        head.left = Math.min(head.left, word.left);
        head.right = Math.max(head.right, word.right);
        sizes[head.index()] += sizes[i];
      }
    }
    int free = 0;
    for (int k = fromTheLeaves.length - 1; k >= 0; k--) {
      Word word = words.get(fromTheLeaves[k]);
      if (word.head == null) {
        word.number = free;
        free += sizes[word.index()];
      }
      int next = word.number + 1;
      for (Word child : word.children) {
        child.number = next;
        next += sizes[child.index()];
      }
      word.lastNumber = next - 1;
      word.children = List.copyOf(word.children);
    }
  }
}
