package org.demarche.hedge;

import org.demarche.syntax.Span;

/**
 * A hedge found in a text.
 *
 * @param cue
 *          the row that it instantiates
 * @param span
 *          the words of the cue, with its negation if the row asks for it and it is adjacent
 * @param scope
 *          what the hedge weakens
 */
record Hedge(Cue cue, Span span, double strength, Span scope) {
}
