package org.demarche.entity;

/**
 * The meaning of a name in the tables.
 *
 * @param id
 *          the id of the row
 * @param who
 *          the actor; for a {@code NOT}, only the name is known
 * @param use
 *          how the name refers to it
 */
public record NamedActor(String id, Identity who, Use use) {

  /** How a name refers to an actor: only a {@code NAME} does so wherever it occurs, and {@code NOT} never does. */
  public enum Use {
    NAME, DEMONYM, CAPITAL, PERSON, NOT
  }

  /** The canonical name. */
  public String name() {
    return who.name();
  }

  /** The kind of actor. */
  public ActorKind kind() {
    return who.kind();
  }

  /** The state that it is, governs or acts for, or null. */
  public String country() {
    return who.country();
  }

  /** Its sector, or null. */
  public Sector sector() {
    return who.sector();
  }

  /** Whether the words name a state, its people or its capital, rather than a body or person. */
  public boolean isState() {
    return use == Use.DEMONYM || use == Use.CAPITAL || use == Use.NAME && kind() == ActorKind.STATE;
  }

  /** How the words mention the actor. */
  public MentionKind mention() {
    return isState() ? MentionKind.STATE : MentionKind.NAME;
  }
}
