package org.demarche.input;

import java.io.IOException;

/** Calls into libraries that a program need not have. */
final class OptionalLibrary {

  private OptionalLibrary() {
  }

  /** A call that needs a library. */
  interface Call<T> {
    T run() throws IOException;
  }

  /**
   * Makes a call.
   *
   * @param what
   *          what is read, for the error if the library is missing: <em>.pdf needs</em>
   * @param libraries
   *          the coordinates of what to add
   * @param packages
   *          of the library, in the form of a path
   */
  static <T> T call(String what, String libraries, String packages, Call<T> call) throws IOException {
    try {
      return call.run();
    } catch (NoClassDefFoundError e) {
      if (e.getMessage() == null || !e.getMessage().matches(packages + ".*")) {
        throw e;
      }
      throw new IOException(what + " needs " + libraries + " on the class path");
    }
  }
}
