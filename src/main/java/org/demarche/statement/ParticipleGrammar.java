package org.demarche.statement;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Separates reported clauses from participles behind them that attribute more to the same speaker: <em>He said the port was
 * safe, adding that ships could sail.</em> Parsers like to put the participle into the clause.
 */
final class ParticipleGrammar {

  private ParticipleGrammar() {
  }

  /** Ends the contents among the attributions of one sentence, in the order of their cues, before such participles. */
  static void separate(List<Attribution> attributions, Quotations quotations) {
    for (int i = 0; i < attributions.size(); i++) {
      for (int k = i + 1; k < attributions.size(); k++) {
        Attribution first = attributions.get(i);
        Attribution second = attributions.get(k);
        Word comma = comma(second.head());
        boolean divides = comma != null && isReported(first) && first.content().contains(second.cueSpan().begin())
            && first.cueSpan().end() <= first.content().begin() && comma.begin() > first.content().begin()
            && quotations.at(comma.begin()) == null;
        if (divides) {
          attributions.set(i, first.withContent(new Span(first.content().begin(), comma.previous().end())));
          attributions.set(k, second.withSource(first.source() == null ? null
              : new Attribution.Source(first.source(), first.sourceHead())));
          break;
        }
      }
    }
  }

  private static boolean isReported(Attribution attribution) {
    return attribution.cue() != null && attribution.cue().takes(Frame.Kind.THAT)
        && attribution.cue().grammar() == Cue.Grammar.VERB;
  }

  /** The comma or dash right before a participle and its adverbs, or null. */
  private static Word comma(Word verb) {
    if (!verb.pos().equals("VBG") || !verb.is(Relation.ADVERBIAL_CLAUSE, Relation.CONJUNCT, Relation.NOUN_CLAUSE,
        Relation.OPEN_COMPLEMENT, Relation.OTHER)) {
      return null;
    }
    Word word = verb.previous();
    while (word != null && word.pos().equals("RB")) {
      word = word.previous();
    }
    boolean isBreak = word != null && word.previous() != null && (word.pos().equals(",") || word.pos().equals(":"));
    return isBreak ? word : null;
  }
}
