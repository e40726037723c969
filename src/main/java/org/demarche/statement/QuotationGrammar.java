package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Ties words in quotation marks to cues, and those that go on without a cue to the speaker before them. */
final class QuotationGrammar {

  /** How many words may stand between a cue and the quotation that it introduces or closes. */
  private static final int REACH = 14;

  private final DocumentView view;
  private final Quotations quotations;

  QuotationGrammar(DocumentView view, Quotations quotations) {
    this.view = view;
    this.quotations = quotations;
  }

  /** An attribution with the quotations that its content touches in full; null where it has no content at all. */
  Attribution complete(Attribution attribution) {
    Span content = attribution.content();
    boolean isLoose = content == null || !attribution.rule().endsWith("clause") && !touchesQuotation(content);
    if (attribution.cue().takesQuotations() && isLoose) {
      Span quotation = beside(attribution, content == null ? REACH : 1);
      if (quotation != null) {
        return attribution.withContent(quotation).withRule("statement.quotation");
      }
    }
    return content == null ? null : attribution.withContent(expand(content, attribution.cueSpan()));
  }

  private boolean touchesQuotation(Span content) {
    int i = quotations.firstEndingAfter(content.begin());
    return i < quotations.all().size() && quotations.all().get(i).begin() < content.end();
  }

  private Span expand(Span content, Span cue) {
    Span all = content;
    for (int i = quotations.firstEndingAfter(content.begin()); i < quotations.all().size(); i++) {
      Span quotation = quotations.all().get(i);
      if (quotation.begin() >= content.end()) {
        break;
      }
      boolean isLast = all.end() <= quotation.end() && all.end() <= cue.begin() && isSpeech(quotation);
      char before = lastBefore(quotation.begin());
      if (isLast && quotation.begin() > all.begin() && ":;,-–—.(".indexOf(before) >= 0) {
        return quotation;
      }
      all = all.to(quotation);
    }
    return all;
  }

  /** The quotation that a cue without another content introduces or closes, or null. */
  private Span beside(Attribution attribution, int reach) {
    Word head = attribution.head();
    SentenceView sentence = head.sentence();
    int next = quotations.firstEndingAfter(attribution.cueSpan().begin());
    Span before = next > 0 ? quotations.all().get(next - 1) : null;
    Span after = next < quotations.all().size() ? quotations.all().get(next) : null;
    if (before != null && isSpeech(before) && closes(before, head, sentence, reach)) {
      return before;
    }
    boolean isNext = after != null && (isSpeech(after) || wordsBetween(sentence, head.end(), after.begin()) == 0);
    return isNext && opens(after, head, sentence, reach) ? after : null;
  }

  private boolean closes(Span quotation, Word head, SentenceView sentence, int reach) {
    char last = lastInside(quotation);
    if (",?!-—–…".indexOf(last) < 0 && !(last == '.' && quotation.end() <= sentence.span().begin())) {
      return false;
    }
    if (quotation.end() > sentence.span().begin()) {
      return wordsBetween(sentence, quotation.end(), head.begin()) <= reach;
    }
    return last != '.' && head.index() <= 3 && isBlank(quotation.end(), sentence.span().begin())
        && isSameParagraph(quotation, sentence);
  }

  private boolean opens(Span quotation, Word head, SentenceView sentence, int reach) {
    if (quotation.begin() < sentence.span().end()) {
      char before = lastBefore(quotation.begin());
      return (before == ':' || before == ',' || wordsBetween(sentence, head.end(), quotation.begin()) == 0)
          && wordsBetween(sentence, head.end(), quotation.begin()) <= reach;
    }
    return lastBefore(sentence.span().end()) == ':' && isBlank(sentence.span().end(), quotation.begin());
  }

  private boolean isSameParagraph(Span quotation, SentenceView sentence) {
    SentenceView quoted = view.sentenceAt(quotation.end() - 1);
    return quoted != null && quoted.paragraph() == sentence.paragraph();
  }

  private static int wordsBetween(SentenceView sentence, int begin, int end) {
    int count = 0;
    for (Word word : sentence.words(new Span(begin, Math.max(begin, end)))) {
      if (word.begin() >= begin && word.end() <= end && !word.isPunctuation()) {
        count++;
      }
    }
    return count;
  }

