package org.demarche.syntax;

import java.util.Collections;
import java.util.List;

/** A document as sentences of words with their trees. Immutable; created by {@code syntax.reading}. */
public final class DocumentView {

  private final String text;
  private final List<SentenceView> sentences;
  private final boolean hasTokens;

  /** A document of non-overlapping sentences, in text order. */
  public DocumentView(String text, List<SentenceView> sentences) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
    this.hasTokens = sentences.stream().anyMatch(sentence -> !sentence.words().isEmpty());
  }

  /** The text of the document. */
  public String text() {
    return text;
  }

  /** The text of a span. */
  public String text(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** The words of a span in one line, in the form in which they are read; the text if there are none. */
  public String name(Span span) {
    SentenceView sentence = sentenceAt(span.begin());
    String name = sentence == null ? "" : Word.text(sentence.words(span));
    return name.isEmpty() ? text(span) : name;
  }

  /** The sentences in text order, including {@linkplain SentenceView#isInert() inert} ones. */
  public List<SentenceView> sentences() {
    return sentences;
  }

  /** Whether the CAS has tokens in sentences; if not, there is nothing to analyse. */
  public boolean hasTokens() {
    return hasTokens;
  }

  /** The sentence at an offset, or null if there is none. */
  public SentenceView sentenceAt(int offset) {
    int i = Collections.binarySearch(sentences, null, (sentence, key) -> {
      Span span = sentence.span();
      return span.end() <= offset ? -1 : span.begin() > offset ? 1 : 0;
    });
    return i < 0 ? null : sentences.get(i);
  }

  /** The word at an offset, or null if there is none. */
  public Word wordAt(int offset) {
    SentenceView sentence = sentenceAt(offset);
    return sentence == null ? null : sentence.wordAt(offset);
  }

  /** The head of a span that lies in one sentence (see {@link SentenceView#headOf}), or null if there is no word. */
  public Word headOf(Span span) {
    SentenceView sentence = sentenceAt(span.begin());
    return sentence == null ? null : sentence.headOf(span);
  }
}
