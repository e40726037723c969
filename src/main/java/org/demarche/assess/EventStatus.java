package org.demarche.assess;

/** Whether an act took place, according to the text. */
enum EventStatus {
  OCCURRED, ONGOING, PLANNED, PROPOSED, HYPOTHETICAL, NEGATED
}
