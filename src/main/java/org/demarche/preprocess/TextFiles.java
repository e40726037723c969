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

/** The text files of a folder. */
public final class TextFiles {

  private TextFiles() {
  }

  /** The {@code .txt} files in a folder and below, in the order of their paths; hidden files and folders are left out. */
  public static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(file -> isText(folder.relativize(file))).filter(Files::isRegularFile).sorted().toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The name of a file as a document: its path below the folder, with {@code /} between its parts. */
  public static String id(Path folder, Path file) {
    return StreamSupport.stream(folder.relativize(file).spliterator(), false).map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static boolean isText(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }
}
