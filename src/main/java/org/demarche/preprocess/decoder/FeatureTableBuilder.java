package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the features of a {@link FeatureTable}. */
final class FeatureTableBuilder {

  private final int labels;
  private long[] keys = new long[1 << 10];
  private int[] places = new int[1 << 10];
  private int[] records = new int[1 << 12];
  private final List<float[]> rows = new ArrayList<>();
  private int features;
  private int end = FeatureTable.UNIT;

  /**
   * @param labels
   *          fewer than 256
   */
  FeatureTableBuilder(int labels) {
    this.labels = labels;
  }

  /** Adds a feature that has not been added yet. */
  void add(long key, float[] weights) {
    int count = 0;
    for (int i = 0; i < labels; i++) {
      count += weights[i] == 0 ? 0 : 1;
    }
    if (features == keys.length) {
      keys = Arrays.copyOf(keys, 2 * features);
      places = Arrays.copyOf(places, 2 * features);
    }
    keys[features] = key;
    places[features++] = end;
    int groups = (count + FeatureTable.GROUP - 1) / FeatureTable.GROUP;
    if (records.length - end < FeatureTable.HEADER + FeatureTable.UNIT + groups * (1 + FeatureTable.GROUP)) {
      records = Arrays.copyOf(records, 2 * records.length + labels * (1 + FeatureTable.GROUP));
    }
    records[end] = (int) key;
    records[end + 1] = (int) (key >>> 32);
    if (count * FeatureTable.GROUP > labels) {
      records[end + 2] = ~rows.size();
      rows.add(Arrays.copyOf(weights, labels));
      end += FeatureTable.HEADER;
    } else {
      records[end + 2] = groups;
      sparse(weights, end + FeatureTable.HEADER);
      end += FeatureTable.HEADER + groups * (1 + FeatureTable.GROUP);
    }
    end = (end + FeatureTable.UNIT - 1) / FeatureTable.UNIT * FeatureTable.UNIT;
  }

  /** Writes the groups of a record; what is left of the last one belongs to a label that means nothing. */
  private void sparse(float[] weights, int from) {
    int k = 0;
    for (int label = 0; label < labels; label++) {
      if (weights[label] != 0) {
        put(from, k++, label, weights[label]);
      }
    }
    while (k % FeatureTable.GROUP != 0) {
      put(from, k++, labels, 0);
    }
  }

  private void put(int from, int k, int label, float weight) {
    int group = from + k / FeatureTable.GROUP * (1 + FeatureTable.GROUP);
    records[group] |= label << 8 * (k % FeatureTable.GROUP);
    records[group + 1 + k % FeatureTable.GROUP] = Float.floatToRawIntBits(weight);
  }

  FeatureTable build() throws IOException {
    if (end / FeatureTable.UNIT >= 1 << FeatureTable.UNIT_BITS) {
      throw new IOException("a model with too many weights");
    }
    int[] slots = new int[2 * Integer.highestOneBit(2 * features + 1)];
    int shift = FeatureTable.shift(slots.length);
    for (int i = 0; i < features; i++) {
      long hash = FeatureTable.hash(keys[i]);
      int slot = (int) (hash >>> shift);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = FeatureTable.fingerprint(hash, shift) << FeatureTable.UNIT_BITS | places[i] / FeatureTable.UNIT;
    }
    return new FeatureTable(labels, slots, Arrays.copyOf(records, end), rows.toArray(float[][]::new));
  }
}
