package org.demarche.syntax;

/** The tense of a finite clause, as its first verb tells it. */
public enum Tense {
  /** <em>They met, had met, were meeting, did meet.</em> */
  PAST,
  /** <em>They meet, have met, are meeting.</em> */
  PRESENT,
  /** <em>They will meet, shall meet.</em> */
  FUTURE
}
