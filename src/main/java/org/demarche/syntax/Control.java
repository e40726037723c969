package org.demarche.syntax;

/**
 * Properties of understood subjects that grammar alone cannot decide (see {@link Clause#subject(Control)}). A layer
 * overrides the methods that its tables can answer.
 */
public interface Control {

  /** Grammar alone: the object before an infinitive controls it, and every noun can act. */
  Control OF_GRAMMAR = new Control() { };

  /**
   * Whether the object of a verb, rather than its subject, is the understood subject of an infinitive that follows:
   * <em>urged Iran to leave</em>, but not <em>promised Iran to leave</em>.
   */
  default boolean isByObject(Word verb, Word object) {
    return true;
  }

  /**
   * Whether a noun can be the understood subject of an infinitive or participle that follows: <em>the man to lead it,
   * aides leaving</em>; not <em>a decision to leave, a letter saying</em>, where it is the owner.
   */
  default boolean isActor(Word noun, Word verb) {
    return true;
  }
}
