package org.demarche.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The groups of what is linked, directly or through others. Names are known by hashes of 64 bits: two with the same
 * hash would only make one group of two, which does no harm.
 */
final class LinkedGroups implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int FIRST = 1 << 10;
  private static final long PRIME = 0x100000001b3L;

  /** The hashes of linked names in pairs, as long as links are added; then each once, sorted. */
  private long[] names = new long[FIRST];
  private int size;
  /** For each name the index of another one of its group; of one of them, its own. */
  private int[] parents;

  /** Puts two names in one group. */
  void link(String one, String other) {
    if (size + 2 > names.length) {
      names = Arrays.copyOf(names, 2 * names.length);
    }
    names[size++] = hash(one);
    names[size++] = hash(other);
  }

  /** Ends the adding of links. */
  LinkedGroups complete() {
    long[] pairs = Arrays.copyOf(names, size);
    names = Arrays.stream(pairs).sorted().distinct().toArray();
    parents = new int[names.length];
    Arrays.setAll(parents, index -> index);
    for (int i = 0; i < size; i += 2) {
      int one = root(Arrays.binarySearch(names, pairs[i]));
      int other = root(Arrays.binarySearch(names, pairs[i + 1]));
      parents[Math.max(one, other)] = Math.min(one, other);
    }
    for (int i = 0; i < parents.length; i++) {
      parents[i] = parents[parents[i]];
    }
    return this;
  }

  private int root(int index) {
    int root = index;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** The group of a name; one of its own if it has no link. */
  long of(String name) {
    long hash = hash(name);
    int index = Arrays.binarySearch(names, hash);
    return index < 0 ? hash : names[parents[index]];
  }

  /** FNV-1a with a last mixing, over the bytes of UTF-8. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b & 0xff) * PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ hash >>> 29;
  }
}
