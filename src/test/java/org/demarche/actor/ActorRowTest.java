package org.demarche.actor;

import java.util.List;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of this layer. */
class ActorRowTest extends RowTest {

  ActorRowTest() {
    super("org/demarche/actor/en/", ActorAnnotator.class, engine(ActorAnnotator.class));
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("groups.tsv").promise(row -> Promise.of("Actor").with("kind", row.text("kind"))
            .with("sector", row.text("sector")).with("mention", "GROUP")),
        table("quantifiers.tsv").effect("Actor"),
        table("metonymy.tsv").effect("Actor"));
  }
}
