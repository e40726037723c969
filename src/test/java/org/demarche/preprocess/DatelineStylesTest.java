package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.TableFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What datelines of every style give: {@code dateline-styles.tsv}. */
class DatelineStylesTest {

  private static final TableFolder TABLES = PreprocessingTables.in(PreprocessingTables.BUILT_IN);
  private static final Datelines DATELINES =
      new Datelines(TABLES, new PatternGrammar(TABLES, EntityTables.read(EntityTables.BUILT_IN).calendar()));

  @TestFactory
  Stream<DynamicTest> everyStyleIsRead() throws IOException {
    return rows().skip(1).map(row -> DynamicTest.dynamicTest(row.get(0), () ->
        assertThat(found(row.get(0))).isEqualTo(String.join(" | ", row.subList(1, row.size())))));
  }

  @Test
  void aPlaceWithADateMayBeTheLastLine() {
    String story = "Envoys met.\n\n".repeat(Datelines.PARAGRAPHS + 1);
    assertThat(DATELINES.find(story + "Oslo, 3 March 2025\n", Paragraphs.of(story + "Oslo, 3 March 2025\n")))
        .extracting(Datelines.Opening::date).containsExactly("2025-03-03");
    String other = story + "Oslo — Envoys met.";
    assertThat(DATELINES.find(other, Paragraphs.of(other))).isEmpty();
  }

  private static String found(String text) {
    List<Datelines.Opening> openings = DATELINES.find(text, Paragraphs.of(text));
    if (openings.isEmpty()) {
      return "none";
    }
    Datelines.Opening opening = openings.get(0);
    return or(opening.place()) + " | " + or(opening.agency()) + " | " + or(opening.date());
  }

  private static String or(String value) {
    return value == null ? "-" : value;
  }

  private static Stream<List<String>> rows() throws IOException {
    try (InputStream table =
        DatelineStylesTest.class.getResourceAsStream("/org/demarche/preprocess/dateline-styles.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t"))).toList().stream();
    }
  }
}
