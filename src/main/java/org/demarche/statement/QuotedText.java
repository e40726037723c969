package org.demarche.statement;

import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** The quotations of a document, and the text in and around them. */
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

  /** The quotation with a number, or null if there are fewer. */
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

  /** The last non-whitespace character before an offset, or a blank if there is none. */
  char lastBefore(int offset) {
    int i = offset - 1;
    while (i > 0 && Character.isWhitespace(view.text().charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : view.text().charAt(i);
  }

  /** Whether there is only white space between two offsets, and the second does not precede the first. */
  boolean isBlank(int begin, int end) {
    return begin <= end && view.text().substring(begin, end).isBlank();
  }

  boolean isSameParagraph(int offset, SentenceView sentence) {
    SentenceView other = view.sentenceAt(offset);
    return other != null && other.paragraph() == sentence.paragraph();
  }

  /** The number of words between two offsets, without punctuation. */
  static int wordsBetween(SentenceView sentence, int begin, int end) {
    int count = 0;
    for (Word word : sentence.words(new Span(begin, Math.max(begin, end)))) {
      if (word.begin() >= begin && word.end() <= end && !word.isPunctuation()) {
        count++;
      }
    }
    return count;
  }

  /** The quotations inside, or overlapping, the content of an attribution. */
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
