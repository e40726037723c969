package org.demarche.type;

/** The roles that an {@link ArgumentLink} can name: what the target is for the annotation that holds the link. */
public enum ArgumentRole {
  /** Who acts (an event), or who is quoted (a statement). */
  SOURCE,
  /** Whom an act is directed at. */
  TARGET,
  /** One of those who act together, none of them more than the others. */
  PARTY,
  /** Who brings the parties together. */
  MEDIATOR,
  /** On whose ground or at whose invitation the parties meet. */
  HOST,
  /** Where an event takes place. */
  VENUE,
  /** The words that say when. */
  TIME,
  /** The statement that reports an event or holds a hedge. */
  STATEMENT,
  /** The hedge that weakens an event. */
  HEDGE,
  /** What takes place at a venue. */
  EVENT,
  /** The wider place that a venue lies in. */
  WITHIN,
  /** The office in which somebody speaks or acts. */
  ROLE,
  /** One of those whom a group consists of. */
  MEMBER,
  /** Who holds an office. */
  HOLDER,
  /** The actor that a source names. */
  ACTOR,
  /** The words that introduce a statement or weaken it. */
  CUE
}
