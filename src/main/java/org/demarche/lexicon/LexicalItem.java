package org.demarche.lexicon;

/** One word of a text, as {@link PhraseMatcher} sees it. */
public interface LexicalItem {

  /** The word as it stands in the text. */
  String form();

  /** The word in lower case, with typewriter apostrophes. */
  String lower();

  /** The lemma in lower case; the word in lower case where there is none. */
  String lemma();

  /** The part of speech in the Penn tag set; empty where there is none. */
  String pos();
}
