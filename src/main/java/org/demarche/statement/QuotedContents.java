package org.demarche.statement;

import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Links words in quotation marks to the adjacent cue. */
final class QuotedContents {

  /** The maximum number of words between a cue and the quotation that it introduces or closes. */
  static final int REACH = 14;

  /** The maximum number of words between a content and the quotation that ends it. */
  private static final int GAP = 4;

  private final QuotedText text;

  QuotedContents(QuotedText text) {
    this.text = text;
  }

  /** An attribution with the quotations that its content touches in full; null if it has no content at all. */
  Attribution complete(Attribution attribution) {
    Span content = attribution.content();
    boolean isLoose = content == null || !attribution.construction().isClausal() && !text.touches(content);
    if (attribution.entry().takesQuotations() && isLoose) {
      Span quotation = beside(attribution, content == null ? REACH : 1);
      quotation = quotation == null ? rightBefore(attribution) : quotation;
      if (quotation != null) {
        return attribution.withQuotation(quotation);
      }
    }
    if (content == null) {
      return null;
    }
    Span whole = withAdjacent(expand(content, attribution.cue().span()), attribution);
    return attribution.withContent(withLast(whole, attribution));
  }

  /** A content with the quotation between it and its cue, or before the cue that it follows. */
  private Span withAdjacent(Span content, Attribution attribution) {
    Span cue = attribution.cue().span();
    SentenceView sentence = attribution.head().sentence();
    Span before = text.get(text.quotations().firstEndingAfter(cue.begin()) - 1);
    if (before == null || !attribution.entry().takesQuotations()) {
      return content;
    }
    boolean isInside = before.end() > sentence.span().begin();
    if (isInside && content.end() <= before.begin() && closes(before, attribution.head(), sentence, REACH)) {
      return content.to(before);
    }
    boolean isBehind = content.begin() >= cue.end() && text.quotations().at(content.begin()) != null;
    boolean isOpen = isInside && before.begin() <= sentence.span().begin()
        && text.lastBefore(attribution.attributingSpan().begin()) == ',';
    boolean goesOn = isBehind && (isOpen || before.equals(rightBefore(attribution)) && text.lastInside(before) == ',');
    return goesOn ? content.to(before) : content;
  }

  /**
   * The speech directly before the words of a cue and its source, which ends or continues the sentence: “…,” he said of
   * it.
   */
  private Span rightBefore(Attribution attribution) {
    int begin = attribution.attributingSpan().begin();
    Span before = text.get(text.quotations().firstEndingAfter(begin) - 1);
    SentenceView sentence = attribution.head().sentence();
    if (before == null || attribution.speaker() == null || !text.isSpeech(before) || !text.isBlank(before.end(), begin)
        || !text.isSameParagraph(before.begin(), sentence)) {
      return null;
    }
    char last = text.lastInside(before);
    boolean isBare = attribution.content() == null && begin <= sentence.span().begin();
    return ",?!".indexOf(last) >= 0 || last == '.' && isBare ? before : null;
  }

  private Span expand(Span content, Span cue) {
    Span all = content;
    for (int i = text.quotations().firstEndingAfter(content.begin()); text.get(i) != null; i++) {
      Span quotation = text.get(i);
      if (quotation.begin() >= content.end()) {
        break;
      }
      boolean isLast = all.end() <= quotation.end() && all.end() <= cue.begin() && text.isSpeech(quotation);
      char before = text.lastBefore(quotation.begin());
      if (isLast && quotation.begin() > all.begin() && ":;,-–—.(".indexOf(before) >= 0) {
        return quotation;
      }
      all = all.to(quotation);
    }
    return all;
  }

  /** A content after its cue with the quotation that ends the sentence, if no punctuation separates the two. */
  private Span withLast(Span content, Attribution attribution) {
    SentenceView sentence = attribution.head().sentence();
    Span next = text.get(text.quotations().firstEndingAfter(content.end()));
    boolean isNext = next != null && content.begin() >= attribution.cue().span().end() && next.begin() >= content.end()
        && next.begin() < sentence.span().end() && text.isSpeech(next)
        && QuotedText.wordsBetween(sentence, content.end(), next.begin()) <= GAP;
    if (!isNext) {
      return content;
    }
    for (Word word : sentence.words(new Span(content.end(), next.begin()))) {
      boolean divides = word.isPunctuation() || word.pos().equals("CC");
      if (word.begin() >= content.end() && word.end() <= next.begin() && divides) {
        return content;
      }
    }
    return content.to(next);
  }

  /** The quotation that a cue without another content introduces or closes, or null. */
  private Span beside(Attribution attribution, int reach) {
    Word head = attribution.head();
    SentenceView sentence = head.sentence();
    int next = text.quotations().firstEndingAfter(attribution.cue().span().begin());
    Span before = text.get(next - 1);
    Span after = text.get(next);
    if (before != null && text.isSpeech(before) && closes(before, head, sentence, reach)) {
      return before;
    }
    boolean isNext = after != null
        && (text.isSpeech(after) || QuotedText.wordsBetween(sentence, head.end(), after.begin()) == 0);
    return isNext && opens(after, head, sentence, reach) ? after : null;
  }

  private boolean closes(Span quotation, Word head, SentenceView sentence, int reach) {
    char last = text.lastInside(quotation);
    if (",?!-—–…".indexOf(last) < 0 && !(last == '.' && quotation.end() <= sentence.span().begin())) {
      return false;
    }
    if (quotation.end() > sentence.span().begin()) {
      return QuotedText.wordsBetween(sentence, quotation.end(), head.begin()) <= reach;
    }
    return last != '.' && head.index() <= 3 && text.isBlank(quotation.end(), sentence.span().begin())
        && text.isSameParagraph(quotation.end() - 1, sentence);
  }

  private boolean opens(Span quotation, Word head, SentenceView sentence, int reach) {
    if (quotation.begin() < sentence.span().end()) {
      char before = text.lastBefore(quotation.begin());
      int words = QuotedText.wordsBetween(sentence, head.end(), quotation.begin());
      return (before == ':' || before == ',' || words == 0) && words <= reach;
    }
    return text.lastBefore(sentence.span().end()) == ':' && text.isBlank(sentence.span().end(), quotation.begin());
  }
}
