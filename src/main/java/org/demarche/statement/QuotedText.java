package org.demarche.statement;

import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** The quotations of a document, and what stands in them and beside them. */
final class QuotedText {

  private static final String CLOSING_MARKS = "”\"'»“’‘」』＂ ›";

  private final DocumentView view;
  private final Quotations quotations;

  QuotedText(DocumentView view, Quotations quotations) {
    this.view = view;
    this.quotations = quotations;
  }

  DocumentView view() {
    return view;
  }

  Quotations quotations() {
    return quotations;
  }

  /** The quotation with a number, or null where there are not so many. */
  Span get(int number) {
    return number >= 0 && number < quotations.all().size() ? quotations.all().get(number) : null;
  }

  boolean touches(Span content) {
    Span first = get(quotations.firstEndingAfter(content.begin()));
    return first != null && first.begin() < content.end();
  }

  /** Whether a quotation can be speech: more than the few words of a name, a title or a term. */
  boolean isSpeech(Span quotation) {
    return ".,?!…".indexOf(lastInside(quotation)) >= 0 || hasWords(quotation, 4);
  }

  private boolean hasWords(Span span, int least) {
    return view.text(span).chars().filter(Character::isWhitespace).count() >= least - 1;
  }

  /** The last character before the closing marks. */
  char lastInside(Span quotation) {
    int i = quotation.end() - 1;
    while (i > quotation.begin() && CLOSING_MARKS.indexOf(view.text().charAt(i)) >= 0) {
      i--;
    }
    return view.text().charAt(i);
  }

  /** The last character before an offset that is no white space; a blank where there is none. */
  char lastBefore(int offset) {
    int i = offset - 1;
    while (i > 0 && Character.isWhitespace(view.text().charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : view.text().charAt(i);
  }

  /** Whether nothing but white space stands between two offsets, the second not before the first. */
  boolean isBlank(int begin, int end) {
    return begin <= end && view.text().substring(begin, end).isBlank();
  }

  boolean isSameParagraph(int offset, SentenceView sentence) {
    SentenceView other = view.sentenceAt(offset);
    return other != null && other.paragraph() == sentence.paragraph();
  }

  /** The number of words that lie between two offsets, without punctuation. */
  static int wordsBetween(SentenceView sentence, int begin, int end) {
    int count = 0;
    for (Word word : sentence.words(new Span(begin, Math.max(begin, end)))) {
      if (word.begin() >= begin && word.end() <= end && !word.isPunctuation()) {
        count++;
      }
    }
    return count;
  }

  /** Which quotations stand in, or overlap, the content of an attribution. */
  boolean[] taken(Iterable<Attribution> attributions) {
    boolean[] taken = new boolean[quotations.all().size()];
    for (Attribution attribution : attributions) {
      take(attribution.content(), taken);
    }
    return taken;
  }

  void take(Span content, boolean[] taken) {
    for (int i = quotations.firstEndingAfter(content.begin()); i < taken.length; i++) {
      if (quotations.all().get(i).begin() >= content.end()) {
        break;
      }
      taken[i] = true;
    }
  }
}
