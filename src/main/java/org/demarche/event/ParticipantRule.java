package org.demarche.event;

import java.util.Map;
import org.demarche.syntax.Word;

/**
 * One way in which the grammar tells who takes part in an event. The rules stand in order in {@link EventFinder}; each
 * sees what those before it have found.
 */
interface ParticipantRule {

  /**
   * An event with those who take part by this rule added.
   *
   * @param others
   *          the events of the sentence by the words of their triggers; those behind this one as this rule has left
   *          them, those before it as the rule before has
   * @return the event itself where the rule adds nobody
   */
  Event apply(Event event, Map<Word, Event> others);
}
