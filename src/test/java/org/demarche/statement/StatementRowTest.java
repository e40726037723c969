package org.demarche.statement;

import java.util.List;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of statements do what they say. */
class StatementRowTest extends RowTest {

  StatementRowTest() {
    super("org/demarche/statement/en/", StatementAnnotator.class, engine(StatementAnnotator.class));
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("cues.tsv").promise(row -> Promise.of("StatementCue").with("stance", row.text("stance")))
            .negativeWhere("grammar", "StatementCue"),
        table("rules.tsv").promise(row -> Promise.of("Statement").roles("SOURCE", "CUE")),
        table("anonymous.tsv").promise(row -> Promise.of("Source").with("anonymous", true)),
        table("labels.tsv").negative("Statement"));
  }
}
