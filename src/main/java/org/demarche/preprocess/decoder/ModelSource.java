package org.demarche.preprocess.decoder;

import java.io.IOException;

/** Where NLP4J's models come from. */
public interface ModelSource {

  /**
   * A model.
   *
   * @param resource
   *          its name in NLP4J's archive
   * @throws IOException
   *           if it is missing or cannot be read
   */
  <T> T get(String resource, ModelFormat<T> format) throws IOException;
}
