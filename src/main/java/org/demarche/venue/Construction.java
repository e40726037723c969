package org.demarche.venue;

/** The ways in which a sentence says where something takes place; the rows of {@code rules.tsv} name them. */
enum Construction {
  /** A prepositional phrase of the event or of the verb that carries it: <em>met in Geneva</em>. */
  PHRASE,
  /** A prepositional phrase of the subject: <em>negotiators in Vienna met</em>. */
  SUBJECT,
  /** Where a visit leads to: <em>a trip to Cuba</em>. */
  DESTINATION,
  /** What is visited: <em>visited Tehran</em>. */
  VISITED,
  /** Where somebody goes for the event: <em>flew to Geneva for talks</em>. */
  MOVE,
  /** Where somebody went in the sentence before. */
  MOVE_BEFORE,
  /** A word of time between where somebody speaks and the event: <em>said in Vienna after the talks</em>. */
  TOLD,
  /** A pronoun for the event before: <em>It will be held in Oslo</em>. */
  IT,
  /** A clause of time beside a verb of motion: <em>all eyes turned to Rio as they met</em>. */
  WHILE,
  /** The trip that the event was part of: <em>during a visit to Cuba, he met …</em>. */
  TRIP,
  /** A name before the event noun: <em>the Geneva round</em>. */
  COMPOUND,
  /** A name in the possessive before the event noun. */
  POSSESSOR,
  /** Who hosts, where that is a place: <em>hosted by Qatar</em>. */
  HOST,
  /** A noun such as <em>venue</em>: <em>Geneva is the venue of the talks</em>. */
  VENUE_NOUN,
  /** A relative clause: <em>Geneva, where they met</em>. */
  WHERE,
  /** The word <em>here</em>, which is the dateline's place. */
  HERE,
  /** Where an event is moved to: <em>the talks were moved to Vienna</em>. */
  SHIFT,
  /** Where one of those who meet is: <em>talks with the minister, who is in Moscow</em>. */
  VISITOR,
  /** A meeting beside another one: <em>on the sidelines of the summit in Bali</em>. */
  SIDELINES,
  /** A preposition that may stand between an event and its place: <em>talks with the rebels in Doha</em>. */
  THROUGH,
  /** A preposition that may stand between a verb of speaking and its place: <em>spoke to students in Accra</em>. */
  TALK_TO,
  /** An occasion that may stand between them: <em>met during a conference in Rabat</em>. */
  DURING,
  /** A place that a venue lies in: <em>the Hofburg in Vienna</em>. */
  NESTED
}
