package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.testing.OwnRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

  @Test
  void rowHasItsTableAndItsCells() {
    assertThat(RuleBook.read(null).describe("hedge.may"))
        .isEqualTo("hedge.may (hedge/cues.tsv: phrase may/MD, category EPISTEMIC, strength 0.5, scope MODAL)");
  }

  @Test
  void ruleWithoutARowIsItsId() {
    assertThat(RuleBook.read("").describe("actor.person.after-title")).isEqualTo("actor.person.after-title");
  }

  @Test
  void ownRowsAreShownToo() {
    assertThat(RuleBook.read(OwnRows.FOLDER.toString()).describe("own.event")).isEqualTo("own.event "
        + "(event/verbs.tsv: verb palaver, needs no object, category CONSULT, mode talks, subject PARTY, "
        + "prepositions with=PARTY)");
  }

  @Test
  void ownRowIsInItsTableWithTheColumnsOfTheBuiltInRows() {
    RuleBook book = RuleBook.read(OwnRows.FOLDER.toString());
    RuleRow own = book.row("own.event");
    assertThat(own.place()).endsWith("own/event/verbs.tsv:2");
    assertThat(own.columns()).isEqualTo(book.row("event.meet").columns());
    assertThat(own.cell("example")).isEqualTo("own.event");
    assertThat(book.tableOf(own)).first().isEqualTo(own);
    assertThat(book.tableOf(own)).hasSize(RuleBook.read(null).tableOf(book.row("event.meet")).size() + 1);
  }

  @Test
  void builtInRowHasItsLineAndItsCells() {
    RuleRow row = RuleBook.read(null).row("event.meet");
    assertThat(row.place()).matches("event/en/verbs\\.tsv:\\d+");
    assertThat(row.words()).isEqualTo("meet");
    assertThat(row.cell("category")).isEqualTo("CONSULT");
    assertThat(row.cell("no such column")).isEmpty();
    assertThat(RuleBook.read(null).row("no.such.row")).isNull();
  }

  @Test
  void ownRowTakesThePlaceOfABuiltInOne(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("hedge"));
    Files.writeString(folder.resolve("hedge/cues.tsv"), "id\tphrase\tcategory\tstrength\tscope\twhen\n"
        + "hedge.may\tmay/MD\tEPISTEMIC\t0.9\tMODAL\t\n");
    RuleBook book = RuleBook.read(folder.toString());
    assertThat(book.row("hedge.may").cell("strength")).isEqualTo("0.9");
    assertThat(book.tableOf(book.row("hedge.may")).stream().filter(row -> row.id().equals("hedge.may"))).hasSize(1);
  }
}
