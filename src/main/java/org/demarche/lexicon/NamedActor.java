package org.demarche.lexicon;

/**
 * What a name in the lexicon stands for.
 *
 * @param id
 *          the id of the row
 * @param name
 *          the canonical name
 * @param country
 *          an ISO 3166-1 alpha-3 code, or null
 * @param sector
 *          PLOVER's code, or null
 * @param use
 *          how the text names it
 */
public record NamedActor(String id, String name, ActorKind kind, String country, String sector, Use use) {

  /** How a text names an actor: only a {@code NAME} stands for it wherever it is found, and {@code NOT} is none. */
  public enum Use {
    NAME, DEMONYM, CAPITAL, PERSON, NOT
  }
}
