package org.demarche.type;

/**
 * The roles that an {@link ArgumentLink} can name: the function of the target for the annotation that holds the link.
 */
public enum ArgumentRole {
  /** The agent of an event, or the source of a statement. */
  SOURCE,
  /** The one that an act is directed at. */
  TARGET,
  /** One of several participants on equal terms. */
  PARTY,
  /** The one who brings the parties together. */
  MEDIATOR,
  /** The one on whose territory or at whose invitation the parties meet. */
  HOST,
  /** The place of an event. */
  VENUE,
  /** The time expression of an event. */
  TIME,
  /** The statement that reports an event or contains a hedge. */
  STATEMENT,
  /** The hedge that weakens an event. */
  HEDGE,
  /** The event that takes place at a venue. */
  EVENT,
  /** The wider place that contains a venue, or the gathering on whose sidelines a meeting takes place. */
  WITHIN,
  /** The office in which somebody speaks or acts. */
  ROLE,
  /** A member of a group. */
  MEMBER,
  /** The holder of an office. */
  HOLDER,
  /** The actor that a source names. */
  ACTOR,
  /** The words that introduce a statement or weaken it. */
  CUE,
  /** A mention of an act. */
  MENTION,
  /** The mention that another one was joined to because both name one act. */
  ANTECEDENT,
  /** The one who calls a meeting or under whose auspices it takes place. */
  CONVENER,
  /** The one who vouches that an accord will be kept, or witnesses it. */
  GUARANTOR,
  /** The one who watches without taking part. */
  OBSERVER,
  /** The one who says that an act took place. */
  ASSERTED_BY,
  /** The one who says that an act did not take place. */
  DENIED_BY,
  /** What came of an act. */
  OUTCOME,
  /** The next act of a series. */
  NEXT
}
