package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;

/** A folder for documents, each in a file that is replaced atomically. */
public final class ExportFolder {

  private final Exporter exporter;
  private final OutputFolder folder;

  /** A folder, created when the first document is written. */
  public ExportFolder(Exporter exporter, Path folder) {
    this.exporter = exporter;
    this.folder = new OutputFolder(folder);
  }

  /** Files that stay as they are although they may be ours, such as the inputs of a run; absolute and normalized. */
  public void keep(Set<Path> files) {
    folder.keep(files);
  }

  /** Its path, absolute and normalized. */
  public Path path() {
    return folder.path();
  }

  /**
   * The file of a document: its id, which may contain folders, with the format's extension added. A name that is too
   * long, or that of a file for the whole folder, gets a digest behind {@code ~}.
   *
   * @throws IOException
   *           if the id is blank or leads out of the folder
   */
  public Path file(String id) throws IOException {
    return file(id, exporter);
  }

  /** The files of a document: {@link #file} is the last of them. */
  public List<Path> files(String id) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Exporter companion : exporter.companions()) {
      files.add(file(id, companion));
    }
    files.add(file(id));
    return files;
  }

  /** Whether all files of a document are there, and were written by us. */
  public boolean isComplete(String id) throws IOException {
    for (Exporter companion : exporter.companions()) {
      if (!folder.isWritten(file(id, companion), companion.mark())) {
        return false;
      }
    }
    return folder.isWritten(file(id), exporter.mark());
  }

  /** Deletes those files of a document that are ours. */
  public void delete(String id) throws IOException {
    folder.delete(file(id), exporter.mark());
    for (Exporter companion : exporter.companions()) {
      folder.delete(file(id, companion), companion.mark());
    }
  }

  /** Writes a document under the id in its DocumentMetaData, replacing a file of ours. */
  public void write(JCas jcas) throws IOException {
    write(jcas, documentId(jcas));
  }

  /**
   * Writes a document under an id, replacing a file of ours.
   *
   * @throws IOException
   *           if a file cannot be written, or another program or another document has one of its name
   */
  public void write(JCas jcas, String id) throws IOException {
    for (Exporter companion : exporter.companions()) {
      write(jcas, file(id, companion), companion);
    }
    write(jcas, file(id), exporter);
  }

  /** Throws an exception if a file for the whole folder could not be written because another program has one there. */
  public void check() throws IOException {
    for (String name : exporter.folderFiles()) {
      Path file = folder.path().resolve(name);
      if (!folder.isFree(file, exporter.mark())) {
        throw OutputFolder.notOurs(file);
      }
    }
  }

  /** Writes folder-level files; call it after all documents have been written. */
  public void finish() throws IOException {
    if (Files.isDirectory(folder.path())) {
      exporter.finish(folder);
    }
  }

  /** The id in the document's DocumentMetaData, or null if there is none. */
  static String documentId(JCas jcas) {
    return jcas.select(DocumentMetaData.class).findFirst().map(DocumentMetaData::getDocumentId).orElse(null);
  }

  /** Throws an exception if a file is the one that the document was read from. */
  static void checkInput(JCas jcas, Path file) throws IOException {
    String input = jcas.select(DocumentMetaData.class).findFirst().map(DocumentMetaData::getDocumentUri).orElse(null);
    if (file.toUri().toString().equals(input)) {
      throw new IOException(file + " is the input: not replaced");
    }
  }

  private Path file(String id, Exporter format) throws IOException {
    return OutputName.file(folder.path(), id, format.extension(), exporter.folderFiles());
  }

  private void write(JCas jcas, Path file, Exporter format) throws IOException {
    checkInput(jcas, file);
    folder.write(file, format.mark(), out -> format.write(jcas, out));
  }
}
