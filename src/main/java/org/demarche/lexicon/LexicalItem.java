package org.demarche.lexicon;

/** One word of a text, as {@link PhraseMatcher} sees it. */
public interface LexicalItem {

  /** The word as it appears in the text. */
  String form();

  /** The word in lower case, with typewriter apostrophes. */
  String lower();

  /** The lemma in lower case, or the word in lower case if there is none. */
  String lemma();

  /** The Penn part-of-speech tag; empty if there is none. */
  String pos();
}
