package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The target of an act, derived from its topic: <em>agreed to lift sanctions on Iran</em> is directed at Iran,
 * <em>called for an Israeli withdrawal</em> at Israel. Only what the topic itself names counts, not what its clauses
 * mention besides.
 */
final class Counterparts implements ParticipantRule {

  /** The number of verbs that are followed into a complement: <em>agreed to begin to lift sanctions</em>. */
  private static final int DEPTH = 3;
  private static final Set<String> INSIDE = Set.of("in", "inside", "within", "across");

  private final ParticipantResolver resolver;
  private final TriggerWords triggers;
  private final Set<String> prepositions;
  private final Set<String> beside;
  private final Set<String> causative;

  Counterparts(WordClasses classes, ParticipantResolver resolver) {
    this.resolver = resolver;
    triggers = new TriggerWords(classes);
    prepositions = classes.words("counterpart-preposition");
    beside = classes.words("beside-preposition");
    causative = classes.words("causative");
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Frame frame = event.frame();
    boolean isTalk = frame.isMutual() && frame.category() == EventCategory.CONSULT && !event.trigger().isNoun();
    if (event.hasCounterpart() || !frame.takesCounterpart() || isTalk) {
      return event;
    }
    Search search = new Search(event, others);
    Word trigger = event.trigger().word();
    List<Word> topics = new ArrayList<>(trigger.children());
    if (frame.category() == EventCategory.PROTEST && event.trigger().government() != null) {
      topics.addAll(event.trigger().government().verb().children(Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT));
    }
    for (Word topic : topics) {
      List<Word> found = topic.index() < trigger.index() ? List.of() : search.in(topic);
      if (!found.isEmpty()) {
        return event.with(frame.isMutual() ? FrameRole.PARTY : FrameRole.TARGET, found);
      }
    }
    return event;
  }

  /** A search for people and bodies that do not take part in an event yet. */
  private final class Search {

    private final Event event;
    private final Map<Word, Event> others;
    private final EventCategory category;

    Search(Event event, Map<Word, Event> others) {
      this.event = event;
      this.others = others;
      category = event.frame().category();
    }

    /** Those in a phrase or clause that depends on the trigger. */
    List<Word> in(Word topic) {
      return switch (topic.relation()) {
        case PREPOSITION -> inPhrase(topic);
        case OBJECT -> inTopic(topic);
        case OPEN_COMPLEMENT, NOUN_CLAUSE -> inComplement(topic, DEPTH);
        case CLAUSAL_COMPLEMENT -> isJudged() || isCaused(topic) || isOfSame(topic) ? inComplement(topic, 1)
            : List.of();
        case ADVERBIAL_CLAUSE -> category == EventCategory.PROTEST ? inEvent(topic)
            : new Clause(topic).isInfinitive() ? inComplement(topic, 1) : List.of();
        case ADJECTIVAL_COMPLEMENT -> inComplement(topic.child(Relation.OPEN_COMPLEMENT), DEPTH);
        default -> List.of();
      };
    }

    /** Whether a finite complement says what somebody else is to do or has done: <em>demanded that Iran stop</em>. */
    private boolean isJudged() {
      return category == EventCategory.REQUEST || category == EventCategory.ACCUSE
          || category == EventCategory.THREATEN;
    }

    /** Whether somebody is made or allowed to do what a complement names: <em>let the refugees enter</em>. */
    private boolean isCaused(Word verb) {
      return !new Clause(verb).isFinite() || new Clause(verb).marker() == null && verb.head() != null
          && causative.contains(verb.head().lemma());
    }

    /** Whether the subject of a finite complement is that of the act: <em>promised that it would help Iran</em>. */
    private boolean isOfSame(Word verb) {
      Word subject = new Clause(verb).ownSubject();
      return subject != null && event.has(subject);
    }

    private List<Word> inPhrase(Word preposition) {
      Set<String> fitting = event.frame().isMutual() && event.trigger().isNoun() ? beside : prepositions;
      Word object = preposition.child(Relation.PREPOSITION_OBJECT);
      // a settlement of the conflict between them
      boolean isOfDispute = event.frame().category() == EventCategory.AGREE && event.frame().isMutual()
          && others.containsKey(object) && others.get(object).frame().isMutual();
      if (triggers.isTime(preposition) || !fitting.contains(preposition.lower()) && !isOfDispute) {
        return List.of();
      }
      return object != null ? inTopic(object) : inComplement(preposition.child(Relation.PREPOSITION_COMPLEMENT), DEPTH);
    }

    /** The participants of an act that is the topic; else the actors that its phrase names. */
    private List<Word> inTopic(Word noun) {
      List<Word> found = inEvent(noun);
      if (!found.isEmpty() || others.containsKey(noun)) {
        return found;
      }
      if (category == EventCategory.REQUEST) {
        return resolver.doers(noun).stream().filter(head -> isNew(head) && !head.isPronoun()).toList();
      }
      boolean isThing = noun.is(Relation.OBJECT) && event.frame().object() == null && !event.frame().needs().isEmpty();
      return (isThing ? resolver.owners(noun) : resolver.of(noun)).stream().filter(this::isNewActor).toList();
    }

    /** Whose act is demanded; otherwise everyone on whom the act bears. */
    private List<Word> inEvent(Word word) {
      Event topic = others.get(word);
      if (topic == null) {
        return List.of();
      }
      List<Word> agents = topic.heads(FrameRole.SOURCE, FrameRole.PARTY).stream().filter(this::isNew).toList();
      if (word.isNoun() && (category == EventCategory.SUPPORT
          || category == EventCategory.REQUEST && topic.frame().isEasing())) {
        return agents;
      }
      boolean byAgent = category == EventCategory.REQUEST || category == EventCategory.ACCUSE;
      return byAgent && !agents.isEmpty() ? agents : topic.heads().stream().filter(this::isNew)
          .filter(head -> category != EventCategory.REQUEST || resolver.isPeople(head)).toList();
    }

    private List<Word> inComplement(Word verb, int depth) {
      if (verb == null || depth == 0) {
        return List.of();
      }
      List<Word> found = inEvent(verb);
      Word subject = verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
      boolean isTold = category == EventCategory.REQUEST || isCaused(verb);
      if (found.isEmpty() && subject != null && isTold) {
        found = resolver.of(subject).stream().filter(this::isNew).toList();
      }
      Word object = verb.child(Relation.OBJECT);
      if (found.isEmpty() && object != null && (subject == null || event.has(subject))) {
        found = inEvent(object);
        found = !found.isEmpty() || others.containsKey(object) ? found
            : resolver.people(object).stream().filter(this::isNew).toList();
      }
      return found.isEmpty() ? inComplement(verb.child(Relation.OPEN_COMPLEMENT), depth - 1) : found;
    }

    private boolean isNewActor(Word head) {
      return isNew(head) && !head.isPronoun() && resolver.actors().isActor(head) && !isLocation(head);
    }

    /** Whether a name says where the topic is: <em>terrorism in Mali</em>. */
    private boolean isLocation(Word head) {
      Word first = head.firstConjunct();
      return first.is(Relation.PREPOSITION_OBJECT) && first.head() != null && resolver.actors().isPlace(head)
          && INSIDE.contains(first.head().lower());
    }

    private boolean isNew(Word head) {
      return !event.has(head) && !resolver.isMerePlace(head) && !resolver.isMereName(head);
    }
  }
}
