package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Ends reported clauses before verbs that attribute more to the same speaker: <em>He said the port was safe, adding
 * that ships could sail.</em> Parsers tend to put such verbs into the clause.
 */
final class ReportBoundaries {

  /** The maximum number of words between a conjunction and its verb. */
  private static final int REACH = 4;

  private ReportBoundaries() {
  }

  /**
   * The attributions of a sentence, with such contents truncated.
   *
   * @param attributions
   *          in the order of their cues
   */
  static List<Attribution> divide(List<Attribution> attributions, Quotations quotations) {
    List<Attribution> divided = new ArrayList<>(attributions);
    for (int i = 0; i < divided.size(); i++) {
      for (int k = i + 1; k < divided.size(); k++) {
        Attribution first = divided.get(i);
        Attribution second = divided.get(k);
        Word boundary = boundary(first, second);
        if (boundary != null && quotations.at(boundary.begin()) == null) {
          divided.set(i, first.withContent(new Span(first.content().begin(), boundary.previous().end())));
          if (!second.head().is(Relation.RELATIVE_CLAUSE)) {
            divided.set(k, second.withSpeaker(first.speaker()));
          }
          break;
        }
      }
    }
    return divided;
  }

  /** The comma, dash or conjunction inside a reported clause where a second cue begins, or null. */
  private static Word boundary(Attribution first, Attribution second) {
    Span content = first.content();
    if (!first.isReport() || !content.contains(second.cue().span().begin())
        || first.cue().span().end() > content.begin()) {
      return null;
    }
    Word found = beforeParticiple(second.head());
    found = found == null ? coordinator(first.head(), second.head()) : found;
    found = found == null ? beforeRelative(second.head()) : found;
    return found != null && found.index() > 0 && found.begin() > content.begin() ? found : null;
  }

  /** The comma or dash directly before a participle and its adverbs, or null. */
  private static Word beforeParticiple(Word verb) {
    if (!verb.pos().equals("VBG") || !verb.is(Relation.ADVERBIAL_CLAUSE, Relation.CONJUNCT, Relation.NOUN_CLAUSE,
        Relation.OPEN_COMPLEMENT, Relation.OTHER)) {
      return null;
    }
    Word word = verb.previous();
    while (word != null && word.pos().equals("RB")) {
      word = word.previous();
    }
    return word != null && (word.pos().equals(",") || word.pos().equals(":")) ? word : null;
  }

  /** The conjunction before a verb whose form matches the cue but not the reported verb that it is attached to. */
  private static Word coordinator(Word cue, Word verb) {
    if (!isParallel(cue, verb)) {
      return null;
    }
    Word word = verb.previous();
    while (word != null && !word.is(Relation.COORDINATOR) && word.index() > verb.index() - REACH) {
      word = word.previous();
    }
    return word != null && word.is(Relation.COORDINATOR) ? word : null;
  }

  private static boolean isParallel(Word cue, Word verb) {
    Word reported = verb.head();
    return verb.is(Relation.CONJUNCT) && reported != null && verb.isFinite()
        && verb.pos().equals(cue.pos()) && reported.head() == cue && new Clause(verb).ownSubject() == null
        && (!verb.pos().equals(reported.pos()) || isPronoun(new Clause(reported).ownSubject())
            && verb.child(Relation.CLAUSAL_COMPLEMENT) != null);
  }

  private static boolean isPronoun(Word subject) {
    return subject != null && subject.isPronoun();
  }

  /** The comma before a relative clause. */
  private static Word beforeRelative(Word verb) {
    Word before = verb.is(Relation.RELATIVE_CLAUSE) ? verb.first().previous() : null;
    return before != null && before.pos().equals(",") ? before : null;
  }
}
