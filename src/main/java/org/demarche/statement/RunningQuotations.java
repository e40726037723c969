package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;

/**
 * Finds the speakers of quotations that continue without a cue. What follows the content, or the sentence of the cue,
 * belongs to the same statement; what comes later, after other sentences, is another statement of the same speaker.
 */
final class RunningQuotations {

  /** The maximum number of characters between an opening mark and the end of the sentence before it. */
  private static final int LOOSE_MARK = 2;

  private final QuotedText text;

  RunningQuotations(QuotedText text) {
    this.text = text;
  }

  /**
   * The attributions, with the quotations that continue after the sentence of their cue.
   *
   * @param others
   *          attributions that may own some of the quotations
   */
  List<Attribution> withFollowing(List<Attribution> attributions, List<Attribution> others) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparingInt(a -> a.cue().span().begin()));
    List<Attribution> all = new ArrayList<>(others);
    all.addAll(attributions);
    boolean[] taken = text.taken(all);
    List<Attribution> found = new ArrayList<>();
    for (Attribution attribution : ordered) {
      Attribution longer = attribution;
      if (attribution.head() != null && (attribution.entry() == null || attribution.entry().takesQuotations())) {
        int end = Math.max(attribution.content().end(), attribution.cue().span().end());
        int i = text.quotations().firstEndingAfter(end);
        if (i < taken.length && !taken[i] && follows(text.get(i), attribution)) {
          taken[i] = true;
          longer = attribution.withContent(attribution.content().to(text.get(i)));
        }
      }
      found.add(longer);
    }
    return found;
  }

  private boolean follows(Span quotation, Attribution attribution) {
    SentenceView sentence = attribution.head().sentence();
    boolean isSplit = text.touches(attribution.content())
        && attribution.content().begin() < attribution.cue().span().begin();
    if (quotation.begin() < sentence.span().end() - LOOSE_MARK) {
      char before = text.lastBefore(quotation.begin());
      return text.isSpeech(quotation) && (isSplit && before == ',' || before == ':' || before == '.')
          && (isSplit || text.isBlank(attribution.content().end(), quotation.begin() - 2))
          && QuotedText.wordsBetween(sentence, attribution.cue().span().end(), quotation.begin())
              <= QuotedContents.REACH;
    }
    boolean isDone = isSplit || attribution.content().end() >= sentence.span().end() - 2;
    return isDone && text.isSpeech(quotation) && text.isSameParagraph(quotation.end() - 1, sentence)
        && (quotation.begin() < sentence.span().end() || text.isBlank(sentence.span().end(), quotation.begin()));
  }

  /**
   * The attributions extended by the free quotations that begin a later sentence in the same paragraph, or fill the
   * next paragraph; and, in text order, separate attributions to the same speakers for those that cannot be added.
   */
  List<Attribution> withFree(List<Attribution> attributions) {
    List<Attribution> found = new ArrayList<>(attributions);
    found.sort(Comparator.comparingInt(a -> a.content().end()));
    boolean[] taken = text.taken(found);
    List<Span> paragraphs = Quotations.paragraphs(text.view());
    List<Attribution> later = new ArrayList<>();
    int next = 0;
    int last = -1;
    int p = 0;
    for (int i = 0; i < taken.length; i++) {
      Span quotation = text.get(i);
      while (p + 1 < paragraphs.size() && paragraphs.get(p + 1).begin() <= quotation.begin()) {
        p++;
      }
      while (next < found.size() && found.get(next).content().end() <= quotation.begin()) {
        last = mayGoOn(found.get(next)) ? next : last;
        next++;
      }
      if (taken[i] || last < 0 || found.get(last).speaker() == null || !text.isSpeech(quotation)) {
        continue;
      }
      Attribution speaker = found.get(last);
      if (!isHere(quotation, paragraphs, p, speaker)) {
        continue;
      }
      taken[i] = true;
      if (isNear(quotation, speaker, last, found)) {
        found.set(last, speaker.withContent(speaker.content().to(quotation)));
      } else {
        later.add(new Attribution(null, speaker.speaker(), quotation, ReportingConstruction.CONTINUED));
      }
    }
    found.addAll(later);
    return found;
  }

  /** Whether the words after an attribution can continue it: it has a quotation, or reports a sentence by a verb. */
  private boolean mayGoOn(Attribution attribution) {
    return attribution.isReport() && attribution.construction().isClausal() || text.touches(attribution.content());
  }

  /** Whether a quotation begins a sentence in the paragraph of a content, or fills the next paragraph. */
  private boolean isHere(Span quotation, List<Span> paragraphs, int p, Attribution speaker) {
    Span paragraph = paragraphs.get(p);
    if (paragraph.begin() <= speaker.content().end() - 1) {
      return beginsSentence(quotation);
    }
    boolean isAll = quotation.begin() == paragraph.begin() && quotation.end() >= paragraph.end();
    return isAll && p > 0 && paragraphs.get(p - 1).begin() < speaker.content().end();
  }

  private boolean beginsSentence(Span quotation) {
    SentenceView sentence = text.view().sentenceAt(quotation.begin());
    return sentence != null && (sentence.span().begin() == quotation.begin()
        || quotation.begin() >= sentence.span().end() - LOOSE_MARK);
  }

  /**
   * Whether there is no sentence, and no cue of another attribution, between a content with its cue and a quotation.
   */
  private boolean isNear(Span quotation, Attribution speaker, int index, List<Attribution> all) {
    int end = speaker.content().end();
    if (speaker.cue() != null) {
      end = Math.max(end, speaker.cue().span().end());
    }
    SentenceView before = text.view().sentenceAt(end - 1);
    SentenceView sentence = text.view().sentenceAt(quotation.end() - 1);
    SentenceView first = text.view().sentenceAt(quotation.begin());
    if (before == null || sentence == null || first == null || first.index() - before.index() > 1) {
      return false;
    }
    for (int i = Math.max(0, index - 4); i < Math.min(all.size(), index + 5); i++) {
      CueWords cue = i == index ? null : all.get(i).cue();
      if (cue != null && speaker.content().to(quotation).covers(cue.span())) {
        return false;
      }
    }
    return true;
  }
}
