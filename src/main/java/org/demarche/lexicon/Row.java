package org.demarche.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of a table, as {@link LexiconReader} reads it. Each accessor validates its cell; an invalid cell ends the row
 * and is reported with the table's other bad rows. Asking for a column that the table does not have is a programming
 * error.
 */
public final class Row {

  /** A problem with a cell or row. */
  static final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRow(String message) {
      super(message, null, false, false);
    }
  }

  private final Map<String, Integer> columns;
  private final String[] cells;

  Row(Map<String, Integer> columns, String[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** The row's id. */
  public String id() {
    return text("id");
  }

  /** The text of a cell that must not be empty. */
  public String text(String column) {
    String value = cell(column);
    if (value.isEmpty()) {
      throw new BadRow("expected a value in column " + column + " but found none");
    }
    return value;
  }

  /** A phrase in the notation of {@link PhraseMatcher}; a bad one is reported with its line. */
  public String phrase(String column) {
    String value = text(column);
    PhraseNotation.expand(value);
    return value;
  }

  /** The text of a cell, or null if it is empty. */
  public String optional(String column) {
    String value = cell(column);
    return value.isEmpty() ? null : value;
  }

  /** The parts of a cell, separated by {@code |}; empty for an empty cell. */
  public List<String> list(String column) {
    String value = cell(column);
    List<String> parts = value.isEmpty() ? List.of()
        : Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    if (parts.contains("")) {
      throw new BadRow("expected a value on both sides of | in column " + column + " but found \"" + value + "\"");
    }
    return parts;
  }

  /** The constant of an enumeration that a cell names; the cell must not be empty. */
  public <E extends Enum<E>> E oneOf(String column, Class<E> values) {
    return constant(column, text(column), values);
  }

  /** The word of a closed vocabulary that a cell holds; the cell must not be empty. */
  public String oneOf(String column, List<String> values) {
    String value = text(column);
    if (!values.contains(value)) {
      throw new BadRow("expected one of " + values + " in column " + column + " but found \"" + value + "\"");
    }
    return value;
  }

  /** The constant of an enumeration that a cell names, or null if the cell is empty. */
  public <E extends Enum<E>> E optionalOneOf(String column, Class<E> values) {
    String value = optional(column);
    return value == null ? null : constant(column, value, values);
  }

  /** The constants of an enumeration that a cell names, separated by {@code |}; empty for an empty cell. */
  public <E extends Enum<E>> List<E> listOf(String column, Class<E> values) {
    return list(column).stream().map(value -> constant(column, value, values)).toList();
  }

  /** An integer between two bounds, both inclusive. */
  public int integer(String column, int least, int most) {
    String value = text(column);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw new BadRow("expected a whole number from " + least + " to " + most + " in column " + column + " but found \""
        + value + "\"");
  }

  /** A number between two bounds, both inclusive. */
  public double number(String column, double least, double most) {
    String value = text(column);
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      number = Double.NaN;
    }
    if (!(number >= least && number <= most)) {
      throw new BadRow(String.format(Locale.ROOT, "expected a number from %s to %s in column %s but found \"%s\"",
          least, most, column, value));
    }
    return number;
  }

  /** Whether a cell says {@code yes}; an empty cell or {@code no} counts as no. */
  public boolean flag(String column) {
    String value = cell(column);
    return switch (value) {
      case "yes" -> true;
      case "no", "" -> false;
      default -> throw new BadRow("expected yes, no or nothing in column " + column + " but found \"" + value + "\"");
    };
  }

  private static <E extends Enum<E>> E constant(String column, String value, Class<E> values) {
    for (E constant : values.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw new BadRow("expected one of " + Arrays.toString(values.getEnumConstants()) + " in column " + column
        + " but found \"" + value + "\"");
  }

  private String cell(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      throw new IllegalArgumentException("no column " + column + " among " + columns.keySet());
    }
    return cells[index];
  }
}
