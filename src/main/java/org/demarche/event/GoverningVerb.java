package org.demarche.event;

import java.util.Map;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Word;

/** Takes the participants of a noun from its governing verb: <em>France held talks, Iran faces sanctions</em>. */
final class GoverningVerb implements ParticipantRule {

  private final ParticipantResolver resolver;
  private final ClauseRoles roles;
  private final NounArguments nouns;

  GoverningVerb(ParticipantResolver resolver, ClauseRoles roles, NounArguments nouns) {
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
    if (!governor.isByAgent() || !hasOtherAgent(event.trigger().word())) {
      found = found.with(governor.subjectRole(event.frame()), resolver.of(roles.actor(verb)));
    }
    if (governor.object() != null) {
      Word other = government.preposition() != null ? roles.undergoer(verb) : new Clause(verb).indirectObject();
      found = found.with(governor.objectRole(event.frame()), resolver.people(other));
    }
    return nouns.withPrepositions(found, verb);
  }

  /** Whether the noun names its own agent: <em>announced an attack by Iran</em>. */
  private boolean hasOtherAgent(Word noun) {
    return ClauseRoles.objects(noun, "by").stream().anyMatch(agent -> !resolver.people(agent).isEmpty());
  }
}
