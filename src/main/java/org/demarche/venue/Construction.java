package org.demarche.venue;

/** The ways in which a sentence says where something takes place; referred to by the rows of {@code rules.tsv}. */
enum Construction {
  /** A prepositional phrase of the event or of the verb that carries it: <em>met in Geneva</em>. */
  PHRASE,
  /** A prepositional phrase of the subject: <em>negotiators in Vienna met</em>. */
  SUBJECT,
  /** The destination of a visit: <em>a trip to Cuba</em>. */
  DESTINATION,
  /** The object of a visit: <em>visited Tehran</em>. */
  VISITED,
  /** The destination of a journey to the event: <em>flew to Geneva for talks</em>. */
  MOVE,
  /** A temporal word between a place of speaking and the event: <em>said in Vienna after the talks</em>. */
  TOLD,
  /** A temporal clause attached to a verb of motion: <em>all eyes turned to Rio as they met</em>. */
  WHILE,
  /** The trip that the event was part of: <em>during a visit to Cuba, he met …</em>. */
  TRIP,
  /** A name that precedes the event noun: <em>the Geneva round</em>. */
  COMPOUND,
  /** A possessive name that precedes the event noun. */
  POSSESSOR,
  /** The host, if it is a place: <em>hosted by Qatar</em>. */
  HOST,
  /** A noun such as <em>venue</em>: <em>Geneva is the venue of the talks</em>. */
  VENUE_NOUN,
  /** A relative clause: <em>Geneva, where they met</em>. */
  WHERE,
  /** The word <em>here</em>, which refers to the dateline's place. */
  HERE,
  /** The place that an event is moved to: <em>the talks were moved to Vienna</em>. */
  SHIFT,
  /** A place that is chosen for the event: <em>picked Muscat for the talks</em>. */
  CHOSEN,
  /** The places between which a mediator travels: <em>shuttled between Nicosia and Ankara</em>. */
  BETWEEN,
  /** The place where a participant is: <em>talks with the minister, who is in Moscow</em>. */
  VISITOR,
  /** A meeting alongside another one: <em>on the sidelines of the summit in Bali</em>. */
  SIDELINES,
  /** A preposition that may come between an event and its place: <em>talks with the rebels in Doha</em>. */
  THROUGH,
  /** A preposition that may come between a verb of speaking and its place: <em>spoke to students in Accra</em>. */
  TALK_TO,
  /** An occasion that may come between an event and its place: <em>met during a conference in Rabat</em>. */
  DURING,
  /** A date that may come between an event and its place: <em>planned for May 30 in Paris</em>. */
  DATE,
  /** A matter that may come between an event and its place: <em>talks on the nuclear issue in Moscow</em>. */
  MATTER,
  /** A place that contains a venue: <em>the Hofburg in Vienna</em>. */
  NESTED
}
