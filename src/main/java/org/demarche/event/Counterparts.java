package org.demarche.event;

import java.util.List;
import java.util.Map;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The target of an act, derived from its topic: <em>agreed to lift sanctions on Iran</em> is directed at Iran. */
final class Counterparts implements ParticipantRule {

  /** The number of nested phrases and clauses searched for a counterpart. */
  private static final int DEPTH = 4;

  private final ParticipantResolver resolver;
  private final ClauseRoles roles;
  private final TriggerWords triggers;

  Counterparts(WordClasses classes, ParticipantResolver resolver, ClauseRoles roles) {
    this.resolver = resolver;
    this.roles = roles;
    this.triggers = new TriggerWords(classes);
  }

  /** Looks for known actors first, then for any people: <em>agreed to set up a team in Kenya</em>. */
  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Frame frame = event.frame();
    boolean takes = frame.object() != null || frame.isMutual()
        || frame.prepositions().values().stream().anyMatch(role -> role.is(FrameRole.TARGET));
    if (event.hasCounterpart() || !takes) {
      return event;
    }
    Event found = apply(event, others, true);
    return found.hasCounterpart() ? found : apply(found, others, false);
  }

  private Event apply(Event event, Map<Word, Event> others, boolean known) {
    Frame frame = event.frame();
    Word trigger = event.trigger().word();
    Event found = event;
    for (Word child : trigger.children()) {
      Word about = child.index() < trigger.index() ? null : about(child, frame);
      if (about != null && !found.hasCounterpart()) {
        boolean isThing = child.is(Relation.OBJECT) && frame.object() == null && !frame.needs().isEmpty();
        List<Word> heads = new Search(found, others, known).in(about, DEPTH, isThing);
        found = found.with(frame.isMutual() ? FrameRole.PARTY : FrameRole.TARGET, heads);
      }
    }
    return found;
  }

  /**
   * The topic of an act, given a phrase or clause that depends on its trigger; null if that does not express a topic.
   */
  private Word about(Word child, Frame frame) {
    if (child.is(Relation.PREPOSITION)) {
      return triggers.isTime(child) || frame.isMutual() ? null : object(child);
    }
    boolean isAbout = child.is(Relation.OBJECT, Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT,
        Relation.ADVERBIAL_CLAUSE, Relation.NOUN_CLAUSE, Relation.OBJECT_PREDICATE, Relation.ADJECTIVAL_COMPLEMENT)
        && !(child.is(Relation.ADVERBIAL_CLAUSE) && child.pos().equals("VBG"));
    return isAbout ? child : null;
  }

  private static Word object(Word preposition) {
    return preposition.child(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_COMPLEMENT);
  }

  /**
   * A search for people and bodies that do not take part in an event yet.
   *
   * @param known
   *          whether only known actors count
   */
  private final class Search {

    private final Event event;
    private final Map<Word, Event> others;
    private final boolean known;

    Search(Event event, Map<Word, Event> others, boolean known) {
      this.event = event;
      this.others = others;
      this.known = known;
    }

    /** The first match in a complement: from its events, then from the top of its tree downwards. */
    List<Word> in(Word about, int depth, boolean isThing) {
      List<Word> found = others.containsKey(about) ? others.get(about).heads().stream().filter(head -> !event.has(head))
          .toList()
          : List.of();
      if (found.isEmpty() && !isThing && !about.isVerb() && !about.isAdjective()) {
        found = resolver.of(about).stream().filter(this::isNew).toList();
      }
      if (found.isEmpty() && depth > 0 && about.isVerb()) {
        found = inArguments(about, depth - 1);
      }
      return found.isEmpty() && depth > 0 ? inPhrases(about, depth - 1) : found;
    }

    private boolean isNew(Word head) {
      return !event.has(head) && !head.isPronoun() && (!known || resolver.actors().isActor(head));
    }

    private List<Word> inArguments(Word verb, int depth) {
      for (Word child : verb.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.OBJECT, Relation.DATIVE,
          Relation.OBJECT_PREDICATE)) {
        List<Word> found = in(roles.resolved(child, verb), depth, false);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    }

    private List<Word> inPhrases(Word about, int depth) {
      for (Word child : about.children()) {
        Word below = child.is(Relation.PREPOSITION, Relation.AGENT) && !triggers.isTime(child) ? object(child)
            : child.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT, Relation.NOUN_CLAUSE, Relation.CONJUNCT)
            ? child
            : null;
        List<Word> found = below == null ? List.of() : in(below, depth, false);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    }
  }
}
