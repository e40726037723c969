package org.demarche.export;

import java.io.BufferedReader;
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
   * Joins all files in and below a folder that end in an extension, in the order of their paths, into one in the folder.
   *
   * @param name
   *          the name of the joined file; a file of that name is none of the joined ones
   * @param header
   *          the line that each file begins with and that is written once; empty where there is none
   */
  static void write(Path folder, String extension, String name, String header) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(extension) && !file.equals(folder.resolve(name))).sorted().toList();
    }
    ExportFolder.replace(folder.resolve(name), out -> {
      out.write(header.getBytes(StandardCharsets.UTF_8));
      for (Path file : files) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
          in.skip(header.length());
          StringBuilder rest = new StringBuilder();
          char[] part = new char[1 << 14];
          for (int length = in.read(part); length > 0; length = in.read(part)) {
            rest.append(part, 0, length);
          }
          out.write(rest.toString().getBytes(StandardCharsets.UTF_8));
        }
      }
    });
  }
}
