package org.demarche.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The records of all documents of a folder in one file. */
final class JoinedFile {

  private JoinedFile() {
  }

  /**
   * Joins all files in and below a folder that end in an extension and are ours, in the order of their paths.
   *
   * @param name
   *          the name of the joined file; files of that name, also of earlier runs below the folder, are none of the
   *          joined ones
   * @param header
   *          what each file begins with, and is written only once; may be empty
   * @param mark
   *          what stands in every record of ours: a file without it, or without the header, is somebody else's
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
