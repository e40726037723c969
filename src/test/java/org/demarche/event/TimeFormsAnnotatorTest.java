package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.demarche.Demarche;
import org.demarche.testing.TestPipeline;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What dates of every written form give: {@code time-forms.tsv}. */
class TimeFormsAnnotatorTest {

  @TestFactory
  Stream<DynamicTest> everyFormIsResolved() throws Exception {
    AggregateBuilder engines = new AggregateBuilder();
    engines.add(Demarche.actors());
    engines.add(AnalysisEngineFactory.createEngineDescription(EventAnnotator.class,
        EventAnnotator.PARAM_DOCUMENT_DATE, "2025-03-05"));
    TestPipeline pipeline = TestPipeline.of(engines.createAggregateDescription());
    return rows().skip(1).map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1), () -> {
      String verb = row.get(0).equals("meet") ? "will meet" : row.get(0);
      String text = "Norway and Poland " + verb + " " + row.get(1) + ".";
      DiplomaticEvent event = pipeline.annotate(text).select(DiplomaticEvent.class).get(0);
      assertThat(event.getDate() == null ? "-" : event.getDate()).as(text).isEqualTo(row.get(2));
    }));
  }

  private static Stream<List<String>> rows() throws IOException {
    try (InputStream table = TimeFormsAnnotatorTest.class.getResourceAsStream("/org/demarche/event/time-forms.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t"))).toList().stream();
    }
  }
}
