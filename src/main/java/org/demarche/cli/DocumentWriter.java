package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.export.OutputFolder;
import org.demarche.input.DocumentText;

/** Writes the files of documents, and never over an input. Thread-safe. */
final class DocumentWriter {

  /** The extension of the text of a document. */
  static final String TEXT = ".txt";

  private final OutputFolder output;
  private final List<Target> targets;
  private final Set<Path> inputs;
  private final boolean keepText;

  /**
   * A writer.
   *
   * @param output
   *          the folder for texts
   * @param targets
   *          the folders, one per format
   * @param inputs
   *          the files that are read, absolute and normalized
   * @param keepText
   *          whether the texts are written, too; those that have been mended always are
   */
  DocumentWriter(OutputFolder output, List<Target> targets, Set<Path> inputs, boolean keepText) {
    this.output = output;
    this.targets = targets;
    this.inputs = inputs;
    this.keepText = keepText;
  }

  /** Throws an exception if a file of a document is an input. */
  void check(String name) throws IOException {
    for (Target target : targets) {
      for (Path file : target.files(name)) {
        check(file);
      }
    }
  }

  private void check(Path file) throws IOException {
    if (inputs.contains(file)) {
      throw new IOException(file + " is an input: not replaced");
    }
  }

  /**
   * Writes a document. Its text comes first, so that a document whose other files are complete has it.
   *
   * @return the number of characters that were replaced because a format does not allow them
   */
  int write(JCas jcas, String name, DocumentText document) throws IOException {
    if (keepText || document.isMended()) {
      check(output.file(name, TEXT));
      output.writeText(name, TEXT, document.text());
    }
    int replaced = 0;
    for (Target target : targets) {
      replaced += target.write(jcas, name);
    }
    return replaced;
  }

  /**
   * Deletes what an earlier run has left of a document that fails now, so that it does not count as a result. What
   * cannot be deleted stays: the document has failed for another reason, and the others go on.
   */
  void delete(String name) {
    for (Target target : targets) {
      try {
        if (target.files(name).stream().noneMatch(inputs::contains)) {
          target.delete(name);
        }
      } catch (IOException | RuntimeException e) {
        // The document is in the table of errors.
      }
    }
  }
}
