package org.demarche.venue;

import org.demarche.syntax.Word;

/**
 * A word that may indicate the place of an event.
 *
 * @param tie
 *          its relation to the event
 * @param depth
 *          its distance from the event, in steps
 * @param controlled
 *          for a controller, the verb that it controls; otherwise the word itself
 */
record Anchor(Word word, Tie tie, int depth, Word controlled) {

  /** The maximum distance of an anchor, and the maximum number of nested phrases that may lead to a place. */
  static final int DEEPEST = 4;

  /** The relation of a word to an event. */
  enum Tie {
    /** The event itself: <em>talks</em>, <em>met</em>. */
    EVENT,
    /**
     * A noun that quantifies the event or is coordinated with it: <em>a round</em> of talks, <em>talks</em> and
     * meetings.
     */
    NOUN,
    /** A word whose places are also the event's: <em>held</em> talks, expected to meet. */
    CARRIER,
    /** A verb that lends the event only what follows the event or begins the sentence. */
    CONTROLLER,
    /** The object of an event verb whose phrases give its topic: discussed the <em>war</em> in Mali. */
    TOPIC,
    /** Something done together with the event: its places count, its media do not. */
    JOINED,
    /** The purpose of the event: met to <em>talk</em>; only towns and sites count. */
    PURPOSE,
    /** A verb whose clause contains the event: Geneva, where they <em>met</em>. */
    CLAUSE,
    /** A verb whose host is a place: <em>hosted</em> by Qatar. */
    HOST,
    /** A verb that visits a place. */
    VISIT,
    /** A verb that brings people to the event: <em>flew</em> to Geneva for talks. */
    MOVE,
    /** The place that people go to for the event: flew to <em>Geneva</em> for talks. */
    GOAL,
    /** A verb that moves the event to another place. */
    SHIFT,
    /** A noun that says what role a place has in the event: the <em>venue</em> of the talks. */
    VENUE_NOUN
  }
}
