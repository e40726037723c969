package org.demarche.preprocess;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How one kind of model is held in memory and in the {@link ModelCache}: smaller and quicker to read than NLP4J's own
 * objects, but with the very same results.
 */
interface ModelFormat<T> {

  /** Makes of NLP4J's own object, which is not used afterwards, what we hold. */
  T adapt(Object original);

  /** Writes a model so that {@link #read} makes its like; the model stays as it is. */
  void write(T model, DataOutputStream out) throws IOException;

  /** Reads what {@link #write} wrote. */
  T read(DataInputStream in) throws IOException;
}
