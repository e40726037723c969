package org.demarche.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Demarche;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.RowExamples;
import org.demarche.testing.TestPipeline;
import org.junit.jupiter.api.DynamicTest;
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

  @TestFactory
  Stream<DynamicTest> examplesHaveJustTheirEvents() throws Exception {
    return ExampleFile.of("org/demarche/event/examples.txt", pipeline(), TYPES);
  }
}
