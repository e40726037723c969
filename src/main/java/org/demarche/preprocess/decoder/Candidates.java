package org.demarche.preprocess.decoder;

/** The sets of labels among which NLP4J's parser chooses, as indices into {@link LinearModel#candidates}. */
final class Candidates {

  /** If the top of the stack is the root: those that shift. */
  static final int AFTER_ROOT = 0;
  /** If the top is below the next word, or above it and has a head: those that make no arc. */
  static final int NO_ARC = 1;
  /** If the top is above the next word and has no head: those that make no arc and take nothing from the stack. */
  static final int NO_ARC_NO_REDUCE = 2;
  /** If the top has no head and neither is above the other: all but to take it from the stack without an arc. */
  static final int NOT_REDUCE = 3;
  /** Those that make an arc to a word on the left, and to one on the right. */
  static final int LEFT = 4;
  static final int RIGHT = 5;

  private Candidates() {
  }

  /** The label with the highest score of some, the first of them if several have it; -1 if there are none. */
  static int best(float[] scores, int[] labels) {
    int best = -1;
    for (int label : labels) {
      if (best < 0 || scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }

  /** The label with the highest score, the first of them if several have it. */
  static int best(float[] scores, int labels) {
    int best = 0;
    for (int label = 1; label < labels; label++) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}
