package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.io.InputStream;

/** How a kind of model is held in memory and in a file: smaller and faster to read than NLP4J's objects. */
public interface ModelFormat<T> {

  /**
   * Converts NLP4J's own object.
   *
   * @param original
   *          a stream of serialised Java objects; it is not closed
   * @throws IOException
   *           if it is not what NLP4J 1.1.3 has
   */
  T adapt(InputStream original) throws IOException;

  /** Writes a model so that {@link #read} yields an equal one; the model is not changed. */
  void write(T model, ArrayOutput out) throws IOException;

  /** Reads what {@link #write} has written. */
  T read(ArrayInput in) throws IOException;
}
