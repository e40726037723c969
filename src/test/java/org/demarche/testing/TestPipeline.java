package org.demarche.testing;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/** Documents for tests: a text, preprocessed and run through engines. */
public final class TestPipeline {

  private final AnalysisEngine engine;
  private JCas jcas;

  private TestPipeline(AnalysisEngine engine) {
    this.engine = engine;
  }

  /** The engines that are to run behind the embedded preprocessing. */
  public static TestPipeline of(AnalysisEngineDescription engines) {
    try {
      return new TestPipeline(AnalysisEngineFactory.createEngine(engines));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document with the text, preprocessed and annotated. It is valid until the next call, which reuses it. */
  public JCas annotate(String text) {
    try {
      if (jcas == null) {
        jcas = JCasFactory.createJCas();
      }
      jcas.reset();
      jcas.setDocumentLanguage("en");
      jcas.setDocumentText(text);
      Preprocessing.annotate(jcas);
      engine.process(jcas);
      return jcas;
    } catch (Exception e) {
      throw new IllegalStateException("in \"" + text + "\"", e);
    }
  }
}
