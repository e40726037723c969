package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

/** Reads Java objects of NLP4J's models, and of no other classes; they are as trusted as the class path. */
final class Serialized {

  private static final ObjectInputFilter MODEL_CLASSES = ObjectInputFilter.Config.createFilter(
      "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;java.util.*;java.lang.*;!*");

  private Serialized() {
  }

  static Object read(InputStream in) throws IOException {
    ObjectInputStream objects = new ObjectInputStream(in);
    objects.setObjectInputFilter(MODEL_CLASSES);
    try {
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("not a model of NLP4J 1.1.3", e);
    }
  }
}
