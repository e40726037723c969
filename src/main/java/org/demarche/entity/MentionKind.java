package org.demarche.entity;

/** How an actor is mentioned, as the type system names it. */
public enum MentionKind {
  /** The name of a person or body: <em>Ivan Petrov</em>, <em>NATO</em>, <em>the Kremlin</em>. */
  NAME,
  /**
   * The name of a state or capital, or a word for the people of a state: <em>Russia</em>, <em>Moscow</em>, <em>the
   * Russians</em>.
   */
  STATE,
  /** A common noun for a body or group: <em>the government</em>, <em>Russian troops</em>. */
  GROUP,
  /** An office or other description without a name: <em>the foreign minister</em>. */
  REFERENCE,
  /** A pronoun. */
  PRONOUN;

  /** The constant with a name; null for null and for any other name. */
  public static MentionKind of(String name) {
    for (MentionKind kind : values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }
}
