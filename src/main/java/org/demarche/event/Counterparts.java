package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** What an event takes over from the ones that it is about: <em>agreed to lift sanctions on Iran</em> is towards Iran. */
final class Counterparts {

  private final Cast cast;
  private final ClauseRoles roles;
  private final TriggerWords triggers;

  Counterparts(WordClasses classes, Cast cast, ClauseRoles roles) {
    this.cast = cast;
    this.roles = roles;
    this.triggers = new TriggerWords(classes);
  }

  /** Gives an event without counterpart that of what it is about: <em>agreed to lift sanctions on Iran</em>. */
  void add(Event event, Map<Word, Event> events) {
    boolean takes = event.frame.object() != null || event.frame.prepositions().values().stream()
        .anyMatch(r -> r.startsWith("TARGET")) || "PARTY".equals(event.frame.subject());
    if (event.hasCounterpart() || !takes) {
      return;
    }
    String role = "PARTY".equals(event.frame.subject()) ? "PARTY" : "TARGET";
    add(role, event, events, true);
    add(role, event, events, false);
  }

  /** The sides of what somebody offers or proposes to somebody: <em>an offer by Iran to France to negotiate</em>. */
  void addSidesOfOffer(Event event, Map<Word, Event> events) {
    Event offer = events.get(event.trigger.head());
    boolean isOffered = offer != null && offer.frame.category().equals("AGREE") && "PARTY".equals(event.frame.subject())
        && event.trigger.is(Relation.NOUN_CLAUSE, Relation.OPEN_COMPLEMENT) && !event.hasCounterpart();
    if (isOffered && offer.has("SOURCE") && offer.has("TARGET")) {
      event.add("PARTY", offer.participants.stream().map(Event.Participant::head).toList());
    }
  }

  /** Looks for those that are known first, then for any people: <em>agreed to set up a team in Kenya</em>. */
  private void add(String role, Event event, Map<Word, Event> events, boolean known) {
    for (Word child : event.trigger.children()) {
      if (child.index() < event.trigger.index() || event.hasCounterpart()) {
        continue;
      }
      Word about = child.is(Relation.PREPOSITION) ? child.child(Relation.PREPOSITION_OBJECT,
          Relation.PREPOSITION_COMPLEMENT) : child;
      if (about == null || !child.is(Relation.OBJECT, Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT,
          Relation.ADVERBIAL_CLAUSE, Relation.NOUN_CLAUSE, Relation.PREPOSITION, Relation.OBJECT_PREDICATE,
          Relation.ADJECTIVAL_COMPLEMENT)
          || child.is(Relation.ADVERBIAL_CLAUSE) && child.pos().equals("VBG")
          || child.is(Relation.PREPOSITION) && (triggers.isTime(child) || role.equals("PARTY"))) {
        continue;
      }
      boolean isThing = child.is(Relation.OBJECT) && event.frame.object() == null && !event.frame.needs().isEmpty();
      event.add(role, counterparts(about, event, events, 4, isThing, known));
    }
  }

  /** The first actors of a complement that do not take part yet, from its events, then from the top of its tree downwards. */
  private List<Word> counterparts(Word about, Event event, Map<Word, Event> events, int depth,
      boolean isThing, boolean known) {
    List<Word> found = new ArrayList<>(2);
    Event inner = events.get(about);
    if (inner != null) {
      inner.participants.stream().map(Event.Participant::head).filter(head -> !event.has(head)).forEach(found::add);
    }
    if (found.isEmpty() && !isThing && !about.isVerb() && !about.isAdjective()) {
      cast.of(about).stream().filter(head -> !event.has(head) && !head.isPronoun()
          && (!known || cast.known.isActor(head))).forEach(found::add);
    }
    if (!found.isEmpty() || depth == 0) {
      return found;
    }
    for (Word child : about.children()) {
      if (child.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.OBJECT, Relation.DATIVE, Relation.OBJECT_PREDICATE)
          && about.isVerb()) {
        found = new ArrayList<>(counterparts(roles.resolved(child, about), event, events, depth - 1, false, known));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    for (Word child : about.children()) {
      Word below = child.is(Relation.PREPOSITION, Relation.AGENT) && !triggers.isTime(child)
          ? child.child(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_COMPLEMENT)
          : child.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT, Relation.NOUN_CLAUSE, Relation.CONJUNCT) ? child
          : null;
      if (below != null && found.isEmpty()) {
        found = counterparts(below, event, events, depth - 1, false, known);
      }
    }
    return found;
  }
}
