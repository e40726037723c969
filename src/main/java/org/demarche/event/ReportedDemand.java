package org.demarche.event;

import java.util.List;
import java.util.Map;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Demands expressed by a modal verb in reported speech: <em>he said that Iran must leave</em>. */
final class ReportedDemand implements ParticipantRule {

  private final ParticipantResolver resolver;
  private final ClauseRoles roles;

  ReportedDemand(ParticipantResolver resolver, ClauseRoles roles) {
    this.resolver = resolver;
    this.roles = roles;
  }

  /** Whether reported words demand something of a political actor. */
  boolean isDemand(Word modal) {
    Word verb = modal.head();
    Word saying = verb == null ? null : verb.head();
    if (saying == null || !saying.isVerb() || !verb.is(Relation.CLAUSAL_COMPLEMENT)) {
      return false;
    }
    List<Word> speakers = speakers(modal);
    return !speakers.isEmpty() && addressees(modal).stream().anyMatch(addressee -> !speakers.contains(addressee));
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    if (event.trigger().kind() != Trigger.Kind.MODAL) {
      return event;
    }
    Word modal = event.trigger().word();
    return event.with(FrameRole.SOURCE, speakers(modal)).with(FrameRole.TARGET, addressees(modal));
  }

  private List<Word> speakers(Word modal) {
    return resolver.people(roles.actor(modal.head().head()));
  }

  private List<Word> addressees(Word modal) {
    Word subject = new Clause(modal.head()).ownSubject();
    return subject == null || !resolver.actors().isPolitical(subject) ? List.of() : resolver.of(subject);
  }
}
