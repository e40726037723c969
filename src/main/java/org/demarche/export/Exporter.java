package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
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

  /**
   * What the first 8 kB of each file contain, and files of other programs do not; null if the format has no place for
   * it, so that its files have to be listed.
   */
  String mark();

  /** The names of the files that {@link #finish} writes in the place of ours alone: no document gets one of them. */
  List<String> folderFiles();

  /** Additional files written for each document; empty for most formats. */
  default List<Exporter> companions() {
    return List.of();
  }

  /**
   * Writes folder-level files, such as an index page, after all documents have been written. It reads the contents of
   * the folder, so it can be run again when documents have been added; files of others in it are passed over.
   *
   * @throws IOException
   *           if one cannot be written, or there is one of the same name that is not ours
   */
  default void finish(OutputFolder folder) throws IOException {
  }
}
