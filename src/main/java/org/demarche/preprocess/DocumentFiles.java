package org.demarche.preprocess;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The documents in a folder. */
final class DocumentFiles {

  private DocumentFiles() {
  }

  /** The files in a folder and below whose names end in an extension, sorted by path, except hidden ones. */
  static List<Path> below(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(file -> isSeen(folder.relativize(file), extension)).filter(Files::isRegularFile).sorted()
          .toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The name of a file as a document: its path below the folder, with {@code /} between its parts. */
  static String id(Path folder, Path file) {
    return StreamSupport.stream(folder.relativize(file).spliterator(), false).map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static boolean isSeen(Path path, String extension) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return path.toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }
}
