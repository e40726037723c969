package org.demarche.lexicon;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of an engine: its built-in ones, overlaid with those of a user. A table in the user's folder replaces
 * the whole built-in table of the same name; missing tables fall back to the built-in ones. All engines read their
 * parameter {@code modelLocation} this way. Rows of a user may also be {@linkplain #withRows added} to a table.
 *
 * <p>A folder is given as {@code classpath:path/in/the/class/path} (a slash before the path makes no difference), a
 * URL, or the path of a directory, with or without a closing slash. A table in it that no engine of the layer reads,
 * such as one whose name is misspelt, is an error; files of other kinds are ignored. URLs and folders in jars cannot be
 * listed: there, only tables with the right names are seen.
 */
public final class TableFolder {

  private static final char TABLE = '=';
  private static final String GZIP = ".gz";

  private final List<String> added;
  private final String location;
  private final String builtIn;
  private final List<String> tables;

  private TableFolder(List<String> added, String location, String builtIn, List<String> tables) {
    this.added = added;
    this.location = location;
    this.builtIn = builtIn;
    this.tables = tables;
  }

  /**
   * The tables of an engine.
   *
   * @param location
   *          the user's folder, or that of the built-in tables; rows may have been added to it
   * @param builtIn
   *          the folder of the built-in tables
   * @param tables
   *          the names of the tables that the engine reads
   * @throws LexiconException
   *           if the folder has no table of the layer, or has one that does not belong to it
   */
  public static TableFolder of(String location, String builtIn, String... tables) {
    List<String> parts = List.of(location.split(LexiconReader.AND));
    TableFolder folder = new TableFolder(parts.subList(0, parts.size() - 1).stream().map(TableFolder::withoutSlashes)
        .toList(), withoutSlashes(parts.get(parts.size() - 1)), withoutSlashes(builtIn), List.of(tables));
    folder.added.stream().filter(part -> folder.tables.stream().noneMatch(table -> part.startsWith(table + TABLE)))
        .forEach(folder::check);
    if (!folder.location.equals(folder.builtIn)) {
      folder.check(folder.location);
    }
    return folder;
  }

  /**
   * A folder of tables with the rows of another folder before those of its own tables: the tables of both are read,
   * and a row of the other folder takes the place of one with the same id. The column {@code example} may be missing
   * there.
   *
   * @param rows
   *          the folder with the rows to add; tables that it lacks stay as they are
   * @param location
   *          a folder, to which rows may have been added already
   */
  public static String withRows(String rows, String location) {
    return rows + LexiconReader.AND + location;
  }

  /**
   * A folder of tables with the rows of a file before those of one of its tables; see {@link #withRows(String,
   * String)}.
   *
   * @param table
   *          the name of the table, such as {@code people.tsv}
   * @param file
   *          the location of the rows to add
   * @param location
   *          a folder, to which rows may have been added already
   */
  public static String withRows(String table, String file, String location) {
    return withRows(table + TABLE + file, location);
  }

  private void check(String folder) {
    List<String> found = files(folder).stream().filter(TableFolder::isTable).toList();
    boolean isAdded = added.contains(folder);
    List<String> unknown = found.stream().filter(table -> !isOfTheLayer(table)
        && !(isAdded && tables.contains(table + GZIP))).toList();
    if (!unknown.isEmpty()) {
      throw new LexiconException(unknown.stream().map(table -> LexiconReader.in(folder, table)
          + ": expected one of the tables " + String.join(", ", new TreeSet<>(tables))).toList(), null);
    }
    boolean mayBeAbsent = isAdded && directory(folder) == null;
    if (found.isEmpty() && !mayBeAbsent && tables.stream().noneMatch(table -> Location.exists(LexiconReader.in(
        folder, table)))) {
      throw new LexiconException(List.of(folder + ": expected a folder with one of the tables "
          + String.join(", ", tables)), null);
    }
  }

  private boolean isOfTheLayer(String table) {
    return tables.contains(table) || Location.exists(LexiconReader.in(builtIn, table));
  }

  /** The classes of words of {@code classes.tsv}, with all that the built-in table has. */
  public WordClasses classes() {
    return WordClasses.read(table("classes.tsv"), LexiconReader.in(builtIn, "classes.tsv"));
  }

  /**
   * The location of a table, and of the rows that are added to it, as {@link LexiconReader} reads them.
   *
   * @param name
   *          one of the names of the engine's tables, such as {@code titles.tsv}
   */
  public String table(String name) {
    if (!tables.contains(name)) {
      throw new IllegalArgumentException("expected one of the tables " + String.join(", ", tables) + " but found "
          + name);
    }
    List<String> parts = new ArrayList<>();
    for (String folder : added) {
      rows(folder, name).ifPresent(parts::add);
    }
    String own = LexiconReader.in(location, name);
    parts.add(location.equals(builtIn) || Location.exists(own) ? own : LexiconReader.in(builtIn, name));
    return String.join(LexiconReader.AND, parts);
  }

  /** Where the rows are that are added to a table; those of a compressed table may be plain. */
  private static Optional<String> rows(String folder, String name) {
    if (folder.startsWith(name + TABLE)) {
      return Optional.of(folder.substring(name.length() + 1));
    }
    String plain = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    return Stream.of(name, plain).map(table -> LexiconReader.in(folder, table)).filter(Location::exists)
        .findFirst();
  }

  static boolean isTable(String file) {
    return file.endsWith(".tsv") || file.endsWith(".tsv.gz");
  }

  private static String withoutSlashes(String location) {
    String folder = location;
    if (folder.startsWith(Location.CLASSPATH)) {
      int begin = Location.CLASSPATH.length();
      while (begin < folder.length() && folder.charAt(begin) == '/') {
        begin++;
      }
      folder = Location.CLASSPATH + folder.substring(begin);
    }
    int end = folder.length();
    while (end > 1 && folder.charAt(end - 1) == '/') {
      end--;
    }
    return folder.substring(0, end);
  }

  /** The names of the files in a folder; empty if it cannot be listed. */
  static List<String> files(String location) {
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

  static Path directory(String location) {
    if (!Location.isUrl(location)) {
      return Path.of(location);
    }
    try {
      if (location.startsWith(Location.CLASSPATH)) {
        URL url = Location.resource(location.substring(Location.CLASSPATH.length()));
        return url == null || !url.getProtocol().equals("file") ? null : Path.of(url.toURI());
      }
      return location.startsWith("file:") ? Path.of(URI.create(location)) : null;
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }
}
