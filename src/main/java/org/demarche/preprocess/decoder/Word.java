package org.demarche.preprocess.decoder;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a word by its form alone. For one thread: the lemmas are looked up when they are first asked for.
 */
final class Word {

  /** A lemma and its value in each model. */
  record Lemma(int tag, String text, int[] values) {
  }

  private final String form;
  private final String simplified;
  /** For each model: its columns, and the records of its types with several values. */
  private final int[][] values;
  private final int[][][] rows;
  private final int[][][] firstRows;
  private final int nameWord;
  private final List<Lemma> lemmas = new ArrayList<>(1);

  Word(String form, String simplified, int[][] values, int[][][] rows, int[][][] firstRows, int nameWord) {
    this.form = form;
    this.simplified = simplified;
    this.values = values;
    this.rows = rows;
    this.firstRows = firstRows;
    this.nameWord = nameWord;
  }

  String form() {
    return form;
  }

  int[] values(int model) {
    return values[model];
  }

  int[][] rows(int model, boolean first) {
    return first ? firstRows[model] : rows[model];
  }

  /** The number of the word in the gazetteer, negative if it has none. */
  int nameWord() {
    return nameWord;
  }

  /** The lemma of the word with a tag. */
  Lemma lemma(int tag, Models models) {
    for (int i = 0; i < lemmas.size(); i++) {
      if (lemmas.get(i).tag() == tag) {
        return lemmas.get(i);
      }
    }
    Lemma lemma = models.lemma(simplified, tag);
    lemmas.add(lemma);
    return lemma;
  }
}
