package org.demarche.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder, made when it is needed, for tables and archives that come out of other archives. */
final class UnpackedFiles implements Closeable {

  /** The number of bytes that a table or an archive in an archive may have. */
  private static final long LARGEST = 1L << 34;

  private Path folder;
  private int files;

  /** Unpacks a file. */
  Path add(Bytes bytes) throws IOException {
    Path file = next();
    try (OutputStream out = Files.newOutputStream(file)) {
      bytes.copy(out, LARGEST);
    }
    return file;
  }

  /** Writes a file in UTF-8. */
  Path add(String text) throws IOException {
    return Files.writeString(next(), text);
  }

  private Path next() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("demarche-input");
    }
    return folder.resolve("" + files++);
  }

  @Override
  public void close() throws IOException {
    if (folder != null && Files.exists(folder)) {
      for (int i = 0; i < files; i++) {
        Files.deleteIfExists(folder.resolve("" + i));
      }
      Files.delete(folder);
    }
  }
}
