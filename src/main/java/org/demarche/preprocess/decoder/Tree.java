package org.demarche.preprocess.decoder;

import java.util.Arrays;

/** The dependencies of a sentence while they are made; word 0 is the root. Numbers are -1 where there is nothing. */
final class Tree {

  static final int NONE = -1;

  private static final Relation[] RELATIONS = Relation.values();

  private int[] head = {};
  private int[] label = {};
  /** The dependents of a word in their order in the sentence. */
  private int[] first = {};
  private int[] last = {};
  private int[] left = {};
  private int[] right = {};

  /** Begins a tree of so many words, the root among them. */
  void begin(int words) {
    if (head.length < words) {
      int size = 2 * words;
      head = new int[size];
      label = new int[size];
      first = new int[size];
      last = new int[size];
      left = new int[size];
      right = new int[size];
    }
    for (int[] array : new int[][] {head, label, first, last, left, right}) {
      Arrays.fill(array, 0, words, NONE);
    }
  }

  int head(int word) {
    return head[word];
  }

  int label(int word) {
    return label[word];
  }

  boolean hasHead(int word) {
    return head[word] >= 0;
  }

  /** Makes a word a dependent of another one, and of no other than that. */
  void attach(int word, int to, int withLabel) {
    if (head[word] >= 0) {
      detach(word);
    }
    int next = first[to];
    while (next >= 0 && next < word) {
      next = last[to] < word ? NONE : right[next];
    }
    int before = next < 0 ? last[to] : left[next];
    left[word] = before;
    right[word] = next;
    if (before < 0) {
      first[to] = word;
    } else {
      right[before] = word;
    }
    if (next < 0) {
      last[to] = word;
    } else {
      left[next] = word;
    }
    head[word] = to;
    label[word] = withLabel;
  }

  private void detach(int word) {
    int from = head[word];
    if (left[word] < 0) {
      first[from] = right[word];
    } else {
      right[left[word]] = right[word];
    }
    if (right[word] < 0) {
      last[from] = left[word];
    } else {
      left[right[word]] = left[word];
    }
  }

  boolean isBelow(int word, int other) {
    int above = head[word];
    while (above >= 0 && above != other) {
      above = head[above];
    }
    return above >= 0;
  }

  /** How many dependents a word has on its left, at most two. */
  int leftValency(int word) {
    int next = first[word];
    return next < 0 || next > word ? 0 : right[next] < 0 || right[next] > word ? 1 : 2;
  }

  /** How many dependents a word has on its right, at most two. */
  int rightValency(int word) {
    int next = last[word];
    return next < word ? 0 : left[next] < word ? 1 : 2;
  }

  /** The word in a relation, given by its ordinal, to a word. */
  int relative(int word, int relation) {
    return switch (RELATIONS[relation]) {
      case SELF -> word;
      case H -> head[word];
      case H2 -> at(head, head[word]);
      case LMD -> below(first[word], word);
      case LMD2 -> below(at(right, first[word]), word);
      case RMD -> above(last[word], word);
      case RMD2 -> above(at(left, last[word]), word);
      case LNS -> left[word];
      case LNS2 -> at(left, left[word]);
    };
  }

  private static int at(int[] array, int word) {
    return word < 0 ? NONE : array[word];
  }

  private static int below(int word, int limit) {
    return word < limit ? word : NONE;
  }

  private static int above(int word, int limit) {
    return word > limit ? word : NONE;
  }
}
