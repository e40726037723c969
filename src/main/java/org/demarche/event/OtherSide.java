package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The other side of talks or an accord if only the enclosing clause identifies it: its agent, as in <em>France studied
 * a deal with Iran</em>.
 */
final class OtherSide implements ParticipantRule {

  /** The number of levels searched upwards for the agent. */
  private static final int DEPTH = 8;

  private static final Set<String> EXPLETIVES = Set.of("there", "it");

  private final ParticipantResolver resolver;
  private final ClauseRoles roles;
  private final Set<String> portions;
  private final Set<String> judging;
  private final Set<String> addressing;
  private final Set<String> occasions;

  OtherSide(WordClasses classes, ParticipantResolver resolver, ClauseRoles roles) {
    this.resolver = resolver;
    this.roles = roles;
    portions = classes.words("portion");
    judging = classes.words("judging");
    addressing = classes.words("addressing");
    occasions = classes.words("occasion-preposition");
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    if (!event.trigger().isNoun() || !event.frame().isMutual() || event.hasCounterpart()) {
      return event;
    }
    boolean hasNobody = event.participants().isEmpty();
    Word word = event.trigger().word().head();
    Event found = event;
    for (int steps = 0; word != null && steps < DEPTH; steps++) {
      if (hasNobody && isTooFar(word)) {
        return found;
      }
      if (word.isVerb()) {
        Word actor = roles.actor(word);
        Event with = withActor(found, word, actor);
        if (actor != null && !EXPLETIVES.contains(actor.lower())) {
          return with;
        }
        found = with;
        hasNobody = found.participants().isEmpty();
      }
      word = word.head();
    }
    return found;
  }

  /**
   * Whether the agents above a word are not sides: <em>because of the sensitivity of the talks, he said</em>; nor is
   * anyone who comments on it, <em>Israel denounced the deal</em>.
   */
  private boolean isTooFar(Word word) {
    return word.isNoun() && !portions.contains(word.lemma()) || word.isVerb() && judging.contains(word.lemma());
  }

  private Event withActor(Event event, Word verb, Word actor) {
    List<Word> parties = resolver.people(actor);
    if (parties.stream().noneMatch(resolver.actors()::isPolitical)) {
      return event;
    }
    Event found = event.with(FrameRole.PARTY, parties);
    return isOccasion(event.trigger().word(), verb)
        ? found.with(FrameRole.PARTY, resolver.people(roles.undergoer(verb))) : found;
  }

  /**
   * Whether a verb reports what one party said to another in an act: <em>in a call Macron urged Putin to leave</em>.
   */
  private boolean isOccasion(Word act, Word verb) {
    Word preposition = act.is(Relation.PREPOSITION_OBJECT) ? act.head() : null;
    return preposition != null && preposition.head() == verb && occasions.contains(preposition.lower())
        && addressing.contains(verb.lemma());
  }
}
