package org.demarche.assess;

/** Whether an act came about, according to the text. */
enum EventStatus {
  OCCURRED, ONGOING, PLANNED, PROPOSED, HYPOTHETICAL, NEGATED
}
