package org.demarche.entity;

import org.demarche.type.Actor;

/**
 * Who an actor is, regardless of how it is mentioned.
 *
 * @param name
 *          the canonical name
 * @param kind
 *          null if unknown
 * @param country
 *          the ISO 3166-1 alpha-3 code of the state that the actor is, governs or acts for; null if there is none
 * @param sector
 *          null if unknown
 */
public record Identity(String name, ActorKind kind, String country, Sector sector) {

  /** An actor of which only the name and kind are known. */
  public Identity(String name, ActorKind kind) {
    this(name, kind, null, null);
  }

  /** The identity recorded in an annotation. */
  public static Identity of(Actor actor) {
    return new Identity(actor.getName(), ActorKind.of(actor.getKind()), actor.getCountry(),
        Sector.of(actor.getSector()));
  }
}
