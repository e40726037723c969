package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.entity.Sector;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** Whether an act is political, judged by its participants: <em>the firm met its investors</em> is not. */
final class PoliticalTest {

  /** The number of levels at which a topic is searched for. */
  private static final int DEPTH = 5;

  /** The number of political acts from which a document may be a political story. */
  private static final int ACTS = 3;
  /** The number of political acts below which nothing is concluded from their states. */
  private static final int FEW = 6;
  /** The part of the acts, as a divisor, that somebody from abroad has in news of foreign affairs. */
  private static final int SHARE = 10;

  private final ActorStanding actors;
  private final ParticipantResolver resolver;
  private final ClauseRoles roles;
  private final Set<String> everyday;
  private final Set<String> locative;

  PoliticalTest(ActorStanding actors, WordClasses classes, ParticipantResolver resolver, ClauseRoles roles) {
    this.actors = actors;
    this.resolver = resolver;
    this.roles = roles;
    everyday = classes.words("everyday");
    locative = classes.words("locative");
  }

  /**
   * Whether a document is a political story, so that an act in it of which no actor is named is political too:
   * <em>The ban is to be lifted next month.</em>
   *
   * @param political
   *          the number of its acts with political actors
   * @param others
   *          the number of its other acts
   */
  static boolean isPoliticalStory(int political, int others) {
    return political >= ACTS && political * 3 >= (political + others) * 2;
  }

  /** Whether nothing that belongs to an act tells who acted; those who take to the streets need not be named. */
  boolean isBare(Event event) {
    return event.participants().isEmpty() && event.frame().category() != EventCategory.PROTEST
        && !names(event.trigger().word(), DEPTH, event);
  }

  /**
   * Whether a full story has more acts of private life than political ones, so that an act without actors is one of the
   * former: <em>the attack</em> of a robber.
   */
  boolean isPrivateStory(int political, int rejected) {
    return actors.isStory() && political < rejected;
  }

  /**
   * Whether the acts of a document are not all within one state: a tenth of them has somebody of another state than
   * most, or of an international body.
   */
  boolean areInternational(List<Event> events) {
    Map<String, Integer> counts = new TreeMap<>();
    events.forEach(event -> countries(event).forEach(country -> counts.merge(country, 1, Integer::sum)));
    String home = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    long abroad = events.stream().filter(event -> countries(event).stream().anyMatch(country -> !country.equals(home)))
        .count();
    return events.size() < FEW || abroad * SHARE >= events.size();
  }

  private List<String> countries(Event event) {
    List<String> found = new ArrayList<>(2);
    for (Word head : event.heads()) {
      Actor actor = actors.marked(head);
      if (actor != null && (actor.getCountry() != null || Sector.of(actor.getSector()) == Sector.IGO)) {
        found.add(actor.getCountry() == null ? actor.getSector() : actor.getCountry());
      }
    }
    return found;
  }

  /**
   * Whether nothing speaks against political actors of an event that names none: its word is not one of private life as
   * well, and nobody who takes part is known to be private.
   *
   * @param others
   *          the events of the sentence by trigger word
   */
  boolean mayBePolitical(Event event, Map<Word, Event> others) {
    Trigger trigger = event.trigger();
    if (everyday.contains(trigger.word().lemma()) && !isOfTheTwo(event)
        || event.heads().stream().anyMatch(this::isKnownOtherwise)) {
      return false;
    }
    if (trigger.isNoun()) {
      return true;
    }
    Word actor = roles.actor(trigger.word());
    Word undergoer = roles.undergoer(trigger.words());
    return isOpen(actor) && (actor != null || isOpen(undergoer) || others.containsKey(undergoer));
  }

  /** Whether two speak of whom the text has spoken before: <em>the two spoke by phone, the two men spoke</em>. */
  private static boolean isOfTheTwo(Event event) {
    return event.frame().category() == EventCategory.CONSULT && !event.trigger().isNoun()
        && event.heads().stream().anyMatch(head -> isCounted(head) && new NounPhrase(head).isDefinite());
  }

  private static boolean isCounted(Word head) {
    return head.isNumber() || new NounPhrase(head).modifiers().stream().anyMatch(Word::isNumber);
  }

  private boolean isKnownOtherwise(Word head) {
    return actors.isPrivate(head) || actors.isPress(head) || actors.isPerson(head) || actors.isOneOfPeople(head);
  }

  private boolean isOpen(Word head) {
    return head == null || !isKnownOtherwise(head) && (head.isPronoun() || resolver.isPeople(head));
  }

  /**
   * Whether political actors take part in an event or in its topic: <em>they will not end the strike</em>.
   *
   * @param others
   *          the events of the sentence by trigger word
   */
  boolean isPolitical(Event event, Map<Word, Event> others) {
    if (isPolitical(event)) {
      return true;
    }
    Event about = event.trigger().isNoun() || event.participants().isEmpty() ? null
        : others.get(event.trigger().word().child(Relation.OBJECT, Relation.PASSIVE_SUBJECT));
    return about != null && isPolitical(about) || hasPoliticalTopic(event);
  }

  /** Whether the words that depend on an act name a political actor: <em>agreed on a plan for Kosovo</em>. */
  private boolean hasPoliticalTopic(Event event) {
    return event.frame().takesCounterpart() && event.antecedents().stream().noneMatch(actors::isPrivate)
        && names(event.trigger().word(), DEPTH, event);
  }

  private boolean names(Word above, int depth, Event event) {
    for (Word child : above.children()) {
      boolean isBehind = child.index() > above.index() && !child.is(Relation.PUNCTUATION, Relation.RELATIVE_CLAUSE)
          && !isLocation(child, event);
      if (isBehind && (actors.isPolitical(child) || depth > 0 && names(child, depth - 1, event))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition says where an act is done, and is not one of its frame: <em>crashed in Mali</em>. */
  private boolean isLocation(Word child, Event event) {
    return child.is(Relation.PREPOSITION) && locative.contains(child.lower())
        && !event.trigger().words().contains(child) && !event.frame().prepositions().containsKey(child.lower());
  }

  private boolean isPolitical(Event event) {
    EventCategory category = event.frame().category();
    if (category == EventCategory.CONSULT && event.antecedents().stream().anyMatch(actors::isPress)) {
      return false;
    }
    if (event.antecedents().stream().anyMatch(actors::isPolitical)) {
      return true;
    }
    if (event.participants().size() > 1
        && event.antecedents().stream().anyMatch(head -> mayBePolitical(head, category))) {
      return true;
    }
    if (category == EventCategory.PROTEST && event.has(FrameRole.SOURCE) && actors.hasPolitical()) {
      return true;
    }
    return event.frame().bare() && actors.hasPolitical()
        && (event.participants().isEmpty() || !event.antecedents().stream().allMatch(actors::isPrivate));
  }

  private boolean mayBePolitical(Word head, EventCategory category) {
    return actors.mayBePolitical(head) && !(category.isOftenPrivate() && actors.isPerson(head));
  }
}
