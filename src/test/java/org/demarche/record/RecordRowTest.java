package org.demarche.record;

import java.util.List;
import org.demarche.Demarche;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of records do what they say. */
class RecordRowTest extends RowTest {

  RecordRowTest() throws Exception {
    super("org/demarche/record/en/", RecordAnnotator.class, Demarche.engines());
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("durations.tsv").effect("EventRecord").promise(row -> Promise.of("EventRecord")),
        table("cues.tsv").effect("EventRecord")
            .promise(row -> Promise.of("EventRecord").with(row.text("feature"), row.text("value"))),
        table("third-parties.tsv").effect("EventRecord").promise(row -> Promise.of("EventRecord")));
  }
}
