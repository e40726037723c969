package org.demarche.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;

import org.apache.uima.fit.pipeline.SimplePipeline;
import org.demarche.Demarche;
import org.demarche.export.XmiWriter;
import org.demarche.preprocess.TextFolderReader;
import org.dkpro.core.corenlp.CoreNlpDependencyParser;
import org.dkpro.core.corenlp.CoreNlpLemmatizer;
import org.dkpro.core.corenlp.CoreNlpNamedEntityRecognizer;
import org.dkpro.core.corenlp.CoreNlpPosTagger;
import org.dkpro.core.corenlp.CoreNlpSegmenter;

/**
 * The engines behind DKPro's CoreNLP components, as docs/pipelines.md shows it: names of three classes, UD version 1.
 */
final class CoreNlpPipeline {

  private CoreNlpPipeline() {
  }

  /** @param arguments a folder of {@code .txt} files, and the folder for the XMI files */
  public static void main(String[] arguments) throws Exception {
    String texts = arguments[0];
    String results = arguments[1];
    // tag::pipeline[]
    SimplePipeline.runPipeline(
        createReaderDescription(TextFolderReader.class, TextFolderReader.PARAM_SOURCE_LOCATION, texts),
        createEngineDescription(CoreNlpSegmenter.class),
        createEngineDescription(CoreNlpPosTagger.class, CoreNlpPosTagger.PARAM_MODEL_LOCATION,
            "classpath:/edu/stanford/nlp/models/pos-tagger/english-left3words/english-left3words-distsim.tagger"),
        createEngineDescription(CoreNlpLemmatizer.class),
        createEngineDescription(CoreNlpNamedEntityRecognizer.class, CoreNlpNamedEntityRecognizer.PARAM_MODEL_LOCATION,
            "classpath:/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz"),
        createEngineDescription(CoreNlpDependencyParser.class, CoreNlpDependencyParser.PARAM_MODEL_LOCATION,
            "classpath:/edu/stanford/nlp/models/parser/nndep/english_UD.gz"),
        Demarche.engines(),
        createEngineDescription(XmiWriter.class, XmiWriter.PARAM_TARGET_LOCATION, results));
    // end::pipeline[]
  }
}
