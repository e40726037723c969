package org.demarche.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.actor.ActorAnnotator;
import org.demarche.role.ReferenceAnnotator;
import org.demarche.role.RoleAnnotator;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of events do what they say. */
class EventRowTest extends RowTest {

  private static final String EVENT = "DiplomaticEvent";

  EventRowTest() {
    super("org/demarche/event/en/", EventAnnotator.class, engine(ActorAnnotator.class), engine(RoleAnnotator.class),
        engine(ReferenceAnnotator.class),
        engine(EventAnnotator.class, EventAnnotator.PARAM_DOCUMENT_DATE, "2024-05-15"));
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("verbs.tsv").promise(row -> event(row).shows(roles(row, "subject", "object")))
            .negativeWhere("category", EVENT),
        table("nouns.tsv").promise(EventRowTest::event).negativeWhere("category", EVENT),
        table("not-events.tsv").negative(EVENT),
        table("sport.tsv").negative(EVENT),
        table("governors.tsv").effect(EVENT),
        table("times.tsv").effect(EVENT));
  }

  private static Promise event(Row row) {
    return Promise.of(EVENT).with("category", row.text("category")).with("mode", row.text("mode"))
        .roles("SOURCE", "TARGET", "PARTY", "MEDIATOR", "HOST");
  }

  /** The roles that columns give. */
  private static Set<String> roles(Row row, String... columns) {
    Set<String> roles = new TreeSet<>();
    for (String column : columns) {
      if (!row.text(column).isEmpty()) {
        roles.add(row.text(column).replace("!", ""));
      }
    }
    return roles;
  }
}
