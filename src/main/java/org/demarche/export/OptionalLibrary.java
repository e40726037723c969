package org.demarche.export;

import java.io.IOException;
import java.util.regex.Pattern;

/** Calls into an optional library. */
final class OptionalLibrary {

  private static final Pattern LIBRARY = Pattern.compile("com/fasterxml/jackson/|org/apache/uima/json/");

  private OptionalLibrary() {
  }

  /** Whether the library for JSON is there. */
  static boolean isThere() {
    try {
      Class.forName("com.fasterxml.jackson.core.JsonFactory", false, OptionalLibrary.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** A call that needs the library. */
  interface Call {
    void run() throws IOException;
  }

  /** Makes a call. If the library for JSON is missing, the error says which dependency to add. */
  static void call(Call call) throws IOException {
    try {
      call.run();
    } catch (NoClassDefFoundError e) {
      if (e.getMessage() == null || !LIBRARY.matcher(e.getMessage()).lookingAt()) {
        throw e;
      }
      throw new IOException("this format needs org.apache.uima:uimaj-io-json on the class path", e);
    }
  }
}
