package org.demarche.assess;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Demarche;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.TestPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AssessAnnotatorTest {

  private static TestPipeline pipeline;

  private static TestPipeline pipeline() throws Exception {
    if (pipeline == null) {
      pipeline = TestPipeline.of(Demarche.engines());
    }
    return pipeline;
  }

  @TestFactory
  Stream<DynamicTest> examplesHaveTheirStatus() throws Exception {
    return ExampleFile.of("org/demarche/assess/examples.txt", pipeline(), List.of("DiplomaticEvent"));
  }
}
