package org.demarche.venue;

/**
 * What words around an event say about its place; referred to by the rows of {@code verbs.tsv} and {@code words.tsv}.
 */
enum WordUse {
  /** Carries an event noun (<em>hold talks</em>, <em>talks resume</em>); its place is the event's. */
  CARRY,
  /** A noun for an occasion at which people come together: <em>a conference in Munich</em>. */
  GATHER,
  /** Brings somebody to the place: <em>fly to</em>. */
  MOVE,
  /** Brings its object, not its subject, to the place: <em>welcome somebody to</em>. */
  BRING,
  /** Moves an event to another place: <em>move the talks to</em>. */
  SHIFT,
  /** Takes the place of an event as its object: <em>pick Muscat for the talks</em>. */
  CHOOSE,
  /** Goes to and fro between places: <em>shuttle</em>. */
  SHUTTLE,
  /** Plans or allows the event: <em>expected to meet</em>. */
  CONTROL,
  /** Goes to see a place: <em>visit</em>, and its nouns. */
  VISIT,
  /** Gives the event a place: <em>host</em>. */
  HOST,
  /** Takes a topic as its object: <em>discuss</em>. */
  TOPIC,
  /** Speaks to people: <em>speak to students</em>. */
  TALK,
  /** Signs a pact, which gives the pact the place of the signing. */
  SIGN,
  /** Reports the event: <em>said in Vienna after the meeting</em>. */
  TELL,
  /** A preposition that introduces the topic: a state or region after it is not a venue. */
  ABOUT,
  /** A matter of talks at which nothing happens, so that a town behind it is that of the talks. */
  MATTER,
  /** The last word of the name of a territory that people talk on, and do not meet on: <em>Korean Peninsula</em>. */
  TERRITORY,
  /** A preposition behind which a building that is not named is a place, not a topic: <em>at the ministry</em>. */
  INDOORS,
  /** A preposition that introduces a medium: <em>by phone</em>. */
  BY_MEDIUM,
  /** Something carried by a medium: <em>phone call</em>. */
  MEDIUM_CARRIER,
  /** A noun for exchanging the medium: <em>an exchange of letters</em>. */
  EXCHANGE,
  /** People who are at a place only for the event: <em>negotiators</em>. */
  TRAVELLER,
  /** People who are at a place for the event unless it is in their own country: <em>officials</em>. */
  OFFICIAL,
  /** A temporal word that separates the goal of a journey from the event: <em>flew to Oslo after the talks</em>. */
  APART,
  /** What others say about a future event: its people are not there now. */
  FORESEEN,
  /** A word that may stand in a date: <em>next week</em>. */
  OTHER,
  /** A part of a time: <em>at the end of May</em>. */
  PART,
  /** A time, which may come between an event and its place. */
  TIME
}
