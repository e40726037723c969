package org.demarche.preprocess;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

/** Reads Java objects of NLP4J's models, and of no other classes. */
final class Serialized {

  private static final String CLASSES =
      "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;java.util.*;java.lang.*;!*";

  /** NLP4J's own files, which are as trusted as the class path that they come from. */
  private static final ObjectInputFilter ORIGINAL = ObjectInputFilter.Config.createFilter(CLASSES);

  /** What is left of a component without its weights: a few small objects. */
  private static final ObjectInputFilter CACHED = ObjectInputFilter.Config.createFilter(
      "maxdepth=20;maxrefs=20000;maxarray=100000;" + CLASSES);

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
