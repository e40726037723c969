package org.demarche.event;

/** The sixteen categories of PLOVER, the Political Language Ontology for Verifiable Event Records. */
public enum EventCategory {
  CONSULT, AGREE, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION,
      MOBILIZE,
  COERCE, ASSAULT;

  /**
   * Whether acts of this kind, when done by or to a private person, are mostly crime, charity or police work; an
   * unknown name then does not make them political.
   */
  boolean isOftenPrivate() {
    return switch (this) {
      case ASSAULT, COERCE, SANCTION, RETREAT, CONCEDE, AID -> true;
      default -> false;
    };
  }
}
