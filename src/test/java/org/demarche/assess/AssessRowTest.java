package org.demarche.assess;

import java.util.List;
import org.demarche.Demarche;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of assessment do what they say. */
class AssessRowTest extends RowTest {

  AssessRowTest() throws Exception {
    super("org/demarche/assess/en/", AssessAnnotator.class, Demarche.engines());
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("matrix.tsv").effect("DiplomaticEvent").promise(AssessRowTest::operator),
        table("defaults.tsv").effect("DiplomaticEvent")
            .promise(row -> Promise.of("DiplomaticEvent").with("status", row.text("status"))),
        table("plover.tsv").effect("DiplomaticEvent")
            .promise(row -> Promise.of("DiplomaticEvent").with("plover", row.text("plover"))));
  }

  /**
   * An act that is there whatever becomes of the word above it has occurred; one with the word's status, or the
   * opposite of it, may have any.
   */
  private static Promise operator(Row row) {
    Promise promise = Promise.of("DiplomaticEvent");
    return switch (row.text("effect")) {
      case "FACT", "TRUE", "ENDED" -> promise;
      case "GIVEN", "PAST" -> promise.with("status", "OCCURRED");
      case "TOPIC" -> promise.with("status", "PROPOSED");
      default -> promise.with("status", row.text("effect"));
    };
  }
}
