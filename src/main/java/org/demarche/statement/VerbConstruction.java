package org.demarche.statement;

/** A way in which a verb takes its content. */
@FunctionalInterface
interface VerbConstruction {

  /**
   * The content of a verb.
   *
   * @param complement
   *          the lexicon's description of the content
   * @return null if the sentence has no such content
   */
  Content find(VerbCue verb, Complement complement);
}
