package org.demarche.venue;

import java.util.List;
import org.demarche.Demarche;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** Every row of the tables of words and constructions does what it says. */
class VenueRowTest extends RowTest {

  private static final String VENUE = "NegotiationVenue";

  VenueRowTest() throws Exception {
    super("org/demarche/venue/en/", VenueAnnotator.class, Demarche.engines());
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("rules.tsv").promise(row -> Promise.of(VENUE).shows(List.of("EVENT"))),
        table("media.tsv").promise(row -> Promise.of(VENUE).with("kind", "VIRTUAL").with("format", "REMOTE")
            .with("name", row.text("name")).shows(List.of("EVENT"))).negativeWhere("name", VENUE),
        table("place-nouns.tsv").effect(VENUE).promise(row -> Promise.of(VENUE).with("kind", row.text("kind"))),
        table("verbs.tsv").effect(VENUE),
        table("words.tsv").effect(VENUE),
        table("acts.tsv").effect(VENUE),
        table("not-places.tsv").negative(VENUE));
  }
}
