package org.demarche.event;

import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A time expression, and the date that it names.
 *
 * @param head
 *          the word that stands for the expression in the tree
 * @param past
 *          the date where the act lies in the past; null where the text does not tell
 * @param future
 *          the date where the act lies in the future
 * @param rule
 *          the id of the row that found it
 */
record TimeMention(Span span, Word head, CalendarDate past, CalendarDate future, String rule) {
}
