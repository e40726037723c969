package org.demarche.preprocess.decoder;

/** What a feature says of a word; the names are NLP4J's. */
enum Field {

  /** The form with figures, marks and links replaced by classes. */
  WORD_FORM_SIMPLIFIED(false),
  WORD_FORM_SIMPLIFIED_LOWERCASE(false),
  WORD_SHAPE(false),
  /** The tags that the word may have; several features, or one with all of them. */
  AMBIGUITY_CLASSES(false),
  /** The first characters of the form in small letters, as many as the attribute says. */
  PREFIX(false),
  SUFFIX(false),
  /** Several features: the classes of the letters, digits and marks of the form. */
  ORTHOGRAPHIC(false),
  /** Several features: Brown clusters, from the largest to the smallest or in another order that NLP4J has. */
  WORD_CLUSTERS(false),
  LEMMA(true),
  PART_OF_SPEECH_TAG(true),
  NAMED_ENTITY_TAG(true),
  DEPENDENCY_LABEL(true),
  /** How many dependents there are on each side, of none, one and more. */
  VALENCY(true),
  /** Several features: the kinds of name in which the word stands, and where in the name. */
  NAMED_ENTITY_GAZETTEERS(true),
  /** Several features: whether the word is the first or the last one. */
  POSITIONAL(true);

  private final boolean depends;

  Field(boolean depends) {
    this.depends = depends;
  }

  /** Whether it depends on more than the form of the word. */
  boolean dependsOnSentence() {
    return depends;
  }
}
