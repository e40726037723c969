package org.demarche.assess;

/**
 * What the grammar around an act says about it.
 *
 * @param act
 *          what is done to the act (refuse, end, threat, demand, offer …), as in {@code matrix.tsv}; null for nothing
 */
record Assessment(EventStatus status, String act) {

  Assessment(EventStatus status) {
    this(status, null);
  }
}
