package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
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
    if (content == null) {
      return null;
    }
    return attribution.withContent(withAdjacent(expand(content, attribution.cueSpan()), attribution));
  }

  /** A content with the quotation that stands between it and its cue, or in front of the cue that it stands behind. */
  private Span withAdjacent(Span content, Attribution attribution) {
    Span cue = attribution.cueSpan();
    SentenceView sentence = attribution.head().sentence();
    int next = quotations.firstEndingAfter(cue.begin());
    Span before = next > 0 ? quotations.all().get(next - 1) : null;
    if (before == null || before.end() <= sentence.span().begin() || !attribution.cue().takesQuotations()) {
      return content;
    }
    if (content.end() <= before.begin() && closes(before, attribution.head(), sentence, REACH)) {
      return content.to(before);
    }
    boolean goesOn = content.begin() >= cue.end() && quotations.at(content.begin()) != null
        && before.begin() <= sentence.span().begin() && lastBefore(leftmost(attribution)) == ',';
    return goesOn ? content.to(before) : content;
  }

  private static int leftmost(Attribution attribution) {
    return attribution.source() == null ? attribution.cueSpan().begin()
        : Math.min(attribution.source().begin(), attribution.cueSpan().begin());
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

  /** The attributions of quotations that are left: by a verb that the lexicon does not have, or by a colon. */
  List<Attribution> withoutLexicon(List<Attribution> attributions) {
    boolean[] taken = taken(attributions);
    Set<Word> heads = new HashSet<>();
    attributions.forEach(attribution -> heads.add(attribution.head()));
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      Span quotation = quotations.all().get(i);
      if (taken[i] || !isSpeech(quotation)) {
        continue;
      }
      Word verb = verbOf(quotation);
      Attribution attribution = verb != null && !heads.contains(verb) ? byVerb(verb, quotation) : byColon(quotation);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** The verb outside a quotation that a clause in it completes, or null. */
  private Word verbOf(Span quotation) {
    for (int offset : new int[] {quotation.end() - 1, quotation.begin()}) {
      SentenceView sentence = view.sentenceAt(offset);
      if (sentence == null || sentence.isInert()) {
        continue;
      }
      for (Word word : sentence.words(quotation)) {
        Word head = word.head();
        if (word.is(Relation.CLAUSAL_COMPLEMENT) && head != null && !quotation.contains(head.begin()) && head.isVerb()
            && quotations.at(head.begin()) == null) {
          return head;
        }
      }
    }
    return null;
  }

  private Attribution byVerb(Word verb, Span quotation) {
    Attribution.Source source = Speakers.ofVerb(verb);
    boolean isBeside = quotation.end() <= verb.begin() ? lastInside(quotation) == ',' : lastBefore(quotation.begin()) == ','
        || lastBefore(quotation.begin()) == ':';
    if (source == null || !isBeside || Speakers.isPassive(verb)) {
      return null;
    }
    return new Attribution(null, verb, verb.span(), verb.lemma(), null, null, quotation, "statement.quoted-clause")
        .withSource(source);
  }

  private Attribution byColon(Span quotation) {
    int offset = quotation.begin() - 1;
    while (offset > 0 && Character.isWhitespace(view.text().charAt(offset))) {
      offset--;
    }
    Word colon = offset > 0 && view.text().charAt(offset) == ':' ? view.wordAt(offset) : null;
    if (colon == null || colon.index() == 0 || colon.sentence().isInert() || quotations.at(colon.begin()) != null) {
      return null;
    }
    Word before = colon.previous();
    Word verb = before;
    while (verb != null && !verb.pos().equals("VBD") && !verb.pos().equals("VBZ") && !verb.pos().equals("VBP")) {
      verb = verb.previous();
    }
    Attribution.Source source = verb != null ? Speakers.ofVerb(verb) : before.isNoun() ? Speakers.of(before, colon) : null;
    return source == null ? null : new Attribution(null, null, colon.span(), ":", null, null, quotation, "statement.colon")
        .withSource(source);
  }

  /** The attributions, with the quotations that go on behind the sentence of their cue. */
  List<Attribution> withFollowing(List<Attribution> attributions) {
    return withFollowing(attributions, List.of());
  }

  /** The same, where other attributions are known that may have these quotations. */
  List<Attribution> withFollowing(List<Attribution> attributions, List<Attribution> others) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(Comparator.comparingInt(a -> a.cueSpan().begin()));
    List<Attribution> all = new ArrayList<>(others);
    all.addAll(attributions);
    boolean[] taken = taken(all);
    List<Attribution> found = new ArrayList<>();
    for (Attribution attribution : ordered) {
      Attribution longer = attribution;
      if (attribution.head() != null && (attribution.cue() == null || attribution.cue().takesQuotations())) {
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
    boolean isSplit = touchesQuotation(attribution.content())
        && attribution.content().begin() < attribution.cueSpan().begin();
    if (quotation.begin() < sentence.span().end()) {
      char before = lastBefore(quotation.begin());
      return isSpeech(quotation) && (isSplit && before == ',' || before == ':' || before == '.')
          && (isSplit || isBlank(attribution.content().end(), quotation.begin() - 2)) && wordsBetween(sentence, attribution.cueSpan().end(), quotation.begin()) <= REACH;
    }
    SentenceView next = view.sentenceAt(quotation.begin());
    boolean isDone = isSplit || attribution.content().end() >= sentence.span().end() - 2;
    return isDone && isSpeech(quotation) && next != null && next.paragraph() == sentence.paragraph() && isBlank(sentence.span().end(), quotation.begin());
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
