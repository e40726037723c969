package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of a table as it is written.
 *
 * @param layer
 *          the layer of the table, such as <em>event</em>
 * @param table
 *          its name, such as {@code verbs.tsv}
 * @param place
 *          where the row is: {@code event/en/verbs.tsv:72}, or the file of a user with the line
 * @param columns
 *          the names of the columns
 * @param cells
 *          the values, as many
 */
public record RuleRow(String layer, String table, String place, List<String> columns, List<String> cells) {

  /** The columns with the words that a row is about. */
  private static final List<String> WORDS = List.of("verb", "noun", "phrase", "words", "word", "lemmas", "forms");

  private static final String EXAMPLE = "example";
  private static final List<String> NOT_IN_SUMMARY = List.of("id", EXAMPLE);

  /** The id of the row. */
  public String id() {
    return cell("id");
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

  /** The table and what the row says, without its example: {@code event/verbs.tsv: verb meet, category CONSULT}. */
  String summary() {
    return layer + "/" + table + ": " + IntStream.range(0, columns.size())
        .filter(i -> !NOT_IN_SUMMARY.contains(columns.get(i)) && !cells.get(i).isEmpty())
        .mapToObj(i -> columns.get(i) + " " + cells.get(i)).collect(Collectors.joining(", "));
  }

  /** The same row as one of a table with other columns; its id stands in for an example that it lacks. */
  RuleRow in(List<String> others) {
    List<String> changed = others.stream()
        .map(column -> column.equals(EXAMPLE) && cell(EXAMPLE).isEmpty() ? id() : cell(column)).toList();
    return new RuleRow(layer, table, place, others, changed);
  }

  /** The same row with another value in a column. */
  public RuleRow with(String column, String value) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(columns.indexOf(column), value);
    return new RuleRow(layer, table, place, columns, List.copyOf(changed));
  }
}
