package org.demarche.venue;

import org.demarche.syntax.Word;

/**
 * An event that may have a venue.
 *
 * @param number
 *          its index among the events of the document
 * @param trigger
 *          the head of its trigger
 */
record Act(int number, Word trigger, ActUse use) {
}
