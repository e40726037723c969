package org.demarche.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows behind the ids that annotations have as their rule, for people who want to know why something was annotated.
 * Immutable.
 */
public final class RuleRows {

  /** The tables whose rows make annotations, by layer. */
  static final Map<String, List<String>> TABLES = tables();

  private static final List<String> NOT_SHOWN = List.of("id", "example");

  private final Map<String, String> rows = new HashMap<>();

  private RuleRows() {
  }

  private static Map<String, List<String>> tables() {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    tables.put("preprocess", List.of("datelines.tsv"));
    tables.put("entity", List.of("states.tsv", "organisations.tsv", "metonyms.tsv", "people.tsv"));
    tables.put("actor", List.of("groups.tsv"));
    tables.put("role", List.of("titles.tsv", "bodies.tsv"));
    tables.put("statement", List.of("cues.tsv", "rules.tsv", "anonymous.tsv", "labels.tsv"));
    tables.put("event", List.of("verbs.tsv", "nouns.tsv"));
    tables.put("venue", List.of("rules.tsv", "media.tsv"));
    tables.put("hedge", List.of("cues.tsv"));
    return tables;
  }

  /**
   * Reads the tables whose rows make annotations.
   *
   * @param lexicon
   *          a folder of {@linkplain OwnRows own rows}; null or blank for none
   * @throws LexiconException
   *           if a table cannot be used
   */
  public static RuleRows read(String lexicon) {
    RuleRows read = new RuleRows();
    TABLES.forEach((layer, tables) -> {
      String builtIn = "classpath:org/demarche/" + layer + "/en";
      TableFolder folder = TableFolder.of(OwnRows.over(lexicon, layer, builtIn), builtIn,
          tables.toArray(new String[0]));
      for (String table : tables) {
        for (String location : folder.table(table).split(LexiconReader.AND)) {
          LexiconReader.cells(location, (header, cells) -> read.add(layer + "/" + table, header, cells));
        }
      }
    });
    return read;
  }

  private void add(String table, Map<String, Integer> header, String[] cells) {
    Integer id = header.get("id");
    if (id != null && id < cells.length) {
      rows.putIfAbsent(cells[id], table + ": " + header.entrySet().stream()
          .filter(column -> !NOT_SHOWN.contains(column.getKey()) && column.getValue() < cells.length
              && !cells[column.getValue()].isEmpty())
          .map(column -> column.getKey() + " " + cells[column.getValue()]).collect(Collectors.joining(", ")));
    }
  }

  /**
   * The id of a rule with its table and row, such as <em>event.meet (event/verbs.tsv: verb meet, category
   * CONSULT)</em>; the id alone if the rule is no row.
   */
  public String describe(String rule) {
    String row = rows.get(rule);
    return row == null ? rule : rule + " (" + row + ")";
  }
}
