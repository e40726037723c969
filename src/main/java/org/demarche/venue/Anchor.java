package org.demarche.venue;

import org.demarche.syntax.Word;

/**
 * A word that may tell the place of an event.
 *
 * @param tie
 *          how it is tied to the event
 * @param depth
 *          how many steps it lies from the event
 * @param controlled
 *          of a controller the verb that it controls, else the word itself
 */
record Anchor(Word word, Tie tie, int depth, Word controlled) {

  /** How many steps away an anchor may lie, and how many phrases one in the other may lead to a place. */
  static final int DEEPEST = 4;

  /** How a word is tied to an event. */
  enum Tie {
    /** The event itself: <em>talks</em>, <em>met</em>. */
    EVENT,
    /** A noun that the event is one of, or is named with: <em>a round</em> of talks, <em>talks</em> and meetings. */
    NOUN,
    /** What shares its places with the event: <em>held</em> talks, expected to meet. */
    CARRIER,
    /** A verb that lends the event only what stands behind the event, or at the beginning of the sentence. */
    CONTROLLER,
    /** The object of an event verb whose phrases tell its topic: discussed the <em>war</em> in Mali. */
    TOPIC,
    /** Something that is done together with the event: its places count, its media do not. */
    JOINED,
    /** What the event is for: met to <em>talk</em>; only towns and sites count. */
    PURPOSE,
    /** A verb in whose clause the event lies: Geneva, where they <em>met</em>. */
    CLAUSE,
    /** Who hosts it is a place: <em>hosted</em> by Qatar. */
    HOST,
    /** A verb that visits a place. */
    VISIT,
    /** A verb that brings people to the event: <em>flew</em> to Geneva for talks. */
    MOVE,
    /** The place itself that people go to for the event: flew to <em>Geneva</em> for talks. */
    GOAL,
    /** A verb that gives the event another place. */
    SHIFT,
    /** A noun that says what a place is to the event: the <em>venue</em> of the talks. */
    VENUE_NOUN
  }
}
