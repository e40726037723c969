package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The visitor whom only the clause names of which a visit is the occasion: <em>the king said during a visit to
 * Chad</em>. What brings somebody to a visit (<em>left on a visit</em>) is in the table of governors.
 */
final class VisitorOfClause implements ParticipantRule {

  private static final String VISIT = "visit";

  private final ParticipantResolver resolver;
  private final Set<String> occasions;
  private final Set<String> travel;

  VisitorOfClause(WordClasses classes, ParticipantResolver resolver) {
    this.resolver = resolver;
    occasions = classes.words("visit-preposition");
    travel = classes.words("trip-verb");
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Word noun = event.trigger().word();
    Word preposition = noun.is(Relation.PREPOSITION_OBJECT) ? noun.head() : null;
    Word verb = preposition == null ? null : preposition.head();
    boolean isVisit = event.trigger().isNoun() && VISIT.equals(event.frame().mode())
        && event.frame().subject() != null && event.frame().subject().is(FrameRole.SOURCE);
    if (!isVisit || verb == null || !verb.isVerb() || event.has(FrameRole.SOURCE)) {
      return event;
    }
    boolean isOccasion = occasions.contains(preposition.lower()) && !travel.contains(verb.lemma()) && hasGoal(noun);
    Word visitor = isOccasion ? new Clause(verb).subject() : null;
    List<Word> people = visitor == null ? List.of() : resolver.people(visitor);
    return people.stream().map(resolver::antecedent).anyMatch(resolver.actors()::isOneOfPeople)
        ? event.with(FrameRole.SOURCE, people) : event;
  }

  /** Whether a visit leads to a place that is named. */
  private boolean hasGoal(Word visit) {
    return Stream.of("to", "in").flatMap(preposition -> ClauseRoles.objects(visit, preposition).stream())
        .anyMatch(resolver.actors()::isActor);
  }
}
