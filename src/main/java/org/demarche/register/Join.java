package org.demarche.register;

/**
 * Why two reports are one act.
 *
 * @param one
 *          a report
 * @param other
 *          a report of another document
 * @param rule
 *          the strongest rule that allows it
 * @param rank
 *          the place of the rule in its table, from 0
 * @param evidence
 *          what they have in common
 */
record Join(Report one, Report other, JoinRule rule, int rank, Evidence evidence) {
}
