package org.demarche.statement;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Separates reported clauses from participles behind them that attribute more to the same speaker: <em>He said the port was
 * safe, adding that ships could sail.</em> Parsers like to put the participle into the clause.
 */
final class ParticipleGrammar {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private ParticipleGrammar() {
  }

  /** Ends the contents among the attributions of one sentence, in the order of their cues, before such participles. */
  static void separate(List<Attribution> attributions, Quotations quotations) {
    for (int i = 0; i < attributions.size(); i++) {
      for (int k = i + 1; k < attributions.size(); k++) {
        Attribution first = attributions.get(i);
        Attribution second = attributions.get(k);
        Word comma = comma(second.head());
        comma = comma == null ? coordinator(first.head(), second.head()) : comma;
        comma = comma == null ? relative(second.head()) : comma;
        boolean divides = comma != null && comma.index() > 0 && isReported(first) && first.content().contains(second.cueSpan().begin())
            && first.cueSpan().end() <= first.content().begin() && comma.begin() > first.content().begin()
            && quotations.at(comma.begin()) == null;
        if (divides) {
          attributions.set(i, first.withContent(new Span(first.content().begin(), comma.previous().end())));
          if (!second.head().is(Relation.RELATIVE_CLAUSE)) {
            attributions.set(k, second.withSource(first.source() == null ? null
                : new Attribution.Source(first.source(), first.sourceHead())));
          }
          break;
        }
      }
    }
  }

  private static boolean isReported(Attribution attribution) {
    return attribution.cue() != null && attribution.cue().takes(Frame.Kind.THAT)
        && attribution.cue().grammar() == Cue.Grammar.VERB;
  }

  /** The conjunction before a verb that has the form of the cue, but not that of the reported verb it is tied to. */
  private static Word coordinator(Word cue, Word verb) {
    Word reported = verb.head();
    boolean fits = verb.is(Relation.CONJUNCT) && reported != null && FINITE.contains(verb.pos())
        && verb.pos().equals(cue.pos()) && reported.head() == cue && new Clause(verb).ownSubject() == null
        && (!verb.pos().equals(reported.pos()) || isPronoun(new Clause(reported).ownSubject())
            && verb.child(Relation.CLAUSAL_COMPLEMENT) != null);
    if (!fits) {
      return null;
    }
    Word word = verb.previous();
    while (word != null && !word.is(Relation.COORDINATOR) && word.index() > verb.index() - 4) {
      word = word.previous();
    }
    return word != null && word.is(Relation.COORDINATOR) ? word : null;
  }

  private static boolean isPronoun(Word subject) {
    return subject != null && subject.isPronoun();
  }

  /** The comma before a relative clause. */
  private static Word relative(Word verb) {
    if (!verb.is(Relation.RELATIVE_CLAUSE)) {
      return null;
    }
    Word before = verb.first().previous();
    return before != null && before.pos().equals(",") ? before : null;
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
