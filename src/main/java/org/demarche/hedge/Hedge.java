package org.demarche.hedge;

import org.demarche.syntax.Span;

/**
 * A hedge that was found.
 *
 * @param cue
 *          the row that it is an instance of
 * @param span
 *          the words of the cue, with what negates it where the row asks for that and it stands beside them
 * @param scope
 *          what it weakens
 */
record Hedge(Cue cue, Span span, double strength, Span scope) {
}
