package org.demarche.preprocess.decoder;

/** Where the state of a tagger or parser has its words. */
interface Locator {

  /** The word that has no place. */
  int NONE = -1;

  /** The sources of words: the top of the stack or the word to be tagged, the next word, and the stack. */
  int TOP = 0;
  int NEXT = 1;
  int STACK = 2;

  /**
   * The number of a word.
   *
   * @param window
   *          how many words behind the source, or, for the stack, above (positive) or below its top
   * @param relation
   *          the ordinal of the {@link Relation} of the word to the one there
   * @return zero for the root, {@link #NONE} if there is no such word
   */
  int locate(int source, int window, int relation);
}
