package org.demarche.syntax;

/**
 * What only the meaning of words tells about who is understood to do something (see {@link Clause#subject(Control)}). A layer
 * overrides what its tables know.
 */
public interface Control {

  /** Grammar alone: the object before an infinitive controls it, and every noun can act. */
  Control OF_GRAMMAR = new Control() { };

  /**
   * Whether the object of a verb, rather than its subject, does what an infinitive behind it tells: <em>urged Iran to
   * leave</em>, but not <em>promised Iran to leave</em>.
   */
  default boolean isByObject(Word verb, Word object) {
    return true;
  }

  /**
   * Whether a noun itself can do what the infinitive or participle behind it tells: <em>the man to lead it, aides leaving</em>;
   * not <em>a decision to leave, a letter saying</em>, whose owner does it.
   */
  default boolean isActor(Word noun, Word verb) {
    return true;
  }
}
