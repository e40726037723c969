package org.demarche.preprocess;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How a kind of model is represented in memory and in the {@link ModelCache}: smaller and faster to read than NLP4J's
 * own objects, but with identical results.
 */
interface ModelFormat<T> {

  /** Converts NLP4J's own object, which is not used afterwards. */
  T adapt(Object original);

  /** Writes a model so that {@link #read} yields an equal one; the model is not changed. */
  void write(T model, DataOutputStream out) throws IOException;

  /** Reads what {@link #write} has written. */
  T read(DataInputStream in) throws IOException;
}
