package org.demarche.venue;

import java.util.Set;
import org.demarche.syntax.Word;

/**
 * An event that may have a venue.
 *
 * @param number
 *          its index among the events of the document
 * @param trigger
 *          the head of its trigger
 * @param parties
 *          the last words of the participants' names
 * @param time
 *          the words for its time, or null
 */
record Act(int number, Word trigger, ActUse use, Set<String> parties, String time) {

  /** An occasion that is not an event. */
  static Act occasion(Word noun) {
    return new Act(-1, noun, ActUse.MEETING, Set.of(), null);
  }
}
