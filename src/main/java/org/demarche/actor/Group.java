package org.demarche.actor;

import org.demarche.entity.ActorKind;
import org.demarche.entity.Sector;

/**
 * A noun for a body or group that acts politically without a name.
 *
 * @param id
 *          the id of the row
 * @param when
 *          where the noun stands for an actor
 */
record Group(String id, ActorKind kind, Sector sector, When when) {

  /** Where a noun stands for an actor; the last ones are each for one noun that often stands for something else. */
  enum When {
    ALWAYS, ACTS, COUNTRY, FORCES, STATES, SIDES, COUNTRIES, PEOPLE
  }
}
