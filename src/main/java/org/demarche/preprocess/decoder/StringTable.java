package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Different strings, numbered from zero, in three arrays instead of an object for each. Parts of a string are looked up
 * without making them.
 */
final class StringTable {

  /** The number of a string that is not in the table. */
  static final int NONE = -1;

  private final byte[] pool;
  private final int[] ends;
  private final int[] slots;

  private StringTable(byte[] pool, int[] ends, int[] slots) {
    this.pool = pool;
    this.ends = ends;
    this.slots = slots;
  }

  /** The table of strings that are all different; each gets its index in the list. */
  static StringTable of(List<String> strings) {
    byte[] pool = new byte[1 << 10];
    int[] ends = new int[strings.size()];
    int[] slots = new int[2 * Integer.highestOneBit(strings.size() + strings.size() / 2 + 1)];
    Arrays.fill(slots, NONE);
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      String string = strings.get(i);
      if (pool.length - end < 3 * string.length()) {
        pool = Arrays.copyOf(pool, 2 * pool.length + 3 * string.length());
      }
      for (int k = 0; k < string.length(); k++) {
        end = put(string.charAt(k), pool, end);
      }
      ends[i] = end;
      int slot = slot(string, 0, string.length(), slots.length);
      while (slots[slot] != NONE) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i;
    }
    return new StringTable(Arrays.copyOf(pool, end), ends, slots);
  }

  /** One byte for a character of ASCII, otherwise three, as UTF-8 has for most: only equality counts here. */
  private static int put(char c, byte[] pool, int at) {
    if (c < 0x80) {
      pool[at] = (byte) c;
      return at + 1;
    }
    pool[at] = (byte) (0xE0 | c >> 12);
    pool[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
    pool[at + 2] = (byte) (0x80 | c & 0x3F);
    return at + 3;
  }

  private static int slot(String string, int from, int to, int slots) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + string.charAt(i);
    }
    hash *= 0x9E3779B9;
    return (hash ^ hash >>> 15) & slots - 1;
  }

  int size() {
    return ends.length;
  }

  /** The number of a string, or {@link #NONE}. */
  int get(String string) {
    return get(string, 0, string.length());
  }

  /** The number of a part of a string, or {@link #NONE}. */
  int get(String string, int from, int to) {
    int slot = slot(string, from, to, slots.length);
    while (slots[slot] != NONE && !equal(slots[slot], string, from, to)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slots[slot];
  }

  private boolean equal(int number, String string, int from, int to) {
    int at = number == 0 ? 0 : ends[number - 1];
    int end = ends[number];
    if (end - at < to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = string.charAt(i);
      if (c < 0x80) {
        if (at >= end || pool[at] != c) {
          return false;
        }
        at++;
      } else {
        if (at + 3 > end || pool[at] != (byte) (0xE0 | c >> 12) || pool[at + 1] != (byte) (0x80 | c >> 6 & 0x3F)
            || pool[at + 2] != (byte) (0x80 | c & 0x3F)) {
          return false;
        }
        at += 3;
      }
    }
    return at == end;
  }

  void write(ArrayOutput out) throws IOException {
    out.bytes(pool);
    out.ints(ends);
    out.ints(slots);
  }

  static StringTable read(ArrayInput in) {
    return new StringTable(in.bytes(), in.ints(), in.slots(NONE));
  }
}
