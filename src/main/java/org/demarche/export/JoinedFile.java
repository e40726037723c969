package org.demarche.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The records of all documents in a folder, joined in one file. */
final class JoinedFile {

  private JoinedFile() {
  }

  /**
   * Joins those files in and below a folder that end in an extension and were written by us, sorted by path.
   *
   * @param name
   *          the name of the joined file; files of that name, including those of earlier runs below the folder, are not
   *          joined
   * @param header
   *          the beginning of each file, which is written only once; may be empty
   * @param mark
   *          a string contained in each of our records: a file without it, or without the header, is not ours
   */
  static void write(Path folder, String extension, String name, String header, String mark) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(extension) && !file.getFileName().toString().equals(name))
          .sorted().toList();
    }
    AtomicFile.replace(folder.resolve(name), out -> {
      out.write(header.getBytes(StandardCharsets.UTF_8));
      for (Path file : files) {
        String text = Files.readString(file);
        String records = text.startsWith(header) ? text.substring(header.length()) : "";
        if (records.contains(mark)) {
          out.write(records.getBytes(StandardCharsets.UTF_8));
        }
      }
    });
  }
}
