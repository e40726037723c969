package org.demarche.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines behind CoreNLP 4. */
class CoreNlp4PipelineTest {

  @Test
  void coreNlp(@TempDir Path folder) throws Exception {
    PipelinesTest.assertFindsWhatTheStorySays(CoreNlp4Pipeline::main, folder);
  }

  @Test
  void documentedPipelineIsTheOneThatIsCompiled() throws IOException {
    PipelinesTest.assertDocumented(Path.of("src/corenlp4/java/org/demarche/pipeline/CoreNlp4Pipeline.java"));
  }
}
