package org.demarche.event;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A time expression and its date.
 *
 * @param head
 *          the word that represents the expression in the tree
 * @param past
 *          the date if the act is in the past; null if the text does not say
 * @param future
 *          the date if the act is in the future
 * @param rule
 *          the id of the matching row
 */
record TimeMention(Span span, Word head, CalendarDate past, CalendarDate future, String rule) {
}
