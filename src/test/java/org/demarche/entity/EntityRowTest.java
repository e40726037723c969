package org.demarche.entity;

import java.util.List;
import org.demarche.actor.ActorAnnotator;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of names, as the engine of actors finds them. */
class EntityRowTest extends RowTest {

  EntityRowTest() {
    super("org/demarche/entity/en/", ActorAnnotator.class, engine(ActorAnnotator.class));
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("states.tsv").promise(row -> Promise.of("Actor").with("name", row.text("name")).with("kind", "STATE")
            .with("country", row.text("country")).with("sector", "GOV").with("mention", "STATE")),
        bodies("organisations.tsv"), bodies("metonyms.tsv"),
        table("people.tsv").promise(row -> Promise.of("Actor").with("name", row.text("name")).with("kind", "PERSON")
            .with("country", row.text("country")).with("sector", row.text("sector")).with("mention", "NAME")),
        table("names-not.tsv").location(DocumentAnnotator.PARAM_ENTITY_LOCATION).negative("Actor"));
  }

  private Table bodies(String name) {
    return table(name).promise(row -> Promise.of("Actor").with("name", row.text("name")).with("kind", row.text("kind"))
        .with("country", row.text("country")).with("sector", row.text("sector"))
        .with("mention", row.text("kind").equals("STATE") ? "STATE" : "NAME"));
  }
}
