package org.demarche.preprocess.decoder;

/** What a feature says of a word; the names are NLP4J's. */
enum Field {

  /** The form with figures, marks and links replaced by classes. */
  WORD_FORM_SIMPLIFIED,
  WORD_FORM_SIMPLIFIED_LOWERCASE,
  WORD_SHAPE,
  /** The tags that the word may have; several features, or one with all of them. */
  AMBIGUITY_CLASSES,
  /** The first characters of the form in small letters, as many as the attribute says. */
  PREFIX,
  SUFFIX,
  /** Several features: the classes of the letters, digits and marks of the form. */
  ORTHOGRAPHIC,
  /** Several features: Brown clusters, from the largest to the smallest or in another order that NLP4J has. */
  WORD_CLUSTERS,
  LEMMA,
  PART_OF_SPEECH_TAG,
  NAMED_ENTITY_TAG,
  DEPENDENCY_LABEL,
  /** How many dependents there are on each side, of none, one and more. */
  VALENCY,
  /** Several features: the kinds of name in which the word stands, and where in the name. */
  NAMED_ENTITY_GAZETTEERS,
  /** Several features: whether the word is the first or the last one. */
  POSITIONAL
}
