package org.demarche.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of all tables, by the ids that annotations have as their rule, for people who want to know why something was
 * annotated: the built-in ones, but those of the gazetteers of places, which are packed, and a user's own. Immutable.
 */
public final class RuleBook {

  private static final String ROOT = "org/demarche";
  private static final String TABLE = ".tsv";
  private static final String TABLES = "classpath:" + ROOT + "/";
  private static final String FOLDER = "/en";

  private final List<RuleRow> rows;
  private final Map<String, RuleRow> byId = new HashMap<>();

  private RuleBook(List<RuleRow> rows) {
    this.rows = rows;
    rows.forEach(row -> byId.putIfAbsent(row.id(), row));
  }

  /**
   * Reads the tables where this class was loaded from, a folder or a jar, and those of a user.
   *
   * @param lexicon
   *          a folder of {@linkplain OwnRows own rows}; null or blank for none
   * @throws LexiconException
   *           if a table cannot be used
   * @throws UncheckedIOException
   *           if the tables cannot be listed
   */
  public static RuleBook read(String lexicon) {
    try {
      Path code = Path.of(RuleBook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(code)) {
        return read(code.resolve(ROOT), lexicon);
      }
      try (FileSystem jar = FileSystems.newFileSystem(code)) {
        return read(jar.getPath(ROOT), lexicon);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuleBook read(Path root, String lexicon) throws IOException {
    List<RuleRow> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root, 3)) {
      for (Path file : files.filter(file -> file.toString().endsWith(TABLE)).sorted().toList()) {
        Path inRoot = root.relativize(file);
        if (inRoot.getNameCount() == 3) {
          rows.addAll(table(inRoot.getName(0).toString(), file.getFileName().toString(), lexicon));
        }
      }
    }
    return new RuleBook(List.copyOf(rows));
  }

  /** The rows of a table: a user's own before the built-in ones, each id once. */
  private static List<RuleRow> table(String layer, String table, String lexicon) {
    String builtIn = TABLES + layer + FOLDER;
    String location = OwnRows.LAYERS.contains(layer) ? OwnRows.over(lexicon, layer, builtIn) : builtIn;
    String[] parts = TableFolder.of(location, builtIn, table).table(table).split(LexiconReader.AND);
    String place = layer + FOLDER + "/" + table;
    List<RuleRow> found = rows(layer, table, parts[parts.length - 1], place);
    if (parts.length == 1 || found.isEmpty()) {
      return found;
    }
    Map<String, RuleRow> byId = new LinkedHashMap<>();
    for (int i = 0; i < parts.length - 1; i++) {
      List<String> columns = found.get(0).columns();
      rows(layer, table, parts[i], parts[i]).forEach(row -> byId.putIfAbsent(row.id(), row.in(columns)));
    }
    found.forEach(row -> byId.putIfAbsent(row.id(), row));
    return List.copyOf(byId.values());
  }

  private static List<RuleRow> rows(String layer, String table, String location, String place) {
    List<RuleRow> rows = new ArrayList<>();
    List<String> columns = null;
    int line = 0;
    for (String text : Location.lines(location)) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(LexiconReader.cells(text));
      if (columns == null) {
        columns = cells;
      } else if (cells.size() == columns.size()) {
        rows.add(new RuleRow(layer, table, place + ":" + line, columns, cells));
      }
    }
    return rows;
  }

  /** The row with an id; null if there is none. */
  public RuleRow row(String id) {
    return byId.get(id);
  }

  /** The rows of the table that a row is in. */
  public List<RuleRow> tableOf(RuleRow row) {
    return rows.stream().filter(other -> other.layer().equals(row.layer()) && other.table().equals(row.table()))
        .toList();
  }

  /**
   * The id of a rule with its table and row, such as <em>event.meet (event/verbs.tsv: verb meet, category
   * CONSULT)</em>; the id alone if the rule is no row.
   */
  public String describe(String rule) {
    RuleRow row = byId.get(rule);
    return row == null ? rule : rule + " (" + row.summary() + ")";
  }
}
