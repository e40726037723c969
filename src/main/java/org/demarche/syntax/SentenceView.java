package org.demarche.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sentence: its words and, if the CAS has dependencies, the tree over them. */
public final class SentenceView {

  private final int index;
  private final Span span;
  private final int paragraph;
  private final boolean inert;
  private final List<Word> words = new ArrayList<>();
  private final List<Word> unmodifiable = Collections.unmodifiableList(words);
  private boolean parsed;
  private boolean headline;

  SentenceView(int index, Span span, int paragraph, boolean inert) {
    this.index = index;
    this.span = span;
    this.paragraph = paragraph;
    this.inert = inert;
  }

  void add(Word word) {
    words.add(word);
  }

  void setParsed() {
    parsed = true;
  }

  void setHeadline() {
    headline = true;
  }

  /** The index of the sentence in the document, from 0. */
  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  /** The index of the sentence's paragraph in the document, from 0; sentences outside all paragraphs share one. */
  public int paragraph() {
    return paragraph;
  }

  /** Whether the sentence is a dateline, a byline or boilerplate, which engines skip. */
  public boolean isInert() {
    return inert;
  }

  /** Whether the sentence is the headline of the document or one of its lines: in a Div of type {@code headline}. */
  public boolean isHeadline() {
    return headline;
  }

  /** Whether there is a tree. Without parts of speech and dependencies there is none, and no word has a head. */
  public boolean isParsed() {
    return parsed;
  }

  /** The words in text order. */
  public List<Word> words() {
    AnalysisInterruptedException.check();
    return unmodifiable;
  }

  /** The words that lie in a span or overlap it; empty if there are none. */
  public List<Word> words(Span within) {
    int from = firstEndingAfter(within.begin());
    int to = from;
    while (to < words.size() && words.get(to).begin() < within.end()) {
      to++;
    }
    return unmodifiable.subList(from, to);
  }

  /** The word at an offset, or null if it is white space or in another sentence. */
  public Word wordAt(int offset) {
    int i = firstEndingAfter(offset);
    return i < words.size() && words.get(i).begin() <= offset ? words.get(i) : null;
  }

  /** The head of a span: the word that depends on no other word in it; the last if there are several. */
  public Word headOf(Span within) {
    List<Word> inside = words(within);
    Word head = null;
    for (Word word : inside) {
      if (word.isPunctuation()) {
        continue;
      }
      if (!parsed || word.head() == null || !within.overlaps(word.head().span())) {
        head = word;
      }
    }
    return head == null && !inside.isEmpty() ? inside.get(inside.size() - 1) : head;
  }

  private int firstEndingAfter(int offset) {
    AnalysisInterruptedException.check();
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
