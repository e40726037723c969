package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.jcas.JCas;

/**
 * Writes annotated documents in some format, each into a file of its own. An exporter has no state: one instance may be
 * used for many documents and by many threads.
 */
public interface Exporter {

  /** What the name of a file ends with, with its full stop. */
  String extension();

  /**
   * Writes a document. The stream is left open.
   *
   * @param jcas
   *          a document with the annotations of {@code org.demarche.type}; layers that are missing are left out
   * @throws IOException
   *           when the stream cannot be written
   */
  void write(JCas jcas, OutputStream out) throws IOException;

  /** What else is written of each document, beside the file; empty for most formats. */
  default List<Exporter> companions() {
    return List.of();
  }

  /**
   * Writes what a folder needs as a whole when all documents are in it, such as an index page. It reads what is in the
   * folder, so it may be run again after more documents have come.
   */
  default void finish(Path folder) throws IOException {
  }
}
