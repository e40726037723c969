package org.demarche.statement;

import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** The subject of a verb of seeming with its predicate; there is no source: <em>the talks seem to go well</em>. */
final class ReportedSubject implements VerbConstruction {

  @Override
  public Content find(VerbCue verb, Complement complement) {
    Word subject = verb.clause().subject();
    Word clause = verb.phrase().child(Relation.CLAUSAL_COMPLEMENT);
    if (subject != null && subject.lower().equals("it") && clause != null && verb.isBefore(clause)) {
      return Content.of(ReportingConstruction.SUBJECT, SpanTrimmer.under(clause, verb.verb()));
    }
    for (Word child : verb.verb().children()) {
      boolean predicates = child.is(Relation.OPEN_COMPLEMENT, Relation.OBJECT_PREDICATE, Relation.ADJECTIVAL_COMPLEMENT,
          Relation.ATTRIBUTE) || child.is(Relation.PREPOSITION) && child.lower().equals("like");
      if (predicates && verb.isBefore(child)) {
        Span span = child.subtree();
        boolean precedes = subject != null && subject.index() < verb.verb().index();
        return Content.of(ReportingConstruction.SUBJECT, precedes ? verb.spanOf(subject).to(span) : span);
      }
    }
    return null;
  }
}
