package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of every export, and the time for it, are linear in the text. */
class ExportCostTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void sizeGrowsAsTheTextDoes(ExportFormat format) throws Exception {
    int small = ExportTest.bytes(format, meetings(300).jcas()).length;
    int large = ExportTest.bytes(format, meetings(600).jcas()).length;
    assertThat((double) large / small).isBetween(1.0, 2.2);
  }

  /** Each run is between two words, inside a statement, and a million characters long. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\r\n", " \n", "\u2028", "\u0085", "\f", "\"", "“", "‘", "(", "[", "{{",
      "<", "&", "\uD83D\uDE00", "\u202E", "e\u0301"})
  void runsOfACharacterAreNoDearerThanWords(String run) {
    String text = "Norway met " + run.repeat(1_000_000 / run.length()) + "x Poland.";
    SampleDocument document = new SampleDocument("x", text);
    document.sentence(text);
    document.event("met", "CONSULT", "OCCURRED", 1);
    document.fromStart();
    document.statement(text, "Anna Berg", null, "DIRECT", 1);
    for (ExportFormat format : ExportFormat.values()) {
      assertTimeoutPreemptively(LIMIT, () -> ExportTest.bytes(format, document.jcas()), format.name());
    }
  }

  @Test
  void recordsNameTheFirstFiftyNamesOfTheirDocumentAndCountTheOthers() throws Exception {
    SampleDocument document = meetings(60);
    String csv = new String(ExportTest.bytes(ExportFormat.CSV, document.jcas()), StandardCharsets.UTF_8);
    assertThat(CsvReader.read(csv).get(1)).filteredOn(cell -> cell.startsWith("Person A; ")).singleElement().asString()
        .endsWith("; [10 more]").satisfies(cell -> assertThat(cell.split("; ")).hasSize(51));
    String json = new String(ExportTest.bytes(ExportFormat.PLOVER, document.jcas()), StandardCharsets.UTF_8);
    assertThat(json.lines().toList()).allSatisfy(line -> assertThat(line)
        .contains("\"story_people_left_out\":10", "\"story_orgs\":[],\"story_locs\":[]"));
  }

  @Test
  void fewNamesAreAllThere() throws Exception {
    String json = new String(ExportTest.bytes(ExportFormat.PLOVER, meetings(50).jcas()), StandardCharsets.UTF_8);
    assertThat(json).contains("\"Person B\",").doesNotContain("left_out");
  }

  /** Sentences with a person of another name and an event in each. */
  private static SampleDocument meetings(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      text.append("Minister ").append(name(i)).append(" met reporters in the capital.\n\n");
    }
    SampleDocument document = new SampleDocument("meetings", text.toString());
    for (int i = 0; i < number; i++) {
      document.at("Minister " + name(i) + " met").actor(name(i), "Person " + name(i), "PERSON", "NOR");
      document.event("met", "CONSULT", "OCCURRED", 1);
    }
    return document;
  }

  private static String name(int number) {
    return (number < 26 ? "" : name(number / 26 - 1)) + (char) ('A' + number % 26);
  }
}
