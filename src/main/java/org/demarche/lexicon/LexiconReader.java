package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads tables: UTF-8 text (with or without byte order mark), columns separated by tabs.
 *
 * <ul>
 * <li>Blank lines, and lines that begin with {@code #}, are ignored.
 * <li>The first remaining line is the header: the names of the columns, exactly the expected set, in any order.
 * <li>Every other line is a row with as many cells; white space around a cell is trimmed.
 * <li>Every table has a column {@code id}; its values are unique and not empty.
 * <li>If there is a column {@code example}, no row leaves it empty.
 * </ul>
 *
 * All bad rows of a table are reported together, in a {@link LexiconException}. This class is stateless.
 */
public final class LexiconReader {

  /** Between the locations of rows that are added to a table and that of the table; no location has a line break. */
  static final String AND = "\n";

  private static final String EXAMPLE = "example";

  private LexiconReader() {
  }

  /**
   * Reads a table.
   *
   * @param location
   *          {@code classpath:/path/in/the/class/path}, a URL, or the path of a file; files whose names end in {@code
   *          .gz} are decompressed. {@link TableFolder#table} also gives locations with rows that are added to a table
   * @param columns
   *          the required columns of the header, separated by blanks
   * @param toEntry
   *          creates an entry from a row; problems reported by {@link Row}'s accessors or by an {@link
   *          IllegalArgumentException} are reported with the row's line
   * @return the entries in row order, unmodifiable
   * @throws LexiconException
   *           if the table cannot be read, or has a bad row
   */
  public static <T> List<T> read(String location, String columns, Function<Row, T> toEntry) {
    List<String> problems = new ArrayList<>();
    List<T> entries = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    String[] parts = location.split(AND);
    for (int i = 0; i < parts.length; i++) {
      boolean isAdded = i < parts.length - 1;
      String name = isAdded ? parts[i] : parts[i].substring(parts[i].lastIndexOf('/') + 1);
      Table table = new Table(name, Location.lines(parts[i]), columns, isAdded);
      replaced.addAll(read(table, toEntry, replaced, entries, problems));
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems, null);
    }
    return List.copyOf(entries);
  }

  /**
   * A table as it is written.
   *
   * @param name
   *          what it is called in messages
   * @param isAdded
   *          whether its rows are added to those of another table; it may then lack the column of examples
   */
  private record Table(String name, List<String> lines, String columns, boolean isAdded) {
  }

  /** Reads the rows of a table but those with a known id; returns the ids of those that were read. */
  private static <T> Set<String> read(Table table, Function<Row, T> toEntry, Set<String> known, List<T> entries,
      List<String> problems) {
    Map<String, Integer> lineOfId = new HashMap<>();
    Map<String, Integer> header = null;
    for (int i = 0; i < table.lines.size(); i++) {
      String line = table.lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = cells(line);
      if (header == null) {
        header = header(cells, table, table.name + ":" + (i + 1));
        continue;
      }
      try {
        if (cells.length != header.size()) {
          throw new Row.BadRow("expected " + header.size() + " columns (" + String.join(", ", header.keySet())
              + ") but found " + cells.length);
        }
        Row row = new Row(header, cells);
        Integer earlier = lineOfId.putIfAbsent(row.id(), i + 1);
        if (earlier != null) {
          throw new Row.BadRow("expected a new id but line " + earlier + " has \"" + row.id() + "\" already");
        }
        if (header.containsKey(EXAMPLE) && !table.isAdded) {
          row.text(EXAMPLE);
        }
        if (!known.contains(row.id())) {
          entries.add(toEntry.apply(row));
        }
      } catch (Row.BadRow | IllegalArgumentException e) {
        problems.add(table.name + ":" + (i + 1) + ": " + e.getMessage() + ": \"" + line.strip() + "\"");
      }
    }
    if (header == null) {
      problems.add(table.name + ":1: expected a header with the columns " + table.columns + " but found no line");
    }
    return lineOfId.keySet();
  }

  /** The cells of a line, without the white space around them. */
  static String[] cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int k = 0; k < cells.length; k++) {
      cells[k] = cells[k].strip();
    }
    return cells;
  }

  private static Map<String, Integer> columns(String[] cells) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String cell : cells) {
      columns.put(cell, columns.size());
    }
    return columns;
  }

  /** The location of a table in a folder, which may be given with or without its closing slash. */
  public static String in(String folder, String table) {
    return folder.endsWith("/") ? folder + table : folder + "/" + table;
  }

  private static Map<String, Integer> header(String[] cells, Table table, String where) {
    Map<String, Integer> header = columns(cells);
    Set<String> expected = new TreeSet<>(List.of(table.columns.split(" ")));
    if (table.isAdded && !header.containsKey(EXAMPLE)) {
      expected.remove(EXAMPLE);
    }
    if (!expected.equals(header.keySet()) || cells.length != header.size()) {
      throw new LexiconException(List.of(where + ": expected a header with the columns " + table.columns
          + " but found " + String.join(" ", cells)), null);
    }
    return header;
  }
}
