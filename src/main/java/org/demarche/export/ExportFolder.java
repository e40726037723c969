package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.uima.jcas.JCas;

/**
 * A folder that documents are written into. A file is written beside its place, as {@code NAME.part}, and renamed when
 * it is complete, so that nobody ever sees half of one under its name.
 */
public final class ExportFolder {

  private final Exporter exporter;
  private final Path folder;

  /** A folder, made when the first document is written. */
  public ExportFolder(Exporter exporter, Path folder) {
    this.exporter = exporter;
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Where a document is written: its id, which may have folders, with the format's extension added.
   *
   * @throws IOException
   *           when the id is blank or leads out of the folder
   */
  public Path file(String id) throws IOException {
    return file(id, exporter);
  }

  /** Writes a document under the id in its DocumentMetaData; an older file is replaced. */
  public void write(JCas jcas) throws IOException {
    write(jcas, documentId(jcas));
  }

  /** Writes a document under an id; an older file is replaced. */
  public void write(JCas jcas, String id) throws IOException {
    for (Exporter companion : exporter.companions()) {
      write(jcas, file(id, companion), companion);
    }
    write(jcas, file(id), exporter);
  }

  /** Writes what the folder needs as a whole; to be called when all documents are written. */
  public void finish() throws IOException {
    if (Files.isDirectory(folder)) {
      exporter.finish(folder);
    }
  }

  /** The id in the document's DocumentMetaData, or null where there is none. */
  static String documentId(JCas jcas) {
    return jcas.select(DocumentMetaData.class).findFirst().map(DocumentMetaData::getDocumentId).orElse(null);
  }

  private Path file(String id, Exporter format) throws IOException {
    if (id == null || id.isBlank()) {
      throw new IOException("the document has no id in its DocumentMetaData");
    }
    Path file = folder.resolve(id + format.extension()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("the document id leads out of " + folder + ": " + id);
    }
    return file;
  }

  private static void write(JCas jcas, Path file, Exporter format) throws IOException {
    replace(file, out -> format.write(jcas, out));
  }

  /** Something that writes bytes and may fail. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a file whole or not at all. */
  static void replace(Path file, Content content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
