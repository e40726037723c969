package org.demarche.entity;

import org.demarche.type.Actor;

/**
 * Who an actor is, whatever words stand for it.
 *
 * @param name
 *          the canonical name
 * @param kind
 *          null where it is not known
 * @param country
 *          the state that the actor is, governs or acts for, an ISO 3166-1 alpha-3 code; null where there is none
 * @param sector
 *          null where it is not known
 */
public record Identity(String name, ActorKind kind, String country, Sector sector) {

  /** An actor of whom no more is known than its name and kind. */
  public Identity(String name, ActorKind kind) {
    this(name, kind, null, null);
  }

  /** Who an annotation says that its actor is. */
  public static Identity of(Actor actor) {
    return new Identity(actor.getName(), ActorKind.of(actor.getKind()), actor.getCountry(),
        Sector.of(actor.getSector()));
  }
}
