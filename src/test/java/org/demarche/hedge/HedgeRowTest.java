package org.demarche.hedge;

import java.util.List;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of hedges do what they say. */
class HedgeRowTest extends RowTest {

  HedgeRowTest() {
    super("org/demarche/hedge/en/", HedgeAnnotator.class, engine(HedgeAnnotator.class));
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("cues.tsv").negativeWhere("category", "HedgeCue").promise(row -> Promise.of("HedgeCue")
            .with("category", row.text("category")).with("strength", row.number("strength"))),
        table("modifiers.tsv").effect("HedgeCue"));
  }
}
