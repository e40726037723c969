package org.demarche.actor;

import org.demarche.entity.ActorKind;
import org.demarche.entity.Sector;

/**
 * A noun for a body or group that acts politically without a name.
 *
 * @param id
 *          the id of the row
 * @param kind
 *          the kind of actor
 * @param sector
 *          its sector, or null
 * @param when
 *          the contexts in which the noun denotes an actor
 */
record Group(String id, ActorKind kind, Sector sector, When when) {

  /** The contexts in which a noun denotes an actor. */
  enum When {
    ALWAYS,
    /** As the agent of a verb of speaking or acting. */
    ACTS,
    /** With the name of a state or a demonym: <em>Iraqi forces</em>. */
    COUNTRY,
    /** With any name before it: <em>Gulf states</em>. */
    NAME,
    /** With a word that counts the sides: <em>both parties</em>. */
    COUNTED
  }
}
