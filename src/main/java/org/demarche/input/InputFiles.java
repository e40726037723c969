package org.demarche.input;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The documents in files, folders and archives: {@code .txt}, {@code .html}, {@code .pdf}, {@code .docx}, the rows of
 * {@code .jsonl}, {@code .csv} and {@code .tsv}, and all of these in {@code .zip} and {@code .gz}. A file that is named
 * itself is text if its name ends in nothing of this. In folders, hidden files are left out, and so are files named
 * like another document with an extension behind it, which are results: {@code a.txt.html} beside {@code a.txt}.
 * Folders that cannot be read, and links to a folder above them, are passed over with a warning.
 *
 * <p>Close it after the last document has been read.
 */
public final class InputFiles implements Closeable {

  private final List<InputDocument> documents;
  private final List<String> warnings;
  private final Containers containers;

  private InputFiles(List<InputDocument> documents, List<String> warnings, Containers containers) {
    this.documents = documents;
    this.warnings = warnings;
    this.containers = containers;
  }

  /**
   * The documents in files and folders, without duplicates, in order; those of a folder are sorted by path.
   *
   * @param except
   *          folders and files that are passed over where they are found in a folder, such as that of the results; null
   *          is none
   * @throws FileNotFoundException
   *           if a file or folder does not exist, or a folder contains no documents
   * @throws IOException
   *           if a folder, a table or an archive cannot be read
   */
  public static InputFiles of(List<Path> arguments, ReadingOptions options, Path... except) throws IOException {
    Containers containers = new Containers(options);
    try {
      return list(arguments, containers, paths(except));
    } catch (IOException | RuntimeException e) {
      containers.close();
      throw e;
    }
  }

  /**
   * The documents in a folder; there may be none.
   *
   * @throws FileNotFoundException
   *           if the folder does not exist
   * @throws IOException
   *           if it, a table or an archive in it cannot be read
   */
  public static InputFiles in(Path folder, ReadingOptions options) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileNotFoundException("no such folder: " + folder);
    }
    Path path = folder.toAbsolutePath().normalize();
    Containers containers = new Containers(options);
    try {
      for (Path file : new InputFolder(path, List.of(), containers.warnings()).files()) {
        containers.add(file, id(path, file), false);
      }
      return new InputFiles(withoutResults(containers.documents(), Set.of()), containers.warnings(), containers);
    } catch (IOException | RuntimeException e) {
      containers.close();
      throw e;
    }
  }

  private static InputFiles list(List<Path> arguments, Containers containers, List<Path> except) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    Set<Path> named = new HashSet<>();
    Path common = null;
    for (Path argument : arguments) {
      if (!Files.exists(argument)) {
        throw new FileNotFoundException("no such file or folder: " + argument);
      }
      Path path = argument.toAbsolutePath().normalize();
      boolean isFolder = Files.isDirectory(path);
      List<Path> found = isFolder ? new InputFolder(path, except, containers.warnings()).files() : List.of(path);
      if (found.isEmpty()) {
        throw new FileNotFoundException("no .txt files or other documents in " + argument);
      }
      if (!isFolder) {
        named.add(path);
      }
      files.addAll(found);
      common = common(common, isFolder ? path : path.getParent());
    }
    for (Path file : files) {
      containers.add(file, id(common, file), named.contains(file));
    }
    return new InputFiles(withoutResults(containers.documents(), named), containers.warnings(), containers);
  }

  /** All documents. */
  public List<InputDocument> documents() {
    return documents;
  }

  /** What the user should know of files that were passed over. */
  public List<String> warnings() {
    return warnings;
  }

  @Override
  public void close() throws IOException {
    containers.close();
  }

  private static List<InputDocument> withoutResults(List<InputDocument> documents, Set<Path> named) {
    Set<String> ids = documents.stream().map(InputDocument::id).collect(Collectors.toSet());
    return Collections.unmodifiableList(documents.stream().filter(document -> {
      int dot = document.id().lastIndexOf('.');
      boolean isNamed = named.contains(document.file()) && !isContainer(document.file());
      return isNamed || dot < 0 || !ids.contains(document.id().substring(0, dot));
    }).toList());
  }

  private static boolean isContainer(Path file) {
    FileFormat format = FileFormat.of(file.getFileName().toString());
    return format != null && format.isContainer();
  }

  private static List<Path> paths(Path... paths) {
    return Arrays.stream(paths).filter(Objects::nonNull).map(path -> path.toAbsolutePath().normalize()).toList();
  }

  /** The name of a file as a document: its path below the folder, with {@code /} between its parts. */
  private static String id(Path folder, Path file) {
    return StreamSupport.stream(folder.relativize(file).spliterator(), false).map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static Path common(Path one, Path other) {
    Path common = one == null ? other : one;
    while (!other.startsWith(common)) {
      common = common.getParent();
    }
    return common;
  }
}
