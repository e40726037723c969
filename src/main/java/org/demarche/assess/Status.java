package org.demarche.assess;

/** Whether an act came about, according to the text. */
enum Status {
  OCCURRED, ONGOING, PLANNED, PROPOSED, HYPOTHETICAL, NEGATED
}
