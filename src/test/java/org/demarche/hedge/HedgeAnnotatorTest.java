package org.demarche.hedge;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.RowExamples;
import org.demarche.testing.TestPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HedgeAnnotatorTest {

  private static final String FOLDER = "org/demarche/hedge/";

  private static TestPipeline pipeline;

  private static TestPipeline pipeline() throws Exception {
    if (pipeline == null) {
      pipeline = TestPipeline.of(AnalysisEngineFactory.createEngineDescription(HedgeAnnotator.class));
    }
    return pipeline;
  }

  @TestFactory
  Stream<DynamicTest> cuesOfTheTableFireOnTheirExamples() throws Exception {
    return RowExamples.of(FOLDER + "en/cues.tsv", pipeline(), List.of("HedgeCue"));
  }
}
