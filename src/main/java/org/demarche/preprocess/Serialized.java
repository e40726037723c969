package org.demarche.preprocess;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

/** Reads Java objects of NLP4J's models, and of no other classes. */
final class Serialized {

  /** NLP4J's own files, which are as trusted as the class path that they come from. */
  private static final ObjectInputFilter ORIGINAL = ObjectInputFilter.Config.createFilter(
      "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;java.util.*;java.lang.*;!*");

  /**
   * What is left of a component without its weights: its templates of features, and a table of their numbers. The
   * largest has 900,000 references, 7 levels and arrays of 131.
   */
  private static final ObjectInputFilter CACHED = ObjectInputFilter.Config.createFilter(
      "maxdepth=10;maxrefs=2000000;maxarray=10000;edu.emory.mathcs.nlp.**;"
      + "it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;it.unimi.dsi.fastutil.objects.AbstractObject2Int*;"
      + "it.unimi.dsi.fastutil.ints.IntOpenHashSet;org.magicwerk.brownies.collections.primitive.*;"
      + "java.util.ArrayList;java.lang.Enum;java.lang.Number;java.lang.Integer;java.lang.Object;!*");

  private Serialized() {
  }

  /** Reads one of NLP4J's own files. */
  static Object readOriginal(InputStream in) throws IOException {
    return read(in, ORIGINAL);
  }

  /** Reads a part of a cached file, which anybody who can write to the cache may have made. */
  static Object readCached(InputStream in) throws IOException {
    return read(in, CACHED);
  }

  private static Object read(InputStream in, ObjectInputFilter filter) throws IOException {
    ObjectInputStream objects = new ObjectInputStream(in);
    objects.setObjectInputFilter(filter);
    try {
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("not a model of NLP4J 1.1.3", e);
    }
  }
}
