package org.demarche.hedge;

import java.util.List;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;

/**
 * A row of {@code cues.tsv}: an expression that is a hedge, or, where its id has {@code .not.} in it, is none.
 *
 * @param strength
 *          how much it weakens what it applies to, from 0 to 1; 0 in a negative row
 * @param scope
 *          null in a negative row
 */
record Cue(String id, String phrase, Category category, double strength, ScopeRule scope, Condition when) {

  static final String COLUMNS = "id phrase category strength scope when example";

  static List<Cue> read(String location) {
    return LexiconReader.read(location, COLUMNS, Cue::of);
  }

  private static Cue of(Row row) {
    Condition when = Condition.parse(row.optional("when"));
    if (row.id().contains(".not.")) {
      return new Cue(row.id(), row.text("phrase"), null, 0, null, when);
    }
    return new Cue(row.id(), row.text("phrase"), row.oneOf("category", Category.class), row.number("strength", 0, 1),
        row.oneOf("scope", ScopeRule.class), when);
  }

  boolean isNegative() {
    return scope == null;
  }
}
