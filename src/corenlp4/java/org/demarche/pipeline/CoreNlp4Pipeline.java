package org.demarche.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;

import org.apache.uima.fit.pipeline.SimplePipeline;
import org.demarche.Demarche;
import org.demarche.export.XmiWriter;
import org.demarche.preprocess.TextFolderReader;

/** The engines behind CoreNLP 4, as docs/pipelines.md shows it: names of all its classes, UD version 2. */
final class CoreNlp4Pipeline {

  private CoreNlp4Pipeline() {
  }

  /** @param arguments a folder of {@code .txt} files, and the folder for the XMI files */
  public static void main(String[] arguments) throws Exception {
    String texts = arguments[0];
    String results = arguments[1];
    // tag::pipeline[]
    SimplePipeline.runPipeline(
        createReaderDescription(TextFolderReader.class, TextFolderReader.PARAM_SOURCE_LOCATION, texts),
        createEngineDescription(CoreNlp4Annotator.class),
        Demarche.engines(),
        createEngineDescription(XmiWriter.class, XmiWriter.PARAM_TARGET_LOCATION, results));
    // end::pipeline[]
  }
}
