package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Finds who said what in a document. */
final class StatementFinder {

  private static final Comparator<Attribution> BY_PLACE = Comparator
      .comparingInt((Attribution a) -> a.content().begin()).thenComparing(a -> a.content().end());

  private final TranscriptTurns turns = new TranscriptTurns();
  private final CueLexicon lexicon;
  private final LabelledParagraphs labels;
  private final ReportingRules rules;
  private final WordClasses classes;

  StatementFinder(CueLexicon lexicon, LabelledParagraphs labels, ReportingRules rules, WordClasses classes) {
    this.lexicon = lexicon;
    this.labels = labels;
    this.rules = rules;
    this.classes = classes;
  }

  /** The attributions of a document, ordered by content. */
  List<Attribution> find(DocumentView view, Quotations quotations) {
    QuotedText text = new QuotedText(view, quotations);
    RunningQuotations running = new RunningQuotations(text);
    List<Attribution> selected = AttributionSelection.select(candidates(text), rules, view.text().length());
    List<Attribution> found = running.withFollowing(selected, List.of());
    found.addAll(running.withFollowing(new UnlistedCues(text).find(found), found));
    found = running.withFree(found);
    found.sort(BY_PLACE);
    return found;
  }

  private List<Attribution> candidates(QuotedText text) {
    QuotedContents quotes = new QuotedContents(text);
    List<Attribution> candidates = new ArrayList<>(turns.attributions(text.view()));
    if (candidates.isEmpty()) {
      candidates.addAll(labels.attributions(text.view()));
      candidates.addAll(new IssuedStatements(text.view(), classes).attributions());
    }
    candidates.addAll(new Signatures(text.view(), text.quotations()).attributions());
    for (SentenceView sentence : text.view().sentences()) {
      if (!sentence.isInert() && sentence.isParsed()) {
        candidates.addAll(ReportBoundaries.divide(byCues(sentence, quotes, text.quotations()), text.quotations()));
      }
    }
    return candidates;
  }

  /** The attributions of cues outside quotations; if a cue has several rows, the first with a content counts. */
  private List<Attribution> byCues(SentenceView sentence, QuotedContents quotes, Quotations quotations) {
    List<Attribution> found = new ArrayList<>();
    Word last = null;
    for (CuePhrase phrase : lexicon.phrases(sentence)) {
      boolean isOpen = phrase.first() != last && quotations.at(phrase.first().begin()) == null;
      Attribution attribution = isOpen ? attribution(phrase) : null;
      attribution = attribution == null ? null : quotes.complete(attribution);
      if (attribution != null) {
        found.add(attribution);
        last = phrase.first();
      }
    }
    return found;
  }

  private static Attribution attribution(CuePhrase phrase) {
    return switch (phrase.entry().grammar()) {
      case VERB -> VerbGrammar.of(phrase);
      case EXPERIENCE -> ExperienceVerbs.of(phrase);
      case NOUN -> NominalGrammar.ofNoun(phrase);
      case ADJECTIVE -> NominalGrammar.ofAdjective(phrase);
      case PREPOSITION -> AdverbialGrammar.ofPreposition(phrase);
      case ADVERB -> AdverbialGrammar.ofAdverb(phrase);
    };
  }
}
