package org.demarche.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;

import org.apache.uima.fit.pipeline.SimplePipeline;
import org.demarche.Demarche;
import org.demarche.export.XmiWriter;
import org.demarche.preprocess.TextFolderReader;
import org.dkpro.core.tokit.BreakIteratorSegmenter;
import org.dkpro.core.tokit.WhitespaceSegmenter;

/** The engines behind sentences and white-space tokens alone, as docs/pipelines.md shows it. */
final class WhitespacePipeline {

  private WhitespacePipeline() {
  }

  /** @param arguments a folder of {@code .txt} files, and the folder for the XMI files */
  public static void main(String[] arguments) throws Exception {
    String texts = arguments[0];
    String results = arguments[1];
    // tag::pipeline[]
    SimplePipeline.runPipeline(
        createReaderDescription(TextFolderReader.class, TextFolderReader.PARAM_SOURCE_LOCATION, texts),
        createEngineDescription(BreakIteratorSegmenter.class, BreakIteratorSegmenter.PARAM_WRITE_TOKEN, false),
        createEngineDescription(WhitespaceSegmenter.class, WhitespaceSegmenter.PARAM_WRITE_SENTENCE, false),
        Demarche.engines(),
        createEngineDescription(XmiWriter.class, XmiWriter.PARAM_TARGET_LOCATION, results));
    // end::pipeline[]
  }
}