  /** Whether a quotation can be speech: more than the few words of a name, a title or a term. */
  private boolean isSpeech(Span quotation) {
    char last = lastInside(quotation);
    return ".,?!…".indexOf(last) >= 0 || view.text(quotation).chars().filter(Character::isWhitespace).count() >= 3;
  }

  private char lastInside(Span quotation) {
    int i = quotation.end() - 1;
    while (i > quotation.begin() && "”\"'»“’‘」』＂ ›".indexOf(view.text().charAt(i)) >= 0) {
      i--;
    }
    return view.text().charAt(i);
  }

  private char lastBefore(int offset) {
    int i = offset - 1;
    while (i > 0 && Character.isWhitespace(view.text().charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : view.text().charAt(i);
  }

  private boolean isBlank(int begin, int end) {
    return begin <= end && view.text().substring(begin, end).isBlank();
  }

  /** The attributions, with the quotations that go on behind the sentence of their cue. */
  List<Attribution> withFollowing(List<Attribution> attributions) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparingInt(a -> a.cueSpan().begin()));
    boolean[] taken = taken(ordered);
    List<Attribution> found = new ArrayList<>();
    for (Attribution attribution : ordered) {
      Attribution longer = attribution;
      if (attribution.head() != null && touchesQuotation(attribution.content())
          && attribution.content().begin() < attribution.cueSpan().begin()) {
        int i = quotations.firstEndingAfter(Math.max(attribution.content().end(), attribution.cueSpan().end()));
        if (i < taken.length && !taken[i] && follows(quotations.all().get(i), attribution)) {
          taken[i] = true;
          longer = attribution.withContent(attribution.content().to(quotations.all().get(i)));
        }
      }
      found.add(longer);
    }
    return found;
  }

  private boolean follows(Span quotation, Attribution attribution) {
    SentenceView sentence = attribution.head().sentence();
    if (quotation.begin() < sentence.span().end()) {
      char before = lastBefore(quotation.begin());
      return isSpeech(quotation) && (before == ',' || before == ':' || before == '.')
          && wordsBetween(sentence, attribution.cueSpan().end(), quotation.begin()) <= REACH;
    }
    SentenceView next = view.sentenceAt(quotation.begin());
    return next != null && next.paragraph() == sentence.paragraph() && isBlank(sentence.span().end(), quotation.begin());
  }

  private boolean[] taken(List<Attribution> attributions) {
    boolean[] taken = new boolean[quotations.all().size()];
    for (Attribution attribution : attributions) {
      for (int i = quotations.firstEndingAfter(attribution.content().begin()); i < taken.length; i++) {
        if (quotations.all().get(i).begin() >= attribution.content().end()) {
          break;
        }
        taken[i] = true;
      }
    }
    return taken;
  }

  /** Paragraphs that are nothing but a quotation without a cue, behind one with a quotation: the same speaker goes on. */
  List<Attribution> withoutCue(List<Attribution> attributions) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparingInt(a -> a.content().end()));
    boolean[] taken = taken(ordered);
    List<Attribution> found = new ArrayList<>();
    int next = 0;
    Attribution last = null;
    int lastParagraph = -1;
    int number = 0;
    for (Span paragraph : Quotations.paragraphs(view)) {
      int i = quotations.firstEndingAfter(paragraph.begin());
      boolean isAllQuoted = i < taken.length && !taken[i] && quotations.all().get(i).begin() == paragraph.begin()
          && quotations.all().get(i).end() >= paragraph.end() && isSpeech(paragraph);
      if (isAllQuoted && last != null && lastParagraph == number - 1 && last.source() != null) {
        found.add(new Attribution(null, null, null, null, last.source(), last.sourceHead(), quotations.all().get(i),
            "statement.continued"));
        lastParagraph = number;
      }
      while (next < ordered.size() && ordered.get(next).content().end() <= paragraph.end()) {
        Attribution attribution = ordered.get(next++);
        if (touchesQuotation(attribution.content())) {
          last = attribution;
          lastParagraph = number;
        }
      }
      number++;
    }
    return found;
  }
}
