package org.demarche.export;

import java.io.IOException;

/** Calls of a library that not every user has. */
final class OptionalLibrary {

  private OptionalLibrary() {
  }

  /** Something that needs the library. */
  interface Call {
    void run() throws IOException;
  }

  /** Runs a call; that JSON's library is missing is an error that says what to add. */
  static void call(Call call) throws IOException {
    try {
      call.run();
    } catch (NoClassDefFoundError e) {
      throw new IOException("this format needs org.apache.uima:uimaj-io-json on the class path", e);
    }
  }
}
