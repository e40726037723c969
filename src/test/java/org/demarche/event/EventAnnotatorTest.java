package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.demarche.Demarche;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.RowExamples;
import org.demarche.testing.TestPipeline;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventAnnotatorTest {

  private static final String TABLES = "org/demarche/event/en/";
  private static final List<String> TYPES = List.of("DiplomaticEvent");

  private static TestPipeline pipeline;

  private static TestPipeline pipeline() throws Exception {
    if (pipeline == null) {
      pipeline = TestPipeline.of(Demarche.engines());
    }
    return pipeline;
  }

  @TestFactory
  Stream<DynamicTest> verbsOfTheTableFireOnTheirExamples() throws Exception {
    return RowExamples.of(TABLES + "verbs.tsv", pipeline(), TYPES);
  }

  @TestFactory
  Stream<DynamicTest> nounsOfTheTableFireOnTheirExamples() throws Exception {
    return RowExamples.of(TABLES + "nouns.tsv", pipeline(), TYPES);
  }

  @TestFactory
  Stream<DynamicTest> phrasesThatAreNoEventsAreLeftAlone() throws Exception {
    return RowExamples.of(TABLES + "not-events.tsv", pipeline(), TYPES);
  }

  @Test
  void datesAreResolvedByTheDatelineAndTheDateOfTheDocuments() throws Exception {
    String text = "Chad and Niger held talks in Cairo on Tuesday.";
    assertThat(date("CAIRO, May 15, 2024 (Gulf Press Service) - " + text, null)).isEqualTo("2024-05-14");
    assertThat(date("CAIRO, May 15 (Gulf Press Service) - " + text, "2024-06-01")).isEqualTo("2024-05-14");
    assertThat(date(text, "2024-05-15")).isEqualTo("2024-05-14");
    assertThat(date(text, null)).isNull();
  }

  /** By a document of Wednesday, 15 May 2024. */
  @TestFactory
  Stream<DynamicTest> timesOfEventsAreResolved() throws Exception {
    return Stream.of(
        "Chad and Niger held talks in Cairo on Friday.=2024-05-10",
        "Chad and Niger will hold talks in Cairo on Friday.=2024-05-17",
        "Chad and Niger held talks in Cairo last week.=2024-W19",
        "Chad and Niger will hold talks in Cairo next week.=2024-W21",
        "Chad and Niger held talks in Cairo in January.=2024-01",
        "Chad and Niger held talks in Cairo in 2022.=2022",
        "Chad and Niger held talks in Cairo on March 3.=2024-03-03",
        "Chad and Niger held talks in Cairo yesterday.=2024-05-14")
        .map(row -> row.split("="))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> assertThat(date(row[0], "2024-05-15")).isEqualTo(row[1])));
  }

  private static String date(String text, String documentDate) throws Exception {
    AggregateBuilder engines = new AggregateBuilder();
    engines.add(Demarche.actors());
    engines.add(AnalysisEngineFactory.createEngineDescription(EventAnnotator.class, EventAnnotator.PARAM_DOCUMENT_DATE,
        documentDate));
    return TestPipeline.of(engines.createAggregateDescription()).annotate(text).select(DiplomaticEvent.class).get(0).getDate();
  }

  @TestFactory
  Stream<DynamicTest> examplesHaveJustTheirEvents() throws Exception {
    return ExampleFile.of("org/demarche/event/examples.txt", pipeline(), TYPES);
  }
}
