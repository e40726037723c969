package org.demarche.statement;

import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The object of a verb, with what is predicated of it: <em>called the plan a mistake</em>. In the passive it is the
 * subject: <em>the plan was called a mistake</em>.
 */
final class ReportedObject implements VerbConstruction {

  @Override
  public Content find(VerbCue verb, Complement complement) {
    return verb.isPassive() ? passive(verb, complement) : active(verb, complement);
  }

  private static Content active(VerbCue verb, Complement complement) {
    Word object = verb.object();
    if (object == null || isAddressed(verb)) {
      return null;
    }
    Span span = verb.isBefore(object) ? SpanTrimmer.between(object.first(), object.last()) : object.span();
    Span rest = rest(verb, complement, Math.max(verb.verb().index(), object.index()));
    boolean isComplete = rest != null || object.children(Relation.PREPOSITION).stream()
        .anyMatch(word -> complement.prepositions().contains(word.lower()));
    if (span == null || complement.strict() && !isComplete) {
      return null;
    }
    return Content.of(ReportingConstruction.OBJECT, rest == null ? span : verb.isBefore(object) ? span.to(rest) : rest);
  }

  /** Whether the verb is an imperative, or a question to the reader. */
  private static boolean isAddressed(VerbCue verb) {
    Word subject = verb.clause().ownSubject();
    boolean isImperative = verb.verb().pos().equals("VB") && verb.verb().is(Relation.ROOT)
        && !verb.clause().isInfinitive();
    return subject == null ? isImperative : subject.lower().equals("you");
  }

  private static Content passive(VerbCue verb, Complement complement) {
    Span rest = rest(verb, complement, verb.verb().index());
    Word agent = verb.clause().agent();
    if (rest == null && (agent == null || complement.strict())) {
      return null;
    }
    if (verb.clause().ownSubject() == null && verb.verb().is(Relation.NOUN_CLAUSE)) {
      return agent == null ? null : Content.of(ReportingConstruction.PASSIVE_OBJECT,
          rest != null ? rest : new NounPhrase(verb.verb().head()).span());
    }
    Word subject = verb.clause().subject();
    if (subject == null || verb.isBefore(subject)) {
      return null;
    }
    Span span = verb.spanOf(subject);
    return Content.of(ReportingConstruction.PASSIVE_OBJECT, rest == null ? span : span.to(rest));
  }

  /** What is predicated of the object: a predicate, an infinitive, or the object of one of the prepositions. */
  private static Span rest(VerbCue verb, Complement complement, int after) {
    Span span = null;
    for (Word child : verb.verb().children()) {
      boolean belongs = child.is(Relation.OBJECT_PREDICATE, Relation.ADJECTIVAL_COMPLEMENT, Relation.OPEN_COMPLEMENT)
          || complement.prepositions().contains(child.lower())
              && child.is(Relation.PREPOSITION, Relation.DATIVE, Relation.AGENT);
      if (child.index() > after && belongs) {
        Span next = SpanTrimmer.under(child, verb.verb());
        span = span == null || next == null ? next : span.to(next);
      }
    }
    return span;
  }
}
