package org.demarche.syntax.repair;

import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** A change to trees needed for parsers of one scheme or with a known weakness. */
interface Repair {

  /** Moves a word or its dependents if the repair applies to it; returns whether it did. */
  boolean apply(SentenceBuilder tree, Word word);
}
