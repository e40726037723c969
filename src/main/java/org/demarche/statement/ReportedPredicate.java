package org.demarche.statement;

import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** What a verb of feeling predicates of its subject, which is the source: <em>felt cheated by the deal</em>. */
final class ReportedPredicate implements VerbConstruction {

  @Override
  public Content find(VerbCue verb, Complement complement) {
    for (Word child : verb.verb().children()) {
      boolean predicates = child.is(Relation.ADJECTIVAL_COMPLEMENT, Relation.OPEN_COMPLEMENT)
          && (child.isAdjective() || child.pos().equals("VBN"));
      if (predicates && verb.isBefore(child) && !verb.isPassive()) {
        return Content.of(ReportingConstruction.PREDICATE, SpanTrimmer.under(child, verb.verb()));
      }
    }
    return null;
  }
}
