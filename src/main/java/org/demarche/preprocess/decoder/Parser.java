package org.demarche.preprocess.decoder;

import java.util.List;

/**
 * NLP4J's parser: from left to right, it makes an arc between the word on the top of a stack and the next word, or
 * none, and then goes on with the next word (shift), takes the top from the stack for good (reduce), or lays it aside
 * until the next shift (pass). For one thread.
 */
final class Parser implements Locator {

  private static final String NO_LABEL = "";
  private static final String ROOT = "root";
  /** How many words on each side a word without a head may get as its head. */
  private static final int NEAR = 5;
  private static final int SIDES = 3;

  private enum Arc {
    LEFT, RIGHT, NONE
  }

  private enum Move {
    SHIFT, REDUCE, PASS
  }

  private final Scorer scorer;
  private final List<int[]> candidates;
  private final int labels;
  private final Arc[] arcs;
  private final Move[] moves;
  /** The dependency of each label and the root's, and their values in features. */
  private final String[] names;
  private final int[] nameValues;
  private final int[] valencies = new int[SIDES * SIDES];
  private final int labelColumn;
  private final int valencyColumn;
  private final Tree tree = new Tree();
  private int words;
  private int[] stack = {};
  private int top;
  private int[] aside = {};
  private int asideSize;
  private int next;

  Parser(LinearModel model, Scorer scorer) {
    this.scorer = scorer;
    candidates = model.candidates();
    labels = model.labels().size();
    arcs = new Arc[labels];
    moves = new Move[labels];
    names = new String[labels + 1];
    nameValues = new int[labels + 1];
    for (int i = 0; i < labels; i++) {
      String label = model.labels().get(i);
      arcs[i] = label.startsWith("L_") ? Arc.LEFT : label.startsWith("R_") ? Arc.RIGHT : Arc.NONE;
      moves[i] = label.startsWith("S_", 2) ? Move.SHIFT : label.startsWith("R_", 2) ? Move.REDUCE : Move.PASS;
      names[i] = label.substring(label.lastIndexOf('_') + 1);
      nameValues[i] = model.values().get(names[i]);
    }
    names[labels] = ROOT;
    nameValues[labels] = model.values().get(ROOT);
    String[] left = {NO_LABEL, "<", "<<"};
    String[] right = {NO_LABEL, ">", ">>"};
    for (int i = 0; i < valencies.length; i++) {
      valencies[i] = model.values().get(left[i / SIDES] + "-" + right[i % SIDES]);
    }
    labelColumn = model.template().column(Field.DEPENDENCY_LABEL);
    valencyColumn = model.template().column(Field.VALENCY);
  }

  /** Parses the words of the scorer; the tree is there until the next call. */
  void parse(int wordCount) {
    begin(wordCount);
    while (next < words) {
      float[] scores = scorer.score(this);
      apply(best(scores, choice()));
    }
    for (int word = 1; word < words; word++) {
      if (!tree.hasHead(word)) {
        attachToNearest(word);
      }
    }
  }

  int head(int word) {
    return tree.head(word);
  }

  String label(int word) {
    return names[tree.label(word)];
  }

  private void begin(int wordCount) {
    words = wordCount;
    if (stack.length < words) {
      stack = new int[2 * words];
      aside = new int[2 * words];
    }
    tree.begin(words);
    for (int word = 0; word < words; word++) {
      scorer.set(word, valencyColumn, valencies[0]);
    }
    stack[0] = 0;
    top = 0;
    asideSize = 0;
    next = 1;
  }

  private int[] choice() {
    int word = stack[top];
    if (word == 0) {
      return candidates.get(Candidates.AFTER_ROOT);
    }
    if (tree.isBelow(word, next)) {
      return candidates.get(Candidates.NO_ARC);
    }
    if (tree.isBelow(next, word)) {
      return candidates.get(tree.hasHead(word) ? Candidates.NO_ARC : Candidates.NO_ARC_NO_REDUCE);
    }
    return tree.hasHead(word) ? null : candidates.get(Candidates.NOT_REDUCE);
  }

  private int best(float[] scores, int[] choice) {
    return choice == null || choice.length == 0 ? Candidates.best(scores, labels) : Candidates.best(scores, choice);
  }

  private void apply(int label) {
    switch (arcs[label]) {
      case LEFT -> attach(stack[top], next, label);
      case RIGHT -> attach(next, stack[top], label);
      default -> {
      }
    }
    Move move = moves[label];
    if (move == Move.SHIFT && arcs[label] != Arc.LEFT) {
      while (asideSize > 0) {
        stack[++top] = aside[--asideSize];
      }
      stack[++top] = next++;
    } else if (move == Move.REDUCE && arcs[label] != Arc.RIGHT) {
      top--;
    } else {
      aside[asideSize++] = stack[top--];
    }
  }

  private void attach(int word, int to, int label) {
    int from = tree.head(word);
    tree.attach(word, to, label);
    scorer.set(word, labelColumn, nameValues[label]);
    updateValency(to);
    if (from >= 0) {
      updateValency(from);
    }
  }

  private void updateValency(int word) {
    scorer.set(word, valencyColumn, valencies[tree.leftValency(word) * SIDES + tree.rightValency(word)]);
  }

  /** Gives a word that has no head the best one among those near it, or the root. */
  private void attachToNearest(int word) {
    int head = 0;
    int label = labels;
    double best = -Double.MAX_VALUE;
    for (int direction = -1; direction <= 1; direction += 2) {
      int[] choice = candidates.get(direction > 0 ? Candidates.LEFT : Candidates.RIGHT);
      for (int distance = 1; distance <= NEAR; distance++) {
        int other = word + direction * distance;
        if (other >= 0 && other < words && !tree.isBelow(other, word)) {
          top = 0;
          stack[0] = Math.min(word, other);
          next = Math.max(word, other);
          asideSize = 0;
          float[] scores = scorer.score(this);
          int candidate = best(scores, choice);
          if (best < scores[candidate]) {
            best = scores[candidate];
            head = other;
            label = candidate;
          }
        }
      }
    }
    attach(word, head, label);
  }

  @Override
  public int locate(int source, int window, int relation) {
    int word = switch (source) {
      case TOP -> inSentence(stack[top] + window);
      case NEXT -> inSentence(next + window);
      default -> window <= 0 ? onStack(top + window) : window <= asideSize ? aside[asideSize - window] : NONE;
    };
    return word < 0 ? NONE : tree.relative(word, relation);
  }

  private int inSentence(int word) {
    return word < words ? word : NONE;
  }

  private int onStack(int place) {
    return place < 0 ? NONE : stack[place];
  }
}
