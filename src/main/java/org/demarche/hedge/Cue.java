package org.demarche.hedge;

import java.util.List;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;
import org.demarche.lexicon.WordClasses;

/**
 * A row of {@code cues.tsv}: an expression that is a hedge or, with the category {@code NOT}, is not one.
 *
 * @param order
 *          the position of the row in its table
 * @param strength
 *          how much it weakens what it applies to, from 0 to 1; 0 in a negative row
 * @param scope
 *          null in a negative row
 */
record Cue(String id, int order, String phrase, HedgeCategory category, double strength, ScopeRule scope,
    Condition when) {

  static final String COLUMNS = "id phrase category strength scope when example";

  private static final String NEGATIVE = "NOT";

  static List<Cue> read(String location, WordClasses classes) {
    int[] order = {0};
    return LexiconReader.read(location, COLUMNS, row -> of(row, order[0]++, classes));
  }

  private static Cue of(Row row, int order, WordClasses classes) {
    Condition when = Condition.parse(row.optional("when"), classes);
    if (row.text("category").equals(NEGATIVE)) {
      return new Cue(row.id(), order, row.phrase("phrase"), null, 0, null, when);
    }
    return new Cue(row.id(), order, row.phrase("phrase"), row.oneOf("category", HedgeCategory.class),
        row.number("strength", 0, 1),
        row.oneOf("scope", ScopeRule.class), when);
  }

  boolean isNegative() {
    return scope == null;
  }
}
