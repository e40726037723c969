package org.demarche.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Replaces files atomically, so that readers never see a partly written file. The bytes go to a hidden file in the same
 * folder, which is created anew under a name that nobody can guess, never through a link, and is renamed when it is
 * complete.
 */
final class AtomicFile {

  /** The begin of the names of files that are being written; then follow the {@link #PROCESS} and the file. */
  static final String PREFIX = ".demarche-";
  /** The end of their names. */
  static final String PART = ".part";
  /** What names this process, so that the next one can tell what it has left behind. */
  static final String PROCESS = UUID.randomUUID().toString().substring(0, 8);

  private static final int BUFFER = 1 << 16;

  private AtomicFile() {
  }

  /** Something that writes bytes and may fail. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Something that may forbid a file that is complete to get its name. */
  interface Check {
    /** Throws an exception if the file must not be replaced by the other one. */
    void replace(Path file, Path complete) throws IOException;
  }

  /**
   * Writes a file completely or not at all. Missing folders are created.
   *
   * @throws IOException
   *           if the content or the file cannot be written; an existing file is then left unchanged
   */
  static void replace(Path file, Content content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    replace(file, content, (old, complete) -> {
    });
  }

  /** The same in a folder that exists, and with a check of the old file before it is replaced. */
  static void replace(Path file, Content content, Check check) throws IOException {
    Path part = create(file);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS), BUFFER)) {
        content.writeTo(out);
      }
      check.replace(file, part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      deleteQuietly(part);
    }
  }

  /** Deletes a file; if that fails, it stays, and what failed before is what counts. */
  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private static Path create(Path file) throws IOException {
    while (true) {
      try {
        return Files.createFile(file.resolveSibling(PREFIX + PROCESS + '-' + UUID.randomUUID() + PART));
      } catch (FileAlreadyExistsException e) {
        // Somebody guessed the name: another one.
      }
    }
  }
}
