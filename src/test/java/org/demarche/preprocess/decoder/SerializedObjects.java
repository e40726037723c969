package org.demarche.preprocess.decoder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;

/** Objects as Java writes them. */
final class SerializedObjects {

  private SerializedObjects() {
  }

  static InputStream of(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
