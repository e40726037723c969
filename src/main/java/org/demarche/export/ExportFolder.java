package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.jcas.JCas;

/** A folder for documents, each in a file that is replaced atomically. */
public final class ExportFolder {

  private final Exporter exporter;
  private final Path folder;

  /** A folder, created when the first document is written. */
  public ExportFolder(Exporter exporter, Path folder) {
    this.exporter = exporter;
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The file of a document: its id, which may contain folders, with the format's extension added.
   *
   * @throws IOException
   *           if the id is blank or leads out of the folder
   */
  public Path file(String id) throws IOException {
    return file(id, exporter);
  }

  /** Writes a document under the id in its DocumentMetaData, replacing an existing file. */
  public void write(JCas jcas) throws IOException {
    write(jcas, documentId(jcas));
  }

  /** Writes a document under an id, replacing an existing file. */
  public void write(JCas jcas, String id) throws IOException {
    for (Exporter companion : exporter.companions()) {
      write(jcas, file(id, companion), companion);
    }
    write(jcas, file(id), exporter);
  }

  /** Writes folder-level files; call it after all documents have been written. */
  public void finish() throws IOException {
    if (Files.isDirectory(folder)) {
      exporter.finish(folder);
    }
  }

  /** The id in the document's DocumentMetaData, or null if there is none. */
  static String documentId(JCas jcas) {
    return jcas.select(DocumentMetaData.class).findFirst().map(DocumentMetaData::getDocumentId).orElse(null);
  }

  private Path file(String id, Exporter format) throws IOException {
    return file(folder, id, format.extension());
  }

  /**
   * The file of a document in a folder.
   *
   * @param folder
   *          absolute and normalized
   * @throws IOException
   *           if the id is null or blank, or leads out of the folder
   */
  static Path file(Path folder, String id, String extension) throws IOException {
    if (id == null || id.isBlank()) {
      throw new IOException("the document has no id in its DocumentMetaData");
    }
    Path file = folder.resolve(id + extension).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("the document id leads out of " + folder + ": " + id);
    }
    return file;
  }

  private static void write(JCas jcas, Path file, Exporter format) throws IOException {
    AtomicFile.replace(file, out -> format.write(jcas, out));
  }
}
