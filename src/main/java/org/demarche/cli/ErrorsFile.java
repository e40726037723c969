package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The table of failed documents: {@code document} and {@code error}, separated by a tab; tabs, line breaks and
 * backslashes in them are written as {@code \t}, {@code \n}, {@code \r} and {@code \\}. If nothing failed, there is no
 * table.
 */
final class ErrorsFile {

  static final String NAME = "errors.tsv";

  private final Path file;

  /** Deletes the table of an earlier run. */
  ErrorsFile(Path folder) throws IOException {
    file = folder.resolve(NAME);
    Files.deleteIfExists(file);
  }

  synchronized void add(String document, String error) throws IOException {
    String row = escape(document) + "\t" + escape(error) + "\n";
    Files.writeString(file, Files.exists(file) ? row : "document\terror\n" + row, StandardCharsets.UTF_8,
        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }
}
