package org.demarche.statement;

import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The infinitive that completes a verb, with its subject if it has one: <em>refused to go</em>, <em>urged them to
 * go</em>.
 */
final class ReportedInfinitive implements VerbConstruction {

  @Override
  public Content find(VerbCue verb, Complement complement) {
    Word object = verb.object();
    Word infinitive = infinitive(verb, object);
    if (infinitive == null) {
      return null;
    }
    if (verb.isPassive()) {
      return passive(verb, infinitive);
    }
    boolean hasObject = object != null && verb.isBefore(object) && object.index() < infinitive.index();
    return Content.of(hasObject ? ReportingConstruction.OBJECT_INFINITIVE : ReportingConstruction.INFINITIVE,
        SpanTrimmer.between((hasObject ? object : infinitive).first(), infinitive.last()));
  }

  private static Word infinitive(VerbCue verb, Word object) {
    Word found = verb.phrase().child(Relation.OPEN_COMPLEMENT);
    if (found == null && object != null) {
      found = object.child(Relation.NOUN_CLAUSE);
    }
    if (found == null || !new Clause(found).isInfinitive()) {
      found = verb.phrase().child(Relation.CLAUSAL_COMPLEMENT);
    }
    return found != null && new Clause(found).isInfinitive() && verb.isBefore(found) ? found : null;
  }

  private static Content passive(VerbCue verb, Word infinitive) {
    Word subject = verb.clause().subject();
    return subject == null || verb.isBefore(subject.first()) ? null
        : Content.of(ReportingConstruction.PASSIVE_INFINITIVE, verb.spanOf(subject).to(infinitive.subtree()));
  }
}
