package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The sides of talks or an accord that only the enclosing clause identifies: the agent beside a side that is named, as
 * in <em>France studied a deal with Iran</em>, and whoever does something at a meeting: <em>in the talks Macron urged
 * Putin to leave</em>.
 */
final class OtherSide implements ParticipantRule {

  /** The number of levels searched upwards for the agent. */
  private static final int DEPTH = 8;

  private static final Set<String> EXPLETIVES = Set.of("there", "it");

  private final ParticipantResolver resolver;
  private final ClauseRoles roles;
  private final Set<String> beside;
  private final Set<String> addressing;
  private final Set<String> occasions;
  private final Set<String> aftermath;
  private final Set<String> speaking;
  private final Set<String> parts;

  OtherSide(WordClasses classes, ParticipantResolver resolver, ClauseRoles roles) {
    this.resolver = resolver;
    this.roles = roles;
    beside = classes.words("beside-preposition");
    addressing = classes.words("addressing");
    occasions = classes.words("occasion-preposition");
    aftermath = classes.words("aftermath-preposition");
    speaking = classes.words("speaking");
    parts = classes.words("portion");
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    if (!event.trigger().isNoun() || !event.frame().isMutual() || event.hasCounterpart()) {
      return event;
    }
    if (event.participants().isEmpty()) {
      return event.frame().category() == EventCategory.ASSAULT ? event : atOccasion(event);
    }
    return event.heads().stream().allMatch(this::isOther) ? withAgent(event) : event;
  }

  /** Whether a side is named as the other one: <em>a deal with Iran</em>. */
  private boolean isOther(Word side) {
    Word first = new NounPhrase(side).firstConjunct();
    return first.is(Relation.PREPOSITION_OBJECT) && first.head() != null && beside.contains(first.head().lower());
  }

  /** Whoever acts or speaks at a meeting that names nobody itself. */
  private Event atOccasion(Event event) {
    Word preposition = occasion(event.trigger().word());
    Word verb = preposition == null ? null : preposition.head();
    if (verb == null || !verb.isVerb() || new Clause(verb).isPassive()) {
      return event;
    }
    boolean isDuring = occasions.contains(preposition.lower());
    if (!isDuring && !(aftermath.contains(preposition.lower()) && speaking.contains(verb.lemma()))) {
      return event;
    }
    Event found = withParties(event, roles.actor(verb));
    return found != event && addressing.contains(verb.lemma())
        ? found.with(FrameRole.PARTY, listeners(verb)) : found;
  }

  /** Who listens to a verb of speaking, unless it is the press: <em>told reporters after the talks</em>. */
  private List<Word> listeners(Word verb) {
    return resolver.people(roles.undergoer(verb)).stream().filter(listener -> !resolver.actors().isPress(listener))
        .toList();
  }

  /** The preposition that makes a meeting an occasion: <em>in the talks, at the end of the talks</em>; or null. */
  private Word occasion(Word noun) {
    Word preposition = noun.is(Relation.PREPOSITION_OBJECT) ? noun.head() : null;
    Word part = preposition == null || !preposition.lower().equals("of") ? null : preposition.head();
    boolean isPart = part != null && parts.contains(part.lemma()) && part.is(Relation.PREPOSITION_OBJECT);
    return isPart ? part.head() : preposition;
  }

  /** The agent of the nearest clause that has one, beside a side that is named. */
  private Event withAgent(Event event) {
    Word below = event.trigger().word();
    Word word = below.head();
    for (int steps = 0; word != null && steps < DEPTH; steps++) {
      if (below.is(Relation.RELATIVE_CLAUSE)) {
        return event;
      }
      Word actor = word.isVerb() ? roles.actor(word) : null;
      if (actor != null && (resolver.antecedent(actor) != actor || !EXPLETIVES.contains(actor.lower()))) {
        return withParties(event, actor);
      }
      below = word;
      word = word.head();
    }
    return event;
  }

  private Event withParties(Event event, Word actor) {
    List<Word> parties = resolver.people(actor);
    boolean isPolitical = parties.stream().map(resolver::antecedent).anyMatch(resolver.actors()::isPolitical);
    return isPolitical ? event.with(FrameRole.PARTY, parties) : event;
  }
}
