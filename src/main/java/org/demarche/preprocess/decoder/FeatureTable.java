package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
  static final int UNIT = 4;
  static final int UNIT_BITS = 24;
  /** A record begins with its key, in two numbers, and the number of its groups or the complement of its row's. */
  static final int HEADER = 3;
  /** A record has its weights in groups: four labels in one number, and their four weights. */
  static final int GROUP = 4;

  private final int labels;
  /** Fingerprint in the high bits, unit of the record in the low ones; zero is empty. */
  private final int[] slots;
  private final int[] records;
  /** An array for each row: so the compiler knows that it is another one than that of the scores. */
  private final float[][] rows;
  private final int shift;

  FeatureTable(int labels, int[] slots, int[] records, float[][] rows) {
    this.labels = labels;
    this.slots = slots;
    this.records = records;
    this.rows = rows;
    shift = shift(slots.length);
  }

  /** How far a hash is shifted to give one of so many slots. */
  static int shift(int slots) {
    return Long.numberOfLeadingZeros(slots) + 1;
  }

  /** The key of a feature with up to three values; none of them is negative. */
  static long key(int type, int first, int second, int third) {
    return ((((long) type << VALUE_BITS | first) << VALUE_BITS) | second) << VALUE_BITS | third;
  }

  static long hash(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    return (hash ^ hash >>> 32) * 0xBF58476D1CE4E5B9L;
  }

  static int fingerprint(long hash, int shift) {
    return (int) (hash >>> shift - 8) & 0xFF;
  }

  /** The record of a feature, or {@link #NONE}. */
  int find(long key) {
    long hash = hash(key);
    return find(key, (int) (hash >>> shift), fingerprint(hash, shift));
  }

  private int find(long key, int firstSlot, int fingerprint) {
    int slot = firstSlot;
    int content = slots[slot];
    while (content != 0) {
      if (content >>> UNIT_BITS == fingerprint && isAt(record(content), key)) {
        return record(content);
      }
      slot = slot + 1 & slots.length - 1;
      content = slots[slot];
    }
    return NONE;
  }

  private static int record(int content) {
    return (content & (1 << UNIT_BITS) - 1) * UNIT;
  }

  private boolean isAt(int record, long key) {
    return records[record] == (int) key && records[record + 1] == (int) (key >>> 32);
  }

  /**
   * Finds the records of many features. Memory is slow, so it is asked for all slots first, before anything depends on
   * them.
   *
   * @param keys
   *          the keys
   * @param found
   *          gets the record of each key, or {@link #NONE}
   */
  void find(long[] keys, int size, int[] found) {
    for (int i = 0; i < size; i++) {
      found[i] = slots[(int) (hash(keys[i]) >>> shift)];
    }
    for (int i = 0; i < size; i++) {
      if (found[i] != 0) {
        long hash = hash(keys[i]);
        int slot = (int) (hash >>> shift);
        int fingerprint = fingerprint(hash, shift);
        boolean first = found[i] >>> UNIT_BITS == fingerprint && isAt(record(found[i]), keys[i]);
        found[i] = first ? record(found[i]) : find(keys[i], slot + 1 & slots.length - 1, fingerprint);
      }
    }
  }

  /**
   * Adds the weights of features to the scores of the labels, one feature after the other.
   *
   * @param scores
   *          one more than there are labels; the last one means nothing
   */
  void add(int[] features, int size, float[] scores) {
    int i = 0;
    while (i < size) {
      if (i + 3 < size && (groups(features[i]) & groups(features[i + 1]) & groups(features[i + 2])
          & groups(features[i + 3])) < 0) {
        addRows(row(features[i]), row(features[i + 1]), row(features[i + 2]), row(features[i + 3]), scores);
        i += 4;
      } else if (groups(features[i]) < 0) {
        addRow(row(features[i]), scores);
        i++;
      } else {
        addGroups(features[i], scores);
        i++;
      }
    }
  }

  /** The number of groups of a record, or a negative number if it has a row. */
  private int groups(int record) {
    return records[record + 2];
  }

  private float[] row(int record) {
    return rows[~records[record + 2]];
  }

  private void addGroups(int record, float[] scores) {
    int at = record + HEADER;
    for (int groups = groups(record); groups > 0; groups--) {
      int four = records[at];
      scores[four & 0xFF] += Float.intBitsToFloat(records[at + 1]);
      scores[four >>> 8 & 0xFF] += Float.intBitsToFloat(records[at + 2]);
      scores[four >>> 16 & 0xFF] += Float.intBitsToFloat(records[at + 3]);
      scores[four >>> 24] += Float.intBitsToFloat(records[at + 4]);
      at += 1 + GROUP;
    }
  }

  private static void addRow(float[] row, float[] scores) {
    for (int i = 0; i < row.length; i++) {
      scores[i] += row[i];
    }
  }

  private static void addRows(float[] first, float[] second, float[] third, float[] fourth, float[] scores) {
    for (int i = 0; i < first.length; i++) {
      scores[i] = scores[i] + first[i] + second[i] + third[i] + fourth[i];
    }
  }

  void write(ArrayOutput out) throws IOException {
    out.number(labels);
    out.ints(slots);
    out.ints(records);
    out.number(rows.length);
    for (float[] row : rows) {
      out.floats(row);
    }
  }

  static FeatureTable read(ArrayInput in) {
    int labels = in.number();
    int[] slots = in.slots(0);
    int[] records = in.ints();
    List<float[]> rows = new ArrayList<>();
    for (int count = in.number(); count > 0; count--) {
      float[] row = in.floats();
      if (row.length != labels) {
        throw new IllegalArgumentException("a row of " + row.length + " weights for " + labels + " labels");
      }
      rows.add(row);
    }
    return new FeatureTable(labels, slots, records, rows.toArray(float[][]::new));
  }
}
