package org.demarche.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** An engine that adds nothing, counts how often it is made, and fails on some words. */
public final class MoodyEngine extends JCasAnnotator_ImplBase {

  static final AtomicInteger MADE = new AtomicInteger();

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    MADE.incrementAndGet();
  }

  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    String text = jcas.getDocumentText();
    if (text.contains("exception")) {
      throw new AnalysisEngineProcessException(new IllegalStateException("not\nthis one"));
    }
    if (text.contains("overflow")) {
      throw new StackOverflowError();
    }
    if (text.contains("memory")) {
      throw new OutOfMemoryError("no heap");
    }
  }
}
