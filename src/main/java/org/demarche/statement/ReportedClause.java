package org.demarche.statement;

import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The clause that completes a verb (<em>said that it was over</em>), or that contains it (<em>it was, she said,
 * over</em>).
 */
final class ReportedClause implements VerbConstruction {

  @Override
  public Content find(VerbCue verb, Complement complement) {
    Word clause = complementOf(verb);
    if (clause != null && !isBareInfinitive(clause, verb) && !isBesideObject(clause, verb)) {
      return Content.of(verb.isPassive() ? ReportingConstruction.PASSIVE_CLAUSE : ReportingConstruction.CLAUSE,
          withSecond(clause, verb));
    }
    return isParenthesis(verb)
        ? Content.of(ReportingConstruction.PARENTHESIS, SpanTrimmer.under(verb.verb().head(), verb.verb())) : null;
  }

  private static boolean isParenthesis(VerbCue cue) {
    Word verb = cue.verb();
    Clause clause = cue.clause();
    boolean isInserted = verb.is(Relation.PARATAXIS)
        || verb.is(Relation.ADVERBIAL_CLAUSE) && clause.marker() != null && clause.marker().lower().equals("as");
    return isInserted && verb.head() != null && clause.ownSubject() != null && clause.object() == null
        && !cue.isPassive();
  }

  /** A reported clause, with a second one coordinated by <em>and that</em> or <em>but that</em>. */
  private static Span withSecond(Word first, VerbCue verb) {
    Span span = SpanTrimmer.under(first, verb.verb());
    for (Word child : verb.verb().children(Relation.CLAUSAL_COMPLEMENT)) {
      Word marker = child.child(Relation.MARKER);
      boolean isSecond = verb.isBefore(first) && child.index() > first.last().index() && marker != null
          && marker.previous() != null && marker.previous().is(Relation.COORDINATOR);
      span = isSecond && span != null ? span.to(SpanTrimmer.between(marker, child.last())) : span;
    }
    return span;
  }

  /** The clause that completes the verb; if one precedes and one follows it, the latter, except for quotations. */
  private static Word complementOf(VerbCue verb) {
    Word first = verb.phrase().child(Relation.CLAUSAL_COMPLEMENT);
    if (first == null || verb.isBefore(first)) {
      return first;
    }
    Word between = first.last().next();
    boolean isQuoted = false;
    boolean isDivided = between != null && between.isPunctuation();
    for (Word word = between; word != null && word.index() < verb.verb().index(); word = word.next()) {
      isQuoted |= word.pos().equals("''");
      isDivided &= !word.pos().equals(",") && !word.pos().equals("''") && !word.pos().equals(".");
    }
    for (Word child : verb.verb().children(Relation.CLAUSAL_COMPLEMENT)) {
      if (verb.isBefore(child) && !isQuoted) {
        return child;
      }
    }
    return isDivided ? null : first;
  }

  /** Whether a clause precedes a verb that already has a subject and an object: not a content, but a loose clause. */
  private static boolean isBesideObject(Word clause, VerbCue verb) {
    Word object = verb.clause().object();
    return clause.index() < verb.verb().index() && object != null && verb.isBefore(object)
        && verb.clause().ownSubject() != null && verb.entry().takes(Complement.Kind.OBJECT);
  }

  private static boolean isBareInfinitive(Word complement, VerbCue verb) {
    return new Clause(complement).isInfinitive() && verb.isBefore(complement)
        && complement.child(Relation.ADVERB, Relation.MARKER) == null;
  }
}
