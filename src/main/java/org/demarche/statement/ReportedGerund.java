package org.demarche.statement;

import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The gerund that completes a verb: <em>denied taking it</em>. */
final class ReportedGerund implements VerbConstruction {

  @Override
  public Content find(VerbCue verb, Complement complement) {
    Word gerund = verb.phrase().child(Relation.OPEN_COMPLEMENT);
    if (gerund == null || !isGerund(gerund)) {
      gerund = verb.phrase().child(Relation.CLAUSAL_COMPLEMENT);
    }
    return gerund != null && isGerund(gerund) && verb.isBefore(gerund)
        ? Content.of(ReportingConstruction.GERUND, SpanTrimmer.under(gerund, verb.verb())) : null;
  }

  /** Whether a verb is a gerund, or has one as its first auxiliary: <em>having sent</em>. */
  private static boolean isGerund(Word word) {
    Word auxiliary = word.child(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    return (auxiliary == null ? word : auxiliary).pos().equals("VBG");
  }
}
