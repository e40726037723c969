package org.demarche.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A user's rows for the tables of all layers: a folder with a sub-folder for each layer that has rows to add, such as
 * {@code event/verbs.tsv} and {@code entity/people.tsv}. All engines read their parameter {@code lexiconLocation} this
 * way. The rows come before the built-in ones, and one with the id of a built-in row takes its place.
 */
public final class OwnRows {

  /** The layers that have tables. */
  public static final List<String> LAYERS = List.of("actor", "assess", "entity", "event", "hedge", "preprocess",
      "record", "role", "statement", "venue");

  private OwnRows() {
  }

  /**
   * The tables of a layer with the rows that a user adds.
   *
   * @param folder
   *          the folder with the sub-folders of the layers: a path, a URL, or {@code classpath:/…}; null or blank for
   *          none
   * @param layer
   *          one of {@link #LAYERS}
   * @param tables
   *          the folder of the layer's tables
   * @return the location of the tables, for {@link TableFolder#of}
   * @throws LexiconException
   *           if the folder does not exist, or if it contains a table, or a folder that is named after no layer
   */
  public static String over(String folder, String layer, String tables) {
    if (folder == null || folder.isBlank()) {
      return tables;
    }
    String rows = LexiconReader.in(folder, layer);
    if (Location.isUrl(folder) && TableFolder.directory(folder) == null) {
      return TableFolder.withRows(rows, tables);
    }
    Path directory = TableFolder.directory(folder);
    if (!Files.isDirectory(directory)) {
      throw new LexiconException(List.of(folder + ": expected a folder with " + allowed()), null);
    }
    check(folder, directory);
    return Files.isDirectory(directory.resolve(layer)) ? TableFolder.withRows(rows, tables) : tables;
  }

  /**
   * The tables of a layer with the rows that a user adds to all but one of them.
   *
   * @param but
   *          the table that is left as it is
   * @see #over(String, String, String)
   */
  public static String over(String folder, String layer, String but, String tables) {
    Path directory = folder == null || folder.isBlank() ? null : TableFolder.directory(folder);
    String location = tables;
    Path own = directory == null ? null : directory.resolve(layer);
    for (String table : own == null ? List.<String>of() : TableFolder.files(own.toString())) {
      if (TableFolder.isTable(table) && !table.equals(but)) {
        location = TableFolder.withRows(table, own.resolve(table).toString(), location);
      }
    }
    return location;
  }

  private static void check(String folder, Path directory) {
    List<String> problems = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file) ? !LAYERS.contains(name) && !name.startsWith(".") : TableFolder.isTable(name)) {
          problems.add(LexiconReader.in(folder, name) + ": expected " + allowed()
              + (Files.isDirectory(file) ? "" : ", and the tables in these"));
        }
      }
    } catch (IOException e) {
      throw new LexiconException(List.of(folder + ": cannot be read: " + e), e);
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems, null);
    }
  }

  private static String allowed() {
    return "one of the folders " + String.join(", ", LAYERS);
  }
}
