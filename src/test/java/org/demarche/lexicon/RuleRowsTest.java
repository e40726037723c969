package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.testing.OwnRows;
import org.junit.jupiter.api.Test;

class RuleRowsTest {

  @Test
  void rowHasItsTableAndItsCells() {
    assertThat(RuleRows.read(null).describe("hedge.may"))
        .isEqualTo("hedge.may (hedge/cues.tsv: phrase may/MD, category EPISTEMIC, strength 0.5, scope MODAL)");
  }

  @Test
  void ruleWithoutARowIsItsId() {
    assertThat(RuleRows.read("").describe("actor.person.after-title")).isEqualTo("actor.person.after-title");
  }

  @Test
  void ownRowsAreShownToo() {
    assertThat(RuleRows.read(OwnRows.FOLDER.toString()).describe("own.event")).isEqualTo("own.event "
        + "(event/verbs.tsv: verb palaver, needs no object, category CONSULT, mode talks, subject PARTY, "
        + "prepositions with=PARTY)");
  }
}
