package org.demarche.explain;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rows of all built-in tables, but those of the gazetteers of places, which are packed. */
public final class RuleBook {

  private static final String TABLE = ".tsv";

  private final List<RuleRow> rows;

  private RuleBook(List<RuleRow> rows) {
    this.rows = rows;
  }

  /**
   * Reads the tables where this class was loaded from: a folder or a jar.
   *
   * @throws IOException
   *           if they cannot be read
   */
  public static RuleBook read() throws IOException {
    Path code;
    try {
      code = Path.of(RuleBook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(code)) {
      return in(code.resolve("org/demarche"));
    }
    try (FileSystem jar = FileSystems.newFileSystem(code)) {
      return in(jar.getPath("org/demarche"));
    }
  }

  private static RuleBook in(Path root) throws IOException {
    List<RuleRow> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root, 3)) {
      for (Path file : files.filter(file -> file.toString().endsWith(TABLE)).sorted().toList()) {
        read(root.relativize(file).getName(0).toString().replace("/", ""), file, rows);
      }
    }
    return new RuleBook(List.copyOf(rows));
  }

  private static void read(String layer, Path file, List<RuleRow> rows) throws IOException {
    List<String> columns = null;
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(lines.get(i).split("\t", -1)).map(String::strip).toList();
      if (columns == null) {
        columns = cells;
      } else if (cells.size() == columns.size()) {
        rows.add(new RuleRow(layer, file.getFileName().toString(), i + 1, columns, cells));
      }
    }
  }

  /** The row with an id; null if there is none. */
  public RuleRow row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
  }

  /** The rows of the table that a row is in. */
  List<RuleRow> tableOf(RuleRow row) {
    return rows.stream().filter(other -> other.layer().equals(row.layer()) && other.table().equals(row.table()))
        .toList();
  }
}
