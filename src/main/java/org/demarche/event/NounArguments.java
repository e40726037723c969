package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Participants of an event noun, taken from its own phrase: <em>Russia's demand, the Iran talks, a deal with Iran, the
 * agreement that Greece had struck</em>.
 */
final class NounArguments implements ParticipantRule {

  private final EventTables tables;
  private final ParticipantResolver resolver;
  private final ClauseRoles roles;
  private final Set<String> brokering;
  private final Set<String> imposing;
  private final Set<String> causing;
  private final Set<String> partaking;

  NounArguments(EventTables tables, ParticipantResolver resolver, ClauseRoles roles) {
    brokering = tables.classes().words("brokering");
    imposing = tables.classes().words("imposing");
    causing = tables.classes().words("causing");
    partaking = tables.classes().words("partaking");
    this.tables = tables;
    this.resolver = resolver;
    this.roles = roles;
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    if (!event.trigger().isNoun()) {
      return event;
    }
    Word noun = event.trigger().word();
    return withClauses(withPrepositions(withJoinedAgents(withModifiers(withPossessor(withPartners(event))))), noun);
  }

  /** Who has a part in talks or a fight: <em>Togo's role in the talks</em>. */
  private Event withPartners(Event event) {
    Word noun = event.trigger().word();
    Word preposition = noun.is(Relation.PREPOSITION_OBJECT) ? noun.head() : null;
    Word part = preposition == null || !preposition.lower().equals("in") ? null : preposition.head();
    return part != null && part.isNoun() && event.frame().isMutual() && partaking.contains(part.lemma())
        ? event.with(event.frame().subject(), resolver.doers(part)) : event;
  }

  private Event withPossessor(Event event) {
    Word noun = event.trigger().word();
    Word possessor = new NounPhrase(noun).possessor();
    FrameRole role = event.frame().object() == null ? event.frame().subject() : event.frame().object();
    if (possessor == null) {
      return event;
    }
    Government government = event.trigger().government();
    Word holder = government == null ? null : roles.actor(government.verb());
    boolean isHolder = holder != null && resolver.antecedent(possessor) == resolver.antecedent(holder);
    return event.with(role, resolver.of(isHolder ? holder : possessor));
  }

  /** Whoever a participle with a hyphen says acts: <em>UN-led talks, a French-brokered truce</em>. */
  private Event withJoinedAgents(Event event) {
    Event found = event;
    for (Word participle : new NounPhrase(event.trigger().word()).modifiers()) {
      Word hyphen = participle.previous();
      boolean isJoined = participle.isVerb() && hyphen != null && hyphen.isHyphen() && hyphen.previous() != null;
      boolean isMediator = isJoined && brokering.contains(participle.lower()) && event.frame().isMutual();
      if (isMediator || isJoined && imposing.contains(participle.lower())) {
        Word name = hyphen.previous();
        found = isPolitical(name) ? found.with(isMediator ? FrameRole.MEDIATOR : event.frame().subject(), List.of(name))
            : found;
      }
    }
    return found;
  }

  private Event withModifiers(Event event) {
    List<Word> names = new ArrayList<>(2);
    if (event.frame().modifier() != null) {
      new NounPhrase(event.trigger().word()).modifiers().forEach(modifier -> collectNames(modifier, names));
      names.stream().map(this::joined).filter(name -> name != null && !names.contains(name)).findFirst()
          .ifPresent(names::add);
    }
    return event.with(event.frame().modifier(), names);
  }

  /** The name that a dash joins to a name, if the parser keeps them apart: <em>the Russia–Ukraine war</em>. */
  private Word joined(Word name) {
    Word dash = name.previous();
    Word before = dash == null || !dash.isHyphen() ? null : dash.previous();
    return before != null && (resolver.actors().isPlace(before) || isPolitical(before)) ? before : null;
  }

  /** Whether a modifier names a political actor or a people: <em>Turkish airstrikes</em>. */
  private boolean isPolitical(Word modifier) {
    ActorStanding actors = resolver.actors();
    return actors.isPolitical(modifier) || modifier.isAdjective() && actors.marked(modifier) == null
        && actors.nameKind(modifier) == RecognisedNames.Kind.NATION;
  }

  private void collectNames(Word modifier, List<Word> names) {
    for (Word child : modifier.children(Relation.COMPOUND, Relation.MODIFIER, Relation.CONJUNCT)) {
      collectNames(child, names);
    }
    if (isPolitical(modifier)) {
      names.add(modifier);
    }
  }

  private Event withPrepositions(Event event) {
    return withPrepositions(event, event.trigger().word());
  }

  private Event withClauses(Event event, Word noun) {
    Event found = event;
    for (Word clause : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      if (new Clause(clause).isPassive() && !causing.contains(clause.lemma())) {
        found = found.with(agentRole(clause, event.frame()), resolver.of(new Clause(clause).agent()));
        found = withPrepositions(found, clause);
      } else if (isGoverned(clause, noun)) {
        found = found.with(event.frame().subject(), resolver.of(roles.actor(clause)));
        found = withPrepositions(found, clause);
      }
    }
    return found;
  }

  /** Those behind a preposition; for <em>the withdrawal of its troops</em>, whose troops they are. */
  private List<Word> holders(Word object, FrameRole role, Frame frame) {
    Word possessor = new NounPhrase(object).possessor();
    Word owner = possessor == null || frame.subject() == null || !role.is(frame.subject()) ? null
        : resolver.antecedent(possessor);
    return owner == null || owner == possessor ? resolver.of(object, role) : resolver.of(owner);
  }

  /** The role of whoever held, launched or brokered an act. */
  private FrameRole agentRole(Word clause, Frame frame) {
    return tables.governors(clause.lemma()).stream()
        .filter(governor -> governor.words().size() == 1 && governor.preposition() == null).findFirst()
        .map(governor -> governor.subjectRole(frame)).orElse(frame.subject());
  }

  private boolean isGoverned(Word clause, Word noun) {
    return roles.undergoer(clause) == noun && !tables.governors(clause.lemma()).isEmpty();
  }

  /** Adds the objects of the noun's prepositions, or of those of a clause or verb that the noun goes with. */
  Event withPrepositions(Event event, Word at) {
    Event found = event;
    Frame frame = event.frame();
    for (Map.Entry<String, FrameRole> behind : frame.prepositions().entrySet()) {
      for (Word object : ClauseRoles.objects(at, behind.getKey())) {
        found = found.with(behind.getValue(), holders(object, behind.getValue(), frame));
      }
    }
    if (frame.subject() != null && !frame.prepositions().containsKey("by")) {
      for (Word object : ClauseRoles.objects(at, "by")) {
        found = found.with(frame.subject(), resolver.people(object));
      }
    }
    return found;
  }
}
