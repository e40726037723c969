package org.demarche.preprocess.decoder;

/** Another word of the tree, seen from one; the names are NLP4J's. */
enum Relation {
  /** The word itself. */
  SELF,
  /** Its head, and the head of its head. */
  H, H2,
  /** Its leftmost dependent, if it is left of it, and the one next to that. */
  LMD, LMD2,
  /** Its rightmost dependent, if it is right of it, and the one next to that. */
  RMD, RMD2,
  /** The dependent of its head that is next on the left, and the one after that. */
  LNS, LNS2
}
