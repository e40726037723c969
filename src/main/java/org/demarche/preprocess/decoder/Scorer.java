package org.demarche.preprocess.decoder;

import java.util.Arrays;

/** Scores the labels of a model for the states of one sentence after another. For one thread. */
final class Scorer {

  private final FeatureTable features;
  private final Template template;
  private final int columns;
  private final int sets;
  private final int labels;
  /** The values of all words, word by word; and the records of the types with several values. */
  private int[] values = {};
  private int[][] rows = {};
  private final int[] nodes;
  private final int[] items;
  private final long[] keys;
  private final int[] records;
  private int[] found = new int[1 << 8];
  private final float[] scores;

  Scorer(LinearModel model) {
    features = model.features();
    template = model.template();
    columns = template.columns().length;
    sets = template.sets();
    labels = model.labels().size();
    nodes = new int[template.sources().length];
    items = new int[template.itemColumns().length];
    keys = new long[template.joined().length / Template.JOINED];
    records = new int[keys.length];
    scores = new float[labels + 1];
  }

  /** Begins a sentence of so many words, the root among them. */
  void begin(int words) {
    if (values.length < words * columns || rows.length < words * sets) {
      values = new int[2 * words * columns];
      rows = new int[2 * words * sets][];
    }
  }

  /** Sets what is known of a word by itself. */
  void set(int word, int[] wordValues, int[][] wordRows) {
    System.arraycopy(wordValues, 0, values, word * columns, columns);
    System.arraycopy(wordRows, 0, rows, word * sets, sets);
  }

  /** Sets the value of a word in a column; nothing happens if the column is negative. */
  void set(int word, int column, int value) {
    if (column >= 0) {
      values[word * columns + column] = value;
    }
  }

  /** Sets the records of a word for a type with several values. */
  void setRows(int word, int type, int[] records) {
    rows[word * sets + type] = records;
  }

  /** The scores of the labels in a state, in an array that the next call uses again; its last element means nothing. */
  float[] score(Locator state) {
    int[] sources = template.sources();
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = state.locate(sources[i], template.windows()[i], template.relations()[i]);
    }
    int size = find();
    Arrays.fill(scores, 0);
    features.add(found, size, scores);
    return scores;
  }

  /** Finds the records of all features and returns their number; their weights are added afterwards. */
  private int find() {
    int size = 0;
    int[] setLocations = template.setLocations();
    for (int type = 0; type < sets; type++) {
      int node = nodes[setLocations[type]];
      if (node >= 0) {
        int[] several = rows[node * sets + type];
        if (size + several.length + template.joined().length > found.length) {
          found = Arrays.copyOf(found, 2 * (size + several.length) + template.joined().length);
        }
        System.arraycopy(several, 0, found, size, several.length);
        size += several.length;
      }
    }
    for (int i = 1; i < items.length; i++) {
      int node = nodes[template.itemLocations()[i]];
      items[i] = node < 0 ? StringTable.NONE : values[node * columns + template.itemColumns()[i]];
    }
    int[] joined = template.joined();
    int type = sets;
    int count = 0;
    for (int i = 0; i < joined.length; i += Template.JOINED) {
      int first = items[joined[i]];
      int second = items[joined[i + 1]];
      int third = items[joined[i + 2]];
      if ((first | second | third) >= 0) {
        keys[count++] = FeatureTable.key(type, first, second, third);
      }
      type++;
    }
    features.find(keys, count, records);
    for (int i = 0; i < count; i++) {
      if (records[i] != FeatureTable.NONE) {
        found[size++] = records[i];
      }
    }
    return size;
  }
}
