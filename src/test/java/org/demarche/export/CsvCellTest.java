package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of a table is a formula of a spreadsheet. */
class CsvCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-a.txt_CONSULT_7", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
      "--05-05", "-", "＝1", "'=1", "'-"})
  void apostropheStandsBeforeWhatWouldBeAFormula(String value) {
    String cell = CsvReader.read(CsvExporter.row(List.of("a", value))).get(0).get(1);
    assertThat(cell).isEqualTo("'" + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-33.8688", "+5", "-0", "0.5", "a=b", "'quoted'", "a.txt_CONSULT_7", "2025-05-05", " =1",
      "–"})
  void otherValuesAreAsTheyAre(String value) {
    assertThat(CsvReader.read(CsvExporter.row(List.of(value))).get(0)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({"=x", "-2025/story", "+x", "@x"})
  void idsOfDocumentsAreNoFormulasEither(String id) throws Exception {
    SampleDocument document = new SampleDocument(id, "Norway met Poland.");
    document.event("met", "CONSULT", "OCCURRED", 1);
    String csv = new String(ExportTest.bytes(ExportFormat.CSV, document.jcas()), StandardCharsets.UTF_8);
    assertThat(csv.split("\r\n")[1]).startsWith("'" + id + "_CONSULT_7,");
  }

  @Test
  void southernAndWesternPlacesKeepTheirNumbers() throws Exception {
    SampleDocument document = new SampleDocument("a", "Norway met Poland in Lima.");
    document.event("met", "CONSULT", "OCCURRED", 1);
    document.venue("Lima", "CITY", "PER", -12.0464, -77.0428);
    String csv = new String(ExportTest.bytes(ExportFormat.CSV, document.jcas()), StandardCharsets.UTF_8);
    assertThat(csv).doesNotContain("'");
  }
}
