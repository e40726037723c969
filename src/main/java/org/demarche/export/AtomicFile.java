package org.demarche.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces files atomically, so that readers never see a partly written file. */
final class AtomicFile {

  private static final String PART = ".part";
  private static final int BUFFER = 1 << 16;

  private AtomicFile() {
  }

  /** Something that writes bytes and may fail. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file completely or not at all: the bytes go to {@code NAME.part} in the same folder, which is renamed when
   * it is complete. Missing folders are created.
   *
   * @throws IOException
   *           if the content or the file cannot be written; an existing file is then left unchanged
   */
  static void replace(Path file, Content content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(file.getFileName() + PART);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
