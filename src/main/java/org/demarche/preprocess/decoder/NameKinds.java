package org.demarche.preprocess.decoder;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The places in known names that a word may have, as bits: the kinds of name, and whether it is the first, an inner,
 * the last or the only word. The order of the bits is that of NLP4J. Immutable.
 */
final class NameKinds {

  private static final String POSITIONS = "BILU";
  private static final int FIRST = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  private final Gazetteer gazetteer;
  private final List<Integer> types;
  /** For each position and set of kinds, its bits. */
  private final long[][] bits = new long[POSITIONS.length()][];
  /** For each type and bit, the record, or {@link FeatureTable#NONE}. */
  private final int[][] records;

  NameKinds(WordRows names, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    types = names.types(Field.NAMED_ENTITY_GAZETTEERS);
    List<List<String>> kinds = gazetteer.kinds();
    TreeSet<String> all = new TreeSet<>();
    for (int position = 0; position < bits.length; position++) {
      for (List<String> kind : kinds) {
        for (String name : kind) {
          all.add(tag(position, name));
        }
      }
    }
    List<String> tags = List.copyOf(all);
    if (tags.size() > Long.SIZE) {
      throw new IllegalArgumentException("too many kinds of names: " + tags.size());
    }
    for (int position = 0; position < bits.length; position++) {
      bits[position] = new long[kinds.size()];
      for (int i = 0; i < kinds.size(); i++) {
        for (String name : kinds.get(i)) {
          bits[position][i] |= 1L << tags.indexOf(tag(position, name));
        }
      }
    }
    records = new int[types.size()][tags.size()];
    for (int i = 0; i < records.length; i++) {
      for (int bit = 0; bit < tags.size(); bit++) {
        int[] rows = names.rows(types.get(i), List.of(tags.get(bit)));
        records[i][bit] = rows.length == 0 ? FeatureTable.NONE : rows[0];
      }
    }
  }

  private static String tag(int position, String kind) {
    return POSITIONS.charAt(position) + "-" + kind;
  }

  /** Marks the longest name that begins at each word, if any; word 0 is the root and has none. */
  void mark(Word[] words, int size, long[] marks) {
    Arrays.fill(marks, 0, size, 0);
    for (int first = 1; first < size; first++) {
      int last = 0;
      int kind = 0;
      int node = Gazetteer.ROOT;
      for (int i = first; i < size && words[i].nameWord() >= 0; i++) {
        node = gazetteer.next(node, words[i].nameWord());
        if (node == Gazetteer.ROOT) {
          break;
        }
        if (gazetteer.kind(node) >= 0) {
          last = i;
          kind = gazetteer.kind(node);
        }
      }
      if (last == first) {
        marks[first] |= bits[ONLY][kind];
      } else if (last > first) {
        marks[first] |= bits[FIRST][kind];
        for (int i = first + 1; i < last; i++) {
          marks[i] |= bits[INNER][kind];
        }
        marks[last] |= bits[LAST][kind];
      }
    }
  }

  /** Gives a word's records to a scorer. */
  void set(int word, long marks, Scorer scorer) {
    if (marks != 0) {
      for (int i = 0; i < records.length; i++) {
        int[] found = new int[Long.bitCount(marks)];
        int size = 0;
        for (long rest = marks; rest != 0; rest &= rest - 1) {
          int record = records[i][Long.numberOfTrailingZeros(rest)];
          if (record != FeatureTable.NONE) {
            found[size++] = record;
          }
        }
        scorer.setRows(word, types.get(i), size == found.length ? found : Arrays.copyOf(found, size));
      }
    }
  }
}
