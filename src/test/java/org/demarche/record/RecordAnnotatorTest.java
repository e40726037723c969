package org.demarche.record;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Demarche;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.TestPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which mentions name one act, and what the document as a whole says of it, in whole sentences. */
class RecordAnnotatorTest {

  private static TestPipeline pipeline;

  private static TestPipeline pipeline() throws Exception {
    if (pipeline == null) {
      pipeline = TestPipeline.of(Demarche.engines());
    }
    return pipeline;
  }

  @TestFactory
  Stream<DynamicTest> mentionsAreJoinedByTheirRules() throws Exception {
    return ExampleFile.of("org/demarche/record/merges.txt", pipeline(), List.of("Coreference"));
  }

  @TestFactory
  Stream<DynamicTest> recordsSayWhatTheDocumentSays() throws Exception {
    return ExampleFile.of("org/demarche/record/records.txt", pipeline(), List.of("EventRecord"));
  }
}
