package org.demarche.syntax;

/** The tense of a finite clause, as shown by its first verb. */
public enum Tense {
  /** <em>They met, had met, were meeting, did meet.</em> */
  PAST,
  /** <em>They meet, have met, are meeting.</em> */
  PRESENT,
  /** <em>They will meet, shall meet.</em> */
  FUTURE
}
