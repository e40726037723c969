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
  /** The wider place that contains a venue. */
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
  CUE
}
