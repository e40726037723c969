package org.demarche.lexicon;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of an engine: its built-in ones, overlaid with those of a user's folder. A table in the folder replaces
 * the whole built-in table of the same name; missing tables fall back to the built-in ones. All engines read their
 * parameter {@code modelLocation} this way.
 *
 * <p>A folder is given as {@code classpath:path/in/the/class/path} (a slash before the path makes no difference), a
 * URL, or the path of a directory, with or without a closing slash. A table in it that no engine of the layer reads,
 * such as one whose name is misspelt, is an error; files of other kinds are ignored. URLs and folders in jars cannot be
 * listed: there, only tables with the right names are seen.
 */
public final class TableFolder {

  private final String location;
  private final String builtIn;
  private final List<String> tables;

  private TableFolder(String location, String builtIn, List<String> tables) {
    this.location = location;
    this.builtIn = builtIn;
    this.tables = tables;
  }

  /**
   * The tables of an engine.
   *
   * @param location
   *          the user's folder, or that of the built-in tables
   * the user's folder, or that of the built-in tables
   *          the folder of the built-in tables
   * @param tables
   *          the names of the tables that the engine reads
   * @throws LexiconException
   *           if the folder has no table of the layer, or has one that does not belong to it
   */
  public static TableFolder of(String location, String builtIn, String... tables) {
    TableFolder folder = new TableFolder(withoutSlashes(location), withoutSlashes(builtIn), List.of(tables));
    if (!folder.location.equals(folder.builtIn)) {
      folder.check();
    }
    return folder;
  }

  private void check() {
    List<String> found = files(location).stream().filter(TableFolder::isTable).toList();
    List<String> unknown = found.stream().filter(table -> !isOfTheLayer(table)).toList();
    if (!unknown.isEmpty()) {
      throw new LexiconException(unknown.stream().map(table -> LexiconReader.in(location, table)
          + ": expected one of the tables " + String.join(", ", new TreeSet<>(tables))).toList(), null);
    }
    if (found.isEmpty() && tables.stream().noneMatch(table -> LexiconReader.exists(LexiconReader.in(location,
        table)))) {
      throw new LexiconException(List.of(location + ": expected a folder with one of the tables "
          + String.join(", ", tables)), null);
    }
  }

  private boolean isOfTheLayer(String table) {
    return tables.contains(table) || LexiconReader.exists(LexiconReader.in(builtIn, table));
  }

  /**
   * The location of a table.
   *
   * @param name
   *          one of the names of the engine's tables, such as {@code titles.tsv}
   */
  public String table(String name) {
    if (!tables.contains(name)) {
      throw new IllegalArgumentException("expected one of the tables " + String.join(", ", tables) + " but found "
          + name);
    }
    String own = LexiconReader.in(location, name);
    return location.equals(builtIn) || LexiconReader.exists(own) ? own : LexiconReader.in(builtIn, name);
  }

  private static boolean isTable(String file) {
    return file.endsWith(".tsv") || file.endsWith(".tsv.gz");
  }

  private static String withoutSlashes(String location) {
    String folder = location;
    if (folder.startsWith(LexiconReader.CLASSPATH)) {
      int begin = LexiconReader.CLASSPATH.length();
      while (begin < folder.length() && folder.charAt(begin) == '/') {
        begin++;
      }
      folder = LexiconReader.CLASSPATH + folder.substring(begin);
    }
    int end = folder.length();
    while (end > 1 && folder.charAt(end - 1) == '/') {
      end--;
    }
    return folder.substring(0, end);
  }

  /** The names of the files in a folder; empty if it cannot be listed. */
  private static List<String> files(String location) {
    Path folder = directory(location);
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new LexiconException(List.of(location + ": cannot be read: " + e), e);
    }
  }

  private static Path directory(String location) {
    if (!LexiconReader.isUrl(location)) {
      return Path.of(location);
    }
    try {
      if (location.startsWith(LexiconReader.CLASSPATH)) {
        URL url = LexiconReader.resource(location.substring(LexiconReader.CLASSPATH.length()));
        return url == null || !url.getProtocol().equals("file") ? null : Path.of(url.toURI());
      }
      return location.startsWith("file:") ? Path.of(URI.create(location)) : null;
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }
}
