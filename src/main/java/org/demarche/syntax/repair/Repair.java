package org.demarche.syntax.repair;

import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** One change to a tree that parsers of a scheme, or with a known weakness, need. */
interface Repair {

  /** Changes the place of a word, or what hangs on it, where the repair is for it; whether it was. */
  boolean apply(SentenceBuilder tree, Word word);
}
