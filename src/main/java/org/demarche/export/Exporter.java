package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.jcas.JCas;

/**
 * Writes annotated documents in some format, each into a file of its own. Exporters are stateless: one instance can be
 * used for many documents and by many threads.
 */
public interface Exporter {

  /** The extension of file names, including its full stop. */
  String extension();

  /**
   * Writes a document. The stream is left open.
   *
   * @param jcas
   *          a document with the annotations of {@code org.demarche.type}; missing layers are omitted
   * @throws IOException
   *           if the stream cannot be written
   */
  void write(JCas jcas, OutputStream out) throws IOException;

  /** Additional files written for each document; empty for most formats. */
  default List<Exporter> companions() {
    return List.of();
  }

  /**
   * Writes folder-level files, such as an index page, after all documents have been written. It reads the contents of
   * the folder, so it can be run again when documents have been added.
   */
  default void finish(Path folder) throws IOException {
  }
}
