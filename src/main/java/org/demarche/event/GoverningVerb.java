package org.demarche.event;

import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Word;

/** Takes the participants of a noun from its governing verb: <em>France held talks, Iran faces sanctions</em>. */
final class GoverningVerb implements ParticipantRule {

  private final ParticipantResolver resolver;
  private final ClauseRoles roles;
  private final NounArguments nouns;
  private final Set<String> bound;

  GoverningVerb(WordClasses classes, ParticipantResolver resolver, ClauseRoles roles, NounArguments nouns) {
    bound = classes.words("bound");
    this.resolver = resolver;
    this.roles = roles;
    this.nouns = nouns;
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Government government = event.trigger().government();
    if (government == null) {
      return event;
    }
    Word verb = government.verb();
    Governor governor = government.governor();
    Event found = event;
    boolean isAnswer = isAnswer(verb, event);
    if (isAnswer || !governor.isByAgent() || !hasOtherAgent(event, verb)) {
      FrameRole role = isAnswer ? FrameRole.TARGET : governor.subjectRole(event.frame());
      found = found.with(role, resolver.of(roles.actor(verb)));
    }
    if (governor.object() != null) {
      Word other = government.preposition() != null ? roles.undergoer(verb) : new Clause(verb).indirectObject();
      found = found.with(governor.objectRole(event.frame()), resolver.people(other));
    }
    return nouns.withPrepositions(found, verb);
  }

  /** Whether somebody agrees to what others ask or offer: <em>agreed to Togo's demand</em>. */
  private static boolean isAnswer(Word verb, Event event) {
    EventCategory category = event.frame().category();
    return verb.hasLemma("agree") && event.trigger().government().preposition() != null && !event.frame().isMutual()
        && (category == EventCategory.REQUEST || category == EventCategory.AGREE);
  }

  /**
   * Whether the noun names its own agent: <em>announced an attack by Iran, stopped Iran's attack</em>; or whether what
   * the verb says of accords does not hold of the noun: who breaches sanctions has not imposed them.
   */
  private boolean hasOtherAgent(Event event, Word verb) {
    Word noun = event.trigger().word();
    if (bound.contains(verb.lemma()) && event.trigger().government().governor().words().size() == 1
        && !event.frame().isMutual() && event.frame().category() != EventCategory.RETREAT) {
      return true;
    }
    Word possessor = event.frame().isMutual() || event.frame().object() == null ? null
        : new NounPhrase(noun).possessor();
    if (possessor != null && event.frame().object().is(event.frame().subject()) && isOther(possessor, verb)) {
      return true;
    }
    return ClauseRoles.objects(noun, "by").stream().anyMatch(agent -> !resolver.people(agent).isEmpty());
  }

  private boolean isOther(Word possessor, Word verb) {
    Word actor = roles.actor(verb);
    return actor != null && resolver.isPeople(possessor) && !possessor.isPronoun()
        && resolver.antecedent(possessor) != resolver.antecedent(actor);
  }
}
