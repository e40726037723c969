package org.demarche.event;

import java.util.Map;
import org.demarche.syntax.Word;

/**
 * One way to infer participants from the grammar. {@link EventFinder} applies the rules in order; each sees the results
 * of the earlier ones.
 */
interface ParticipantRule {

  /**
   * The event with the participants that this rule adds.
   *
   * @param others
   *          the events of the sentence by trigger word; later events have already been processed by this rule, earlier
   *          ones only by the preceding rule
   * @return the event itself if the rule adds nobody
   */
  Event apply(Event event, Map<Word, Event> others);
}
