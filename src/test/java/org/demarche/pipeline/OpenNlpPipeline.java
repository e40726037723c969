package org.demarche.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;

import org.apache.uima.fit.pipeline.SimplePipeline;
import org.demarche.Demarche;
import org.demarche.export.XmiWriter;
import org.demarche.preprocess.TextFolderReader;
import org.dkpro.core.opennlp.OpenNlpLemmatizer;
import org.dkpro.core.opennlp.OpenNlpPosTagger;
import org.dkpro.core.opennlp.OpenNlpSegmenter;

/** The engines behind DKPro's OpenNLP components, as docs/pipelines.md shows it: no names, no dependencies. */
final class OpenNlpPipeline {

  private OpenNlpPipeline() {
  }

  /** @param arguments a folder of {@code .txt} files, and the folder for the XMI files */
  public static void main(String[] arguments) throws Exception {
    String texts = arguments[0];
    String results = arguments[1];
    // tag::pipeline[]
    SimplePipeline.runPipeline(
        createReaderDescription(TextFolderReader.class, TextFolderReader.PARAM_SOURCE_LOCATION, texts),
        createEngineDescription(OpenNlpSegmenter.class,
            OpenNlpSegmenter.PARAM_SEGMENTATION_MODEL_LOCATION, "classpath:/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            OpenNlpSegmenter.PARAM_TOKENIZATION_MODEL_LOCATION, "classpath:/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin"),
        createEngineDescription(OpenNlpPosTagger.class,
            OpenNlpPosTagger.PARAM_MODEL_LOCATION, "classpath:/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"),
        createEngineDescription(OpenNlpLemmatizer.class,
            OpenNlpLemmatizer.PARAM_MODEL_LOCATION, "classpath:/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin"),
        Demarche.engines(),
        createEngineDescription(XmiWriter.class, XmiWriter.PARAM_TARGET_LOCATION, results));
    // end::pipeline[]
  }
}
