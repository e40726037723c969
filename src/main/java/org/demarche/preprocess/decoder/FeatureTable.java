package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.util.Arrays;

/**
 * The features of a model and their weights. A look-up leads in one step to the record of a feature: its key, so that
 * no other feature is taken for it, and beside it its weights, only those that are not zero. Features with weights for
 * many labels have a row with all of them instead. Immutable.
 *
 * <p>The weights of features are added in the order in which they are asked for, as 32-bit numbers, so the sums are the
 * same to the last bit as with a table of all features and labels.
 */
final class FeatureTable {

  /** The record of a feature that is not in the table. */
  static final int NONE = 0;

  private static final int VALUE_BITS = 19;
  /** The number of different values that features may have. */
  static final int VALUES = 1 << VALUE_BITS;
  /** The number of types of features. */
  static final int TYPES = 1 << 7;

  /** Records begin at multiples of this, so that their place fits in a slot beside the fingerprint. */
  private static final int UNIT = 4;
  private static final int UNIT_BITS = 24;
  private static final int HEADER = 3;
  /** A record has its weights in groups: four labels in one number, and their four weights. */
  private static final int GROUP = 4;

  private final int labels;
  /** Fingerprint in the high bits, unit of the record in the low ones; zero is empty. */
  private final int[] slots;
  private final int[] records;
  private final float[] rows;
  private final int shift;

  private FeatureTable(int labels, int[] slots, int[] records, float[] rows) {
    this.labels = labels;
    this.slots = slots;
    this.records = records;
    this.rows = rows;
    shift = Long.numberOfLeadingZeros(slots.length) + 1;
  }

  /** The key of a feature with up to three values; none of them is negative. */
  static long key(int type, int first, int second, int third) {
    return ((((long) type << VALUE_BITS | first) << VALUE_BITS) | second) << VALUE_BITS | third;
  }

  private static long hash(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    return (hash ^ hash >>> 32) * 0xBF58476D1CE4E5B9L;
  }

  private static int fingerprint(long hash, int shift) {
    return (int) (hash >>> shift - 8) & 0xFF;
  }

  /** The record of a feature, or {@link #NONE}. */
  int find(long key) {
    long hash = hash(key);
    int slot = (int) (hash >>> shift);
    int fingerprint = fingerprint(hash, shift);
    int content = slots[slot];
    while (content != 0) {
      if (content >>> UNIT_BITS == fingerprint) {
        int record = (content & (1 << UNIT_BITS) - 1) * UNIT;
        if (records[record] == (int) key && records[record + 1] == (int) (key >>> 32)) {
          return record;
        }
      }
      slot = slot + 1 & slots.length - 1;
      content = slots[slot];
    }
    return NONE;
  }

  /**
   * Adds the weights of a feature to the scores of the labels.
   *
   * @param scores
   *          one more than there are labels; the last one means nothing
   */
  void add(int record, float[] scores) {
    int groups = records[record + 2];
    if (groups < 0) {
      addRow(~groups * labels, scores);
      return;
    }
    int at = record + HEADER;
    for (int i = 0; i < groups; i++) {
      int four = records[at];
      scores[four & 0xFF] += Float.intBitsToFloat(records[at + 1]);
      scores[four >>> 8 & 0xFF] += Float.intBitsToFloat(records[at + 2]);
      scores[four >>> 16 & 0xFF] += Float.intBitsToFloat(records[at + 3]);
      scores[four >>> 24] += Float.intBitsToFloat(records[at + 4]);
      at += 1 + GROUP;
    }
  }

  private void addRow(int row, float[] scores) {
    for (int i = 0; i < labels; i++) {
      scores[i] += rows[row + i];
    }
  }

  void write(ArrayOutput out) throws IOException {
    out.number(labels);
    out.ints(slots);
    out.ints(records);
    out.floats(rows);
  }

  static FeatureTable read(ArrayInput in) {
    return new FeatureTable(in.number(), in.slots(0), in.ints(), in.floats());
  }

  /** Collects features. */
  static final class Builder {

    private final int labels;
    private long[] keys = new long[1 << 10];
    private int[] places = new int[1 << 10];
    private int[] records = new int[1 << 12];
    private float[] rows = new float[1 << 10];
    private int features;
    private int end = UNIT;
    private int rowCount;

    /**
     * @param labels
     *          fewer than 256
     */
    Builder(int labels) {
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
      int groups = (count + GROUP - 1) / GROUP;
      if (records.length - end < HEADER + UNIT + groups * (1 + GROUP)) {
        records = Arrays.copyOf(records, 2 * records.length + labels * (1 + GROUP));
      }
      records[end] = (int) key;
      records[end + 1] = (int) (key >>> 32);
      if (count * GROUP > labels) {
        records[end + 2] = ~row(weights);
        end += HEADER;
      } else {
        records[end + 2] = groups;
        sparse(weights, end + HEADER);
        end += HEADER + groups * (1 + GROUP);
      }
      end = (end + UNIT - 1) / UNIT * UNIT;
    }

    private int row(float[] weights) {
      if (rows.length < (rowCount + 1) * labels) {
        rows = Arrays.copyOf(rows, 2 * rows.length + labels);
      }
      System.arraycopy(weights, 0, rows, rowCount * labels, labels);
      return rowCount++;
    }

    /** Writes the groups of a record; what is left of the last one belongs to a label that means nothing. */
    private void sparse(float[] weights, int from) {
      int k = 0;
      for (int label = 0; label < labels; label++) {
        if (weights[label] != 0) {
          put(from, k++, label, weights[label]);
        }
      }
      while (k % GROUP != 0) {
        put(from, k++, labels, 0);
      }
    }

    private void put(int from, int k, int label, float weight) {
      int group = from + k / GROUP * (1 + GROUP);
      records[group] |= label << 8 * (k % GROUP);
      records[group + 1 + k % GROUP] = Float.floatToRawIntBits(weight);
    }

    FeatureTable build() throws IOException {
      if (end / UNIT >= 1 << UNIT_BITS) {
        throw new IOException("a model with too many weights");
      }
      int[] slots = new int[2 * Integer.highestOneBit(features + features / 4 + 1)];
      int shift = Long.numberOfLeadingZeros(slots.length) + 1;
      for (int i = 0; i < features; i++) {
        long hash = hash(keys[i]);
        int slot = (int) (hash >>> shift);
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = fingerprint(hash, shift) << UNIT_BITS | places[i] / UNIT;
      }
      return new FeatureTable(labels, slots, Arrays.copyOf(records, end), Arrays.copyOf(rows, rowCount * labels));
    }
  }
}
