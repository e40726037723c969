package org.demarche.hedge;

import java.util.List;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;

/**
 * A row of {@code cues.tsv}: an expression that is a hedge, or, where its id has {@code .not.} in it, is none.
 *
 * @param order
 *          the place of the row in its table
 * @param strength
 *          how much it weakens what it applies to, from 0 to 1; 0 in a negative row
 * @param scope
 *          null in a negative row
 */
record Cue(String id, int order, String phrase, Category category, double strength, ScopeRule scope, Condition when) {

  static final String COLUMNS = "id phrase category strength scope when example";

  static List<Cue> read(String location) {
    int[] order = {0};
    return LexiconReader.read(location, COLUMNS, row -> of(row, order[0]++));
  }

  private static Cue of(Row row, int order) {
    Condition when = Condition.parse(row.optional("when"));
    if (row.id().contains(".not.")) {
      return new Cue(row.id(), order, row.text("phrase"), null, 0, null, when);
    }
    return new Cue(row.id(), order, row.text("phrase"), row.oneOf("category", Category.class), row.number("strength", 0, 1),
        row.oneOf("scope", ScopeRule.class), when);
  }

  boolean isNegative() {
    return scope == null;
  }
}
