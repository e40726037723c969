package org.demarche.testing;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;

/** The embedded preprocessing for tests, with one engine for the whole Java virtual machine. */
public final class Preprocessing {

  private Preprocessing() {
  }

  private static final class Holder {
    private static final AnalysisEngine ENGINE = engine();

    private static AnalysisEngine engine() {
      try {
        return AnalysisEngineFactory.createEngine(Demarche.preprocessing());
      } catch (Exception e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }

  /** Adds what the embedded preprocessing adds to a document with text. */
  public static void annotate(JCas jcas) throws Exception {
    synchronized (Holder.class) {
      Holder.ENGINE.process(jcas);
    }
  }
}
