package org.demarche.entity;

/** The kinds of political actor, as the type system names them. */
public enum ActorKind {
  PERSON, STATE, GOVERNMENT, ORGANISATION, ARMED_GROUP, GROUP;

  /** The constant with a name; null for null and for any other name. */
  public static ActorKind of(String name) {
    for (ActorKind kind : values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }
}
