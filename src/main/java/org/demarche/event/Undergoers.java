package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Whom or what a verb acts on, wherever the tree has it. */
final class Undergoers {

  private final ParticipantResolver resolver;
  private final Set<String> roughly;
  private final Set<String> days;
  private final Set<String> states;

  Undergoers(ParticipantResolver resolver, WordClasses classes) {
    this.resolver = resolver;
    roughly = classes.words("roughly");
    days = classes.words("weekday");
    states = classes.words("stative");
  }

  /** Whether a participle describes its subject, who is the agent: <em>is opposed to the plan, is committed</em>. */
  boolean isState(Clause clause) {
    return states.contains(clause.verb().lower()) && clause.agent() == null;
  }

  /** The patient, or null. */
  Word of(Word verb) {
    Clause clause = new Clause(verb);
    if (isState(clause) && clause.isPassive()) {
      return clause.objectOf("to");
    }
    if (clause.isPassive()) {
      return clause.subject();
    }
    Word object = clause.object();
    if (object == null && verb.is(Relation.RELATIVE_CLAUSE) && clause.ownSubject() != null
        && !clause.ownSubject().pos().startsWith("W") && verb.child(Relation.CLAUSAL_COMPLEMENT) == null) {
      object = verb.head();
    }
    for (Word predicate : verb.children(Relation.CLAUSAL_COMPLEMENT)) {
      if (object == null && predicate.isAdjective()) {
        object = predicate.child(Relation.SUBJECT);
      }
    }
    return object == null ? amongPrepositions(verb) : object;
  }

  /**
   * The object that the tree attaches to a preposition of the verb: <em>hit around forty villages</em>, <em>condemned
   * as a crime the raid on Goma</em>, <em>drove out on Monday the rebels</em>.
   */
  private Word amongPrepositions(Word verb) {
    for (Word preposition : verb.children(Relation.PREPOSITION)) {
      List<Word> objects = preposition.children(Relation.PREPOSITION_OBJECT);
      if (!objects.isEmpty() && objects.get(0).isNumber() && roughly.contains(preposition.lower())) {
        return objects.get(0);
      }
      if (preposition.lower().equals("as") && !objects.isEmpty()) {
        Word last = objects.get(objects.size() - 1);
        Word beside = objects.size() > 1 ? last : last.child(Relation.APPOSITION);
        if (beside != null && (beside == last || beside.first() == last.next())) {
          return beside;
        }
      }
      Word day = objects.isEmpty() || !days.contains(objects.get(0).lower()) ? null : objects.get(0);
      if (day != null && day.child(Relation.OBJECT) != null) {
        return day.child(Relation.OBJECT);
      }
    }
    return null;
  }

  /**
   * The object of a verb of one or more words; if it ends in a preposition, the object of that preposition, unless that
   * is where the verb takes people to: <em>welcomed him to the White House</em>.
   */
  Word of(List<Word> trigger) {
    Word last = trigger.get(trigger.size() - 1);
    Word behind = trigger.size() > 1 ? last.child(Relation.PREPOSITION_OBJECT) : null;
    Clause clause = new Clause(trigger.get(0));
    Word taken = behind == null || !last.lower().equals("to") ? null
        : clause.isPassive() ? clause.subject() : clause.object();
    return behind != null && (taken == null || !resolver.isPeople(taken)) ? behind : of(trigger.get(0));
  }
}
