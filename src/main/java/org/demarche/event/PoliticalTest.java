package org.demarche.event;

import java.util.Map;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Whether an act is political, judged by its participants: <em>the firm met its investors</em> is not. */
final class PoliticalTest {

  /** The number of levels at which a topic is searched for. */
  private static final int DEPTH = 5;

  private final ActorStanding actors;

  PoliticalTest(ActorStanding actors) {
    this.actors = actors;
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
        && names(event.trigger().word(), DEPTH);
  }

  private boolean names(Word above, int depth) {
    for (Word child : above.children()) {
      boolean isBehind = child.index() > above.index() && !child.is(Relation.PUNCTUATION, Relation.RELATIVE_CLAUSE);
      if (isBehind && (actors.isPolitical(child) || depth > 0 && names(child, depth - 1))) {
        return true;
      }
    }
    return false;
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
