package org.demarche.hedge;

import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;

/**
 * A row of {@code formulas.tsv}: a phrase of diplomatic language with what it commits its speaker to. A formula with a
 * category is a hedge too.
 */
record Formula(String id, String phrase, String commits, Cue cue) {

  static List<Formula> read(String location) {
    return LexiconReader.read(location, "id phrase commits category strength scope when example", Formula::of);
  }

  private static Formula of(Row row) {
    Category category = row.optionalOneOf("category", Category.class);
    Cue cue = category == null ? null : new Cue(row.id(), 0, row.text("phrase"), category, row.number("strength", 0, 1),
        row.oneOf("scope", ScopeRule.class), Condition.parse(row.optional("when")));
    return new Formula(row.id(), row.text("phrase"), row.text("commits"), cue);
  }

  /** The formula as a hedge; empty where it is none. */
  Optional<Cue> asCue() {
    return Optional.ofNullable(cue);
  }
}
