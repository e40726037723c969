package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.entity.Calendar;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the tables of datelines and boilerplate does what its example shows. */
class PatternRowsTest {

  private static final PatternGrammar GRAMMAR = new PatternGrammar(DatelineAnnotator.BUILT_IN, EntityTables.read(EntityTables.BUILT_IN).calendar());
  private static final Datelines DATELINES = new Datelines(DatelineAnnotator.BUILT_IN, GRAMMAR);
  private static final Boilerplate BOILERPLATE = new Boilerplate(DatelineAnnotator.BUILT_IN, GRAMMAR);

  private static Stream<DynamicTest> rows(String table, String columns, Function<Row, Runnable> test) {
    return LexiconReader.read(DatelineAnnotator.BUILT_IN + table, columns, row -> {
      Runnable check = test.apply(row);
      return DynamicTest.dynamicTest(row.id() + ": " + row.text("example"), check::run);
    }).stream();
  }

  private static Datelines.Opening dateline(String text) {
    List<Datelines.Opening> openings = DATELINES.find(text, Paragraphs.of(text));
    assertThat(openings).hasSize(1);
    return openings.get(0);
  }

  @TestFactory
  Stream<DynamicTest> datelines() {
    return rows("datelines.tsv", "id pattern example", row -> {
      String id = row.id();
      String example = row.text("example");
      return () -> assertThat(dateline(example).rule()).isEqualTo(id);
    });
  }

  @TestFactory
  Stream<DynamicTest> agencies() {
    return rows("agencies.tsv", "id name forms example", row -> {
      String name = row.text("name");
      String example = row.text("example");
      return () -> assertThat(dateline(example).agency()).isEqualTo(name);
    });
  }

  @TestFactory
  Stream<DynamicTest> calendar() {
    Calendar calendar = EntityTables.read(EntityTables.BUILT_IN).calendar();
    Stream<DynamicTest> months = calendar.months().entrySet().stream().map(month -> DynamicTest.dynamicTest(
        month.getKey(), () -> assertThat(dateline("OSLO, " + month.getKey() + " 3 (AP) — Envoys met.").date())
            .isEqualTo(String.format("--%02d-03", month.getValue()))));
    Stream<DynamicTest> days = calendar.weekdays().keySet().stream().map(day -> DynamicTest.dynamicTest(
        day, () -> assertThat(dateline("OSLO, " + day + ", May 3 (AP) — Envoys met.").date()).isEqualTo("--05-03")));
    return Stream.concat(months, days);
  }

  @TestFactory
  Stream<DynamicTest> boilerplate() {
    return rows("boilerplate.tsv", "id type where pattern example", row -> {
      Boilerplate.Block expected =
          new Boilerplate.Block(new TextRange(0, row.text("example").length()), row.text("type"), row.id());
      String text = row.text("example").replace('¶', '\n');
      return () -> assertThat(BOILERPLATE.find(text, Paragraphs.of(text))).containsExactly(expected);
    });
  }

  @TestFactory
  Stream<DynamicTest> places() {
    return LexiconReader.read(DatelineAnnotator.BUILT_IN + "dateline-places.tsv", "id place", row -> row.text("place"))
        .stream().map(place -> DynamicTest.dynamicTest(place,
            () -> assertThat(dateline(place + " — Envoys met.").place()).isEqualTo(place)));
  }

  @Test
  void anUnknownNameInAPatternIsReported() {
    assertThatIllegalArgumentException().isThrownBy(() -> GRAMMAR.compile("{PLAICE} -"))
        .withMessageContaining("{PLAICE}").withMessageContaining("PLACE");
  }
}
