package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The table of failed documents: {@code document} and {@code error}, separated by a tab; tabs, line breaks and
 * backslashes in them are written as {@code \t}, {@code \n}, {@code \r} and {@code \\}. If nothing failed, there is no
 * table. A file of this name that is no such table is somebody else's, and is not touched.
 */
final class ErrorsFile {

  static final String NAME = "errors.tsv";

  private static final String HEADER = "document\terror\n";

  private final Path file;
  private boolean isBegun;

  /**
   * Deletes the table of an earlier run.
   *
   * @throws IOException
   *           if there is a file of its name that is no such table
   */
  ErrorsFile(Path folder) throws IOException {
    file = folder.resolve(NAME);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      if (!isTable(file)) {
        throw new IOException(file + " exists and was not written by this program: not replaced");
      }
      Files.delete(file);
    }
  }

  private static boolean isTable(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(HEADER.length()), StandardCharsets.UTF_8);
      return begin.isEmpty() || begin.equals(HEADER);
    }
  }

  synchronized void add(String document, String error) throws IOException {
    String row = escape(document) + "\t" + escape(error) + "\n";
    try (OutputStream out = Files.newOutputStream(file, isBegun ? StandardOpenOption.APPEND
        : StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      boolean isFirst = !isBegun;
      isBegun = true;
      out.write((isFirst ? HEADER + row : row).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }
}
