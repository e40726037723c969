package org.demarche.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table as it is written.
 *
 * @param layer
 *          the layer of the table, such as <em>event</em>
 * @param table
 *          its name, such as {@code verbs.tsv}
 * @param line
 *          the line of the row, from 1
 * @param columns
 *          the names of the columns
 * @param cells
 *          the values, as many
 */
public record RuleRow(String layer, String table, int line, List<String> columns, List<String> cells) {

  /** The columns with the words that a row is about. */
  private static final List<String> WORDS = List.of("verb", "noun", "phrase", "words", "word", "lemmas", "forms");

  /** The id of the row. */
  public String id() {
    return cell("id");
  }

  /** Where the row is: {@code event/en/verbs.tsv:72}. */
  public String place() {
    return layer + "/en/" + table + ":" + line;
  }

  /** A cell; empty if there is no such column. */
  public String cell(String column) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : cells.get(index);
  }

  /** The words that the row is about, as they are written in the table. */
  public String words() {
    return WORDS.stream().map(this::cell).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }

  /** Whether the row says that its words are none of what its table finds. */
  public boolean isNegative() {
    return cell("category").equals("NOT");
  }

  /** The cells that say something, as {@code column=value}. */
  public List<String> values() {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).equals("id") && !cells.get(i).isEmpty()) {
        values.add(columns.get(i) + "=" + cells.get(i));
      }
    }
    return values;
  }

  /** The same row with another value in a column. */
  RuleRow with(String column, String value) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(columns.indexOf(column), value);
    return new RuleRow(layer, table, line, columns, List.copyOf(changed));
  }
}
