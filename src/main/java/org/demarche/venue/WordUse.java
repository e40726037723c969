package org.demarche.venue;

/** What words around an event say of its place; the rows of {@code verbs.tsv} and {@code words.tsv} name them. */
enum WordUse {
  /** Carries an event noun: <em>hold talks</em>, <em>talks resume</em>; its place is the event's. */
  CARRY,
  /** A noun for an occasion at which people come together: <em>a conference in Munich</em>. */
  GATHER,
  /** Brings somebody to the place: <em>fly to</em>. */
  MOVE,
  /** Gives an event another place: <em>move the talks to</em>. */
  SHIFT,
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
  /** Tells the news of the event: <em>said in Vienna after the meeting</em>. */
  TELL,
  /** A preposition that brings the topic: a state or region behind its noun is no venue. */
  ABOUT,
  /** A preposition that a medium may have: <em>by phone</em>. */
  BY_MEDIUM,
  /** What a medium carries: <em>phone call</em>. */
  MEDIUM_CARRIER,
  /** A noun of which the medium is what passes between people: <em>an exchange of letters</em>. */
  EXCHANGE,
  /** Who is at a place only for the event: <em>negotiators</em>. */
  TRAVELLER,
  /** Who is at a place for the event where it is not their own country: <em>officials</em>. */
  OFFICIAL,
  /** A word of time that keeps a journey's goal apart from the event: <em>flew to Oslo after the talks</em>. */
  APART,
  /** What others say of an event to come: it is not where its people are now. */
  FORESEEN,
  /** A noun of which a document tells one event at one place: <em>the summit</em>. */
  ONLY_ONE,
  /** A word for a meeting that a later sentence may take up with another of them. */
  AGAIN,
  /** A word that tells a noun's event from another: <em>the next summit</em>. */
  OTHER,
  /** A number in a series, which the noun may also lack: <em>the first debate</em>. */
  ORDINAL,
  /** A time, which may stand between an event and its place, and whose possessive makes a noun definite. */
  TIME
}
