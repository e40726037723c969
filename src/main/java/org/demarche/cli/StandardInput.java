package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.input.InputDocument;
import org.demarche.input.ReadingOptions;

/** The text on standard input, which {@code -} stands for among the files of a command line. */
final class StandardInput {

  /** The name of the document, which its outputs are named after. */
  static final String ID = "stdin.txt";

  private static final String ARGUMENT = "-";

  private StandardInput() {
  }

  static boolean is(Path argument) {
    return argument.toString().equals(ARGUMENT);
  }

  /** Reads it to its end. */
  static InputDocument read(ReadingOptions options) throws IOException {
    return InputDocument.of(ID, System.in.readAllBytes(), options);
  }
}
