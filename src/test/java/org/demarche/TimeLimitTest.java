package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.TimeoutException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.syntax.AnalysisInterruptedException;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A document that takes too long fails with the name of the engine, and the next one is read. */
@Timeout(60)
class TimeLimitTest {

  private static final String LIMIT = DocumentAnnotator.PARAM_DOCUMENT_TIME_LIMIT;

  /** Goes round and round between two words of a sentence that begins with <em>For</em>. */
  public static final class Endless extends DocumentAnnotator {
    @Override
    protected void load() {
    }

    @Override
    protected void annotate(JCas jcas, DocumentView document) {
      while (document.sentences().get(0).words().get(0).form().equals("For")) {
        Thread.onSpinWait();
      }
    }
  }

  private static JCas document(String word) {
    return TreeBuilder.document(word + " x IN 0 root");
  }

  @Test
  void documentThatTakesTooLongFailsAndTheNextIsRead() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Endless.class, LIMIT, 1);
    Throwable failure = catchThrowable(() -> engine.process(document("For")));
    assertThat(failure).isInstanceOf(AnalysisEngineProcessException.class).rootCause()
        .isInstanceOf(TimeoutException.class)
        .hasMessage("Endless took more than 1 s (documentTimeLimit)");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    engine.process(document("By"));
  }

  @Test
  void threadThatIsInterruptedByOthersGivesUpAtTheNextWord() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Endless.class, LIMIT, 0);
    Thread.currentThread().interrupt();
    try {
      Throwable failure = catchThrowable(() -> engine.process(document("For")));
      assertThat(failure).rootCause().isInstanceOf(AnalysisInterruptedException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void limitOfAnAggregateIsThatOfItsEngines() {
    assertThatExceptionOfType(ResourceInitializationException.class)
        .isThrownBy(() -> AnalysisEngineFactory.createEngine(Demarche.engines(), LIMIT, -1))
        .havingRootCause().withMessage("documentTimeLimit must not be negative, but is -1");
  }
}
