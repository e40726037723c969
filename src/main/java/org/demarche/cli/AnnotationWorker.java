package org.demarche.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.input.DocumentText;
import org.demarche.input.InputDocument;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.preprocess.TextDocument;

/** One thread's share of a run. */
final class AnnotationWorker implements WorkerThreads.Worker {

  /**
   * What all threads of a run have in common.
   *
   * @param pipeline
   *          of which each has an engine of its own
   * @param inputs
   *          the documents by the names of their outputs
   * @param next
   *          the index of the next document
   */
  record Share(AnalysisEngineDescription pipeline, DocumentMetadata metadata,
      List<Map.Entry<String, InputDocument>> inputs, AtomicInteger next, DocumentWriter writer, Summary summary,
      ErrorsFile errors, ProgressBar progress) {
  }

  private final Share share;

  private final AnalysisEngine engine;
  private final JCas jcas;

  private String name;
  private InputDocument input;

  AnnotationWorker(Share share) throws UIMAException {
    this.share = share;
    engine = AnalysisEngineFactory.createEngine(share.pipeline);
    jcas = engine.newJCas();
  }

  /** Lets go of the engine; if that fails, the documents are written all the same. */
  void close() {
    try {
      engine.destroy();
    } catch (RuntimeException e) {
      share.progress.message("warning: the engine did not end as it should: " + FailureReason.reason(e));
    }
  }

  /** No thread takes another document. */
  void stop() {
    share.next.set(Integer.MAX_VALUE / 2);
  }

  @Override
  public void work(WorkerThreads.Stopwatch watch) throws IOException {
    for (int i = share.next.getAndIncrement(); i < share.inputs.size(); i = share.next.getAndIncrement()) {
      name = share.inputs.get(i).getKey();
      input = share.inputs.get(i).getValue();
      Throwable failure = null;
      watch.begin();
      try {
        annotate(watch);
      } catch (Exception | StackOverflowError | OutOfMemoryError e) {
        failure = e;
      }
      if (!watch.end()) {
        return;
      }
      if (failure == null) {
        share.summary.add(jcas);
      } else {
        fail(watch.reason() == null ? FailureReason.reason(failure) : watch.reason());
      }
      jcas.reset();
      share.progress.update(share.summary);
    }
  }

  @Override
  public AnnotationWorker replace(String reason) throws IOException, UIMAException {
    fail(reason);
    share.progress.update(share.summary);
    return new AnnotationWorker(share);
  }

  private void fail(String reason) throws IOException {
    share.writer.delete(name);
    share.summary.fail();
    share.errors.add(input.id(), reason);
    share.progress.message("failed: " + input.id() + ": " + reason);
  }

  private void annotate(WorkerThreads.Stopwatch watch) throws IOException, UIMAException {
    share.writer.check(name);
    DocumentText document = input.read();
    new TextDocument(input.id(), input.file(), document.text()).into(jcas);
    DocumentMetadata.add(jcas, document.fields());
    share.metadata.into(jcas, input.id());
    engine.process(jcas);
    if (watch.isGivenUp()) {
      return;
    }
    int replaced = share.writer.write(jcas, name, document);
    if (document.warning() != null) {
      share.progress.message("warning: " + input.id() + ": " + document.warning());
    }
    if (replaced > 0) {
      share.progress.message("warning: " + input.id() + ": characters that XML does not allow, written as spaces: "
          + replaced);
    }
  }
}
