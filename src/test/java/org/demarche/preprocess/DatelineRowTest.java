package org.demarche.preprocess;

import java.util.List;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of datelines and boilerplate do what they say. */
class DatelineRowTest extends RowTest {

  private static final String DATELINE = "Dateline";

  DatelineRowTest() {
    super("org/demarche/preprocess/en/", DatelineAnnotator.class);
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table(PreprocessingTables.DATELINES).effect(DATELINE)
            .promise(row -> Promise.of(DATELINE).with("rule", row.id())),
        table(PreprocessingTables.AGENCIES).effect(DATELINE)
            .promise(row -> Promise.of(DATELINE).with("agency", row.text("name"))),
        table(PreprocessingTables.BOILERPLATE).effect("Div")
            .promise(row -> Promise.of("Div").with("divType", row.text("type")).with("id", row.id())));
  }
}
