package org.demarche.hedge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Finds the hedges of a sentence. At each word, the longest phrase in the lexicon with a row whose condition holds
 * wins; of several such rows, a negative one, else the first in the table. Conditions (<em>if</em>, <em>unless</em>)
 * are found before all others, so that the rows of <em>would</em> can test for them.
 */
final class CueFinder {

  private record Found(Cue cue, Occurrence occurrence) {
  }

  private final PhraseMatcher<Cue> cues;
  private final PhraseMatcher<Modifier> modifiers;

  CueFinder(List<Cue> rows, List<Modifier> modifiers) {
    PhraseMatcher.Builder<Cue> builder = PhraseMatcher.builder();
    rows.forEach(row -> builder.add(row.phrase(), row));
    this.cues = builder.build();
    PhraseMatcher.Builder<Modifier> modifierBuilder = PhraseMatcher.builder();
    modifiers.forEach(modifier -> modifierBuilder.add(modifier.phrase(), modifier));
    this.modifiers = modifierBuilder.build();
  }

  /**
   * The hedges of a sentence, in text order.
   *
   * @param attributions
   *          words that attribute a statement
   * @param afterPast
   *          whether the main verb of the previous sentence is in the past tense
   */
  List<Hedge> find(SentenceView sentence, Set<Word> attributions, boolean afterPast) {
    List<Match<Cue>> matches = new ArrayList<>();
    List<Word> words = sentence.words();
    Set<Word> consequents = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (Match<Cue> match : cues.allAt(words, i)) {
        matches.add(match);
        collectConsequents(sentence, match, consequents, afterPast);
      }
    }
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Hedge> hedges = new ArrayList<>();
    ScopeFinder scopes = new ScopeFinder(attributions);
    int end = 0;
    for (Match<Cue> match : matches) {
      if (match.begin() < end) {
        continue;
      }
      Found found = decide(sentence, match, consequents, afterPast);
      if (found != null) {
        end = match.end();
        if (!found.cue.isNegative()) {
          hedges.add(hedge(found, scopes));
        }
      }
    }
    return hedges;
  }

  private static void collectConsequents(SentenceView sentence, Match<Cue> match, Set<Word> consequents,
      boolean afterPast) {
    for (Cue cue : match.values()) {
      if (!cue.isNegative() && cue.scope() == ScopeRule.CONDITION && cue.category() == HedgeCategory.CONDITIONAL) {
        Found found = decide(sentence, match, Set.of(), afterPast);
        boolean holds = found != null && found.cue.scope() == ScopeRule.CONDITION;
        Word main = holds ? ScopeFinder.main(found.occurrence) : null;
        if (main != null) {
          consequents.add(main);
        }
        return;
      }
    }
  }

  private static Found decide(SentenceView sentence, Match<Cue> match, Set<Word> consequents, boolean afterPast) {
    Occurrence occurrence = Occurrence.of(sentence, match.begin(), match.end(), consequents, afterPast);
    Cue first = null;
    for (Cue cue : match.values()) {
      if (cue.when().holds(occurrence)) {
        if (cue.isNegative()) {
          return new Found(cue, occurrence);
        }
        first = first == null || cue.order() < first.order() ? cue : first;
      }
    }
    return first == null ? null : new Found(first, occurrence);
  }

  private Hedge hedge(Found found, ScopeFinder scopes) {
    Cue cue = found.cue;
    Occurrence occurrence = found.occurrence;
    Span span = occurrence.span();
    double strength = cue.strength();
    Modifier modifier = modifierBefore(occurrence);
    if (modifier != null) {
      strength = Strength.modified(strength, modifier.factor());
    }
    Word negation = Negation.of(occurrence);
    if (negation != null) {
      if (cue.when().asksFor(SyntacticTest.NEGATED)) {
        boolean isNear = negation.index() < occurrence.begin() && occurrence.begin() - negation.index() <= 3;
        span = isNear ? negation.span().to(span) : span;
      } else if (cue.scope() != ScopeRule.MODAL && cue.scope() != ScopeRule.ADVERB && cue.scope() != ScopeRule.CONDITION
          && cue.scope() != ScopeRule.TERM) {
        strength = Strength.negated(strength);
      }
    }
    return new Hedge(cue, span, strength, scopes.scope(occurrence, cue.scope()));
  }

  private Modifier modifierBefore(Occurrence occurrence) {
    List<Word> words = occurrence.sentence().words();
    for (int i = Math.max(0, occurrence.begin() - 2); i < occurrence.begin(); i++) {
      Match<Modifier> match = modifiers.longestAt(words, i);
      if (match != null && match.end() == occurrence.begin()) {
        return match.values().get(0);
      }
    }
    return null;
  }
}
