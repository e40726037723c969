package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The sides of talks or an accord that the verb names whose subject they are: <em>talks took place between Chad and
 * Niger, the meeting is to include Mali</em>.
 */
final class SidesOfSubject implements ParticipantRule {

  private static final String[] PREPOSITIONS = {"with", "between", "among"};

  private final ParticipantResolver resolver;
  private final Set<String> happening;
  private final Set<String> including;

  SidesOfSubject(WordClasses classes, ParticipantResolver resolver) {
    this.resolver = resolver;
    happening = classes.words("taking-place");
    including = classes.words("including");
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Word noun = event.trigger().word();
    if (!event.trigger().isNoun() || !event.frame().isMutual() || !isOfSpeech(event)) {
      return event;
    }
    Event found = event;
    for (Word clause : noun.children(Relation.RELATIVE_CLAUSE)) {
      Word subject = clause.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
      found = subject != null && subject.pos().startsWith("W") ? ofVerb(found, clause) : found;
    }
    boolean isSubject = noun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && noun.head() != null;
    return isSubject ? ofVerb(found, noun.head()) : found;
  }

  private static boolean isOfSpeech(Event event) {
    return event.frame().category() == EventCategory.CONSULT || event.frame().category() == EventCategory.AGREE;
  }

  private Event ofVerb(Event event, Word verb) {
    Word last = verb;
    for (Word next = verb.child(Relation.OPEN_COMPLEMENT); next != null; next = next.child(Relation.OPEN_COMPLEMENT)) {
      last = next;
    }
    if (including.contains(last.lemma()) && !new Clause(last).isPassive()) {
      return event.with(FrameRole.PARTY, resolver.people(new Clause(last).object()));
    }
    Event found = event;
    for (String preposition : happening.contains(last.lemma()) ? PREPOSITIONS : new String[0]) {
      for (Word side : ClauseRoles.objects(last, preposition)) {
        List<Word> people = resolver.people(side);
        found = found.with(FrameRole.PARTY, people);
      }
    }
    return found;
  }
}
