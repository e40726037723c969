package org.demarche.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.lexicon.LexiconReader;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.TestPipeline;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AssessAnnotatorTest {

  private static final String TABLES = "classpath:/org/demarche/assess/en/";

  private static TestPipeline pipeline;

  private static TestPipeline pipeline() throws Exception {
    if (pipeline == null) {
      pipeline = TestPipeline.of(Demarche.engines());
    }
    return pipeline;
  }

  @TestFactory
  Stream<DynamicTest> rowsOfPloverRulesGiveTheirCode() throws Exception {
    return tests("plover.tsv", PloverRule.COLUMNS, "plover", DiplomaticEvent::getPlover);
  }

  @TestFactory
  Stream<DynamicTest> rowsOfDefaultsGiveTheirStatus() throws Exception {
    return tests("defaults.tsv", "id category mode act status example", "status", DiplomaticEvent::getStatus);
  }

  @TestFactory
  Stream<DynamicTest> rowsOfTheMatrixGiveTheirStatus() throws Exception {
    return tests("matrix.tsv", Matrix.COLUMNS, "effect", DiplomaticEvent::getStatus);
  }

  @TestFactory
  Stream<DynamicTest> examplesHaveTheirStatus() throws Exception {
    return ExampleFile.of("org/demarche/assess/examples.txt", pipeline(), List.of("DiplomaticEvent"));
  }

  /** The event in the brackets of a row's example has the row's value. */
  private static Stream<DynamicTest> tests(String table, String columns, String column,
      Function<DiplomaticEvent, String> feature) throws Exception {
    record Expected(String id, String value, String example) {
    }
    TestPipeline pipeline = pipeline();
    return LexiconReader.read(TABLES + table, columns,
        row -> new Expected(row.id(), row.text(column), row.text("example"))).stream()
        .map(row -> DynamicTest.dynamicTest(row.id() + ": " + row.example(), () -> {
          int begin = row.example().indexOf('[');
          JCas jcas = pipeline.annotate(row.example().replaceFirst("\\[", "").replaceFirst("\\]", ""));
          List<String> found = new ArrayList<>();
          for (DiplomaticEvent event : jcas.select(DiplomaticEvent.class)) {
            if (event.getBegin() == begin) {
              found.add(feature.apply(event));
            }
          }
          assertThat(found).as(row.example()).containsExactly(row.value().replaceFirst("FACT|GIVEN", "OCCURRED"));
        }));
  }
}
