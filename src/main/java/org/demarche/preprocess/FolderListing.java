package org.demarche.preprocess;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Progress;
import org.apache.uima.util.ProgressImpl;

/** Iterates over the files of a folder for a collection reader. */
final class FolderListing {

  /** Which files of a folder are read, and in which order. */
  interface Selection {
    List<Path> of(Path folder) throws IOException;
  }

  private final Path folder;
  private final List<Path> files;
  private int next;

  /**
   * Lists a folder.
   *
   * @throws ResourceInitializationException
   *           if it does not exist or cannot be read
   */
  FolderListing(File location, Selection selection) throws ResourceInitializationException {
    folder = location.toPath();
    try {
      if (!Files.isDirectory(folder)) {
        throw new FileNotFoundException("no such folder: " + folder);
      }
      files = selection.of(folder);
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  boolean hasNext() {
    return next < files.size();
  }

  /** The next file; advances whether or not it can be read. */
  Path next() {
    return files.get(next++);
  }

  /** The id of a document: the path of its file below the folder, with slashes. */
  String id(Path file) {
    return DocumentFiles.id(folder, file);
  }

  Progress[] progress() {
    return new Progress[] {new ProgressImpl(next, files.size(), Progress.ENTITIES)};
  }
}
