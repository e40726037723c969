package org.demarche.statement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;
import org.demarche.lexicon.TableFolder;

/** The rows of {@code rules.tsv}: the id of each construction, and which of two overlapping ones wins. Immutable. */
final class ReportingRules {

  /** The attributions that an attribution yields to. */
  enum YieldsTo {
    /** Only those that always take precedence. */
    NONE,
    /** Attributions of a higher rank that already have all of its content. */
    CONTENT,
    /** One of a higher rank whose speaker its cue describes: <em>a voter who backs the law</em>. */
    SPEAKER
  }

  /**
   * A row.
   *
   * @param priority
   *          from 1; lower numbers are examined first
   */
  record Rule(String id, ReportingConstruction construction, int priority, YieldsTo yieldsTo) {
  }

  private static final int LEAST_PRIORITY = 9;

  private final Map<ReportingConstruction, Rule> rules;

  private ReportingRules(Map<ReportingConstruction, Rule> rules) {
    this.rules = rules;
  }

  /**
   * Reads the table.
   *
   * @throws LexiconException
   *           if a construction has no row, or two
   */
  static ReportingRules read(TableFolder folder) {
    Map<ReportingConstruction, Rule> rules = new EnumMap<>(ReportingConstruction.class);
    LexiconReader.read(folder.table("rules.tsv"), "id construction priority yields-to description example",
        row -> add(row, rules));
    List<ReportingConstruction> missing = Arrays.stream(ReportingConstruction.values())
        .filter(construction -> !rules.containsKey(construction)).toList();
    if (!missing.isEmpty()) {
      throw new LexiconException(
          List.of("rules.tsv:1: expected a row for each construction but found none for " + missing), null);
    }
    return new ReportingRules(rules);
  }

  private static Rule add(Row row, Map<ReportingConstruction, Rule> rules) {
    int priority = (int) row.number("priority", 1, LEAST_PRIORITY);
    Rule rule = new Rule(row.id(), row.oneOf("construction", ReportingConstruction.class), priority,
        row.oneOf("yields-to", YieldsTo.class));
    if (rules.putIfAbsent(rule.construction(), rule) != null) {
      throw new IllegalArgumentException("expected one row for " + rule.construction() + " but found a second");
    }
    return rule;
  }

  Rule of(ReportingConstruction construction) {
    return rules.get(construction);
  }
}
