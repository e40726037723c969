package org.demarche.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no document could bear is refused with table and line when it is read. */
class OddTablesTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2025-13-45", "|a", "V-COOPS", "v-coop"})
  void quadIsOneOfFour(String quad) throws Exception {
    Files.writeString(folder.resolve("codes.tsv"), "id\tcameo\tquad\tmeaning\nAID\t07\tM-COOP\taid\n"
        + "CONSULT\t04\t" + quad + "\tconsult\n");
    assertThatExceptionOfType(LexiconException.class).isThrownBy(this::codes)
        .withMessageStartingWith("codes.tsv:3: expected one of [V-COOP, M-COOP, V-CONF, M-CONF] in column quad but "
            + "found \"" + quad + "\"");
  }

  @Test
  void categoryIsOneOfSixteen() throws Exception {
    Files.writeString(folder.resolve("plover.tsv"), "id\tcategory\tmode\tstatus\tact\tplover\texample\n"
        + "plover.x\tCONSULT\t\t\t\tAGREEMENT\tThey met.\n");
    assertThatExceptionOfType(LexiconException.class).isThrownBy(this::codes)
        .withMessageStartingWith("plover.tsv:2: expected one of [CONSULT, ");
  }

  private void codes() {
    new CodeBook(TableFolder.of(folder.toString(), "classpath:/org/demarche/assess/en", "matrix.tsv", "defaults.tsv",
        "plover.tsv", "codes.tsv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/V", "hold/V/N", "hold//V"})
  void operatorHasAWordAndAtMostOneSlash(String word) throws Exception {
    assertThatExceptionOfType(LexiconException.class).isThrownBy(() -> operators(word))
        .withMessageStartingWith("matrix.tsv:2: expected words, then at most one slash");
  }

  @Test
  void operatorWithoutPartOfSpeechIsOfAny() throws Exception {
    assertThat(operators("hold of/")).singleElement().satisfies(row -> {
      assertThat(row.words()).hasSize(2);
      assertThat(row.pos()).containsExactly("");
    });
  }

  private List<StatusOperator> operators(String word) throws Exception {
    Path table = Files.writeString(folder.resolve("matrix.tsv"), "id\tword\teffect\tact\texample\nstatus.x\t"
        + word + "\tFACT\t\tThey met.\n");
    return LexiconReader.read(table.toString(), StatusOperator.COLUMNS, StatusOperator::of);
  }
}
