package org.demarche.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines behind DKPro's CoreNLP components. */
class CoreNlpPipelineTest {

  @Test
  void coreNlp(@TempDir Path folder) throws Exception {
    PipelinesTest.assertFindsWhatTheStorySays(CoreNlpPipeline::main, folder);
  }

  @Test
  void documentedPipelineIsTheOneThatIsCompiled() throws IOException {
    PipelinesTest.assertDocumented(Path.of("src/corenlp/java/org/demarche/pipeline/CoreNlpPipeline.java"));
  }
}
