package org.demarche.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Finds who said what in a document. An attribution inside the content of another is left out: what counts is who says it
 * in the text, not what they say that others said.
 */
final class StatementFinder {

  private final CueLexicon lexicon;
  private final Transcript transcript;

  StatementFinder(CueLexicon lexicon, Transcript transcript) {
    this.lexicon = lexicon;
    this.transcript = transcript;
  }

  /** The attributions of a document in the order of their contents. */
  List<Attribution> find(DocumentView view, Quotations quotations) {
    QuotedText text = new QuotedText(view, quotations);
    QuotedContents quotes = new QuotedContents(text);
    List<Attribution> candidates = new ArrayList<>(transcript.attributions(view));
    candidates.addAll(new Signatures(view, quotations).attributions());
    for (SentenceView sentence : view.sentences()) {
      if (!sentence.isInert() && sentence.isParsed()) {
        addCandidates(sentence, quotations, quotes, candidates);
      }
    }
    RunningQuotations running = new RunningQuotations(text);
    List<Attribution> accepted = select(candidates, quotations, view.text().length());
    accepted = running.withFollowing(accepted, List.of());
    accepted.addAll(running.withFollowing(new UnlistedCues(text).find(accepted), accepted));
    accepted = running.withFree(accepted);
    accepted.sort(BY_PLACE);
    return accepted;
  }

  private static final Comparator<Attribution> BY_PLACE = Comparator
      .comparingInt((Attribution a) -> a.content().begin()).thenComparing(a -> a.content().end());

  private void addCandidates(SentenceView sentence, Quotations quotations, QuotedContents quotes,
      List<Attribution> candidates) {
    Word last = null;
    int before = candidates.size();
    for (CueLexicon.Match match : lexicon.matches(sentence)) {
      Word first = match.words().get(0);
      if (first == last || quotations.at(first.begin()) != null) {
        continue;
      }
      Attribution found = switch (match.cue().grammar()) {
        case VERB -> VerbGrammar.of(match);
        case EXPERIENCE -> ExperienceGrammar.of(match);
        case NOUN -> NominalGrammar.ofNoun(match);
        case ADJECTIVE -> NominalGrammar.ofAdjective(match);
        case PREPOSITION, ADVERB -> NominalGrammar.ofPreposition(match);
      };
      found = found == null ? null : quotes.complete(found);
      if (found != null) {
        candidates.add(found);
        last = first;
      }
    }
    ParticipleGrammar.separate(candidates.subList(before, candidates.size()), quotations);
  }

  private static List<Attribution> select(List<Attribution> candidates, Quotations quotations, int length) {
    List<Attribution> ordered = new ArrayList<>(candidates);
    ordered.sort(Comparator.comparingInt((Attribution a) -> rank(a, quotations)).thenComparingInt(a -> a.cueSpan().begin()));
    BitSet said = new BitSet(length);
    BitSet saying = new BitSet(length);
    List<Attribution> accepted = new ArrayList<>();
    for (Attribution attribution : ordered) {
      Span cue = attribution.cueSpan();
      Span content = attribution.content();
      int other = saying.nextSetBit(content.begin());
      boolean isTaken = attribution.rule().equals("statement.quotation") && said.nextClearBit(content.begin()) >= content.end();
      if (said.get(cue.begin()) || saying.get(cue.begin()) || other >= 0 && other < content.end() || isTaken) {
        continue;
      }
      accepted.add(attribution);
      said.set(content.begin(), content.end());
      if (content.covers(cue)) {
        Span aside = attribution.source() == null ? cue : cue.to(attribution.source());
        said.clear(aside.begin(), aside.end());
      }
      saying.set(cue.begin(), cue.end());
    }
    return accepted;
  }

  /** What is quoted comes before what is not, what is nearer to the root of its sentence before what is below. */
  private static int rank(Attribution attribution, Quotations quotations) {
    if (attribution.head() == null) {
      return Integer.MIN_VALUE;
    }
    int depth = 0;
    for (Word word = attribution.head(); word.head() != null; word = word.head()) {
      depth++;
    }
    return attribution.cue() != null && attribution.cue().grammar() == Cue.Grammar.PREPOSITION ? -1 : depth;
  }
}
