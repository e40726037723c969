package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/**
 * Runs a pipeline over text files in several threads, each with its own engine and CAS. A document that fails, for
 * whatever reason, is listed in {@value ErrorsFile#NAME}, and the run continues.
 */
final class AnnotationRun {

  private static final String TEXT = ".txt";
  private static final int SECONDS_TO_END = 20;

  private final AnalysisEngineDescription pipeline;
  private final Path output;
  private final List<Target> targets;
  private final DocumentMetadata metadata;
  private final int threads;
  private final boolean force;
  private final boolean keepText;
  private final int secondsForEach;

  /**
   * A run.
   *
   * @param output
   *          the folder for the error table
   * @param targets
   *          the output folders, one per format
   * @param metadata
   *          what is known of the documents besides their text
   * @param force
   *          whether documents that are already complete are annotated again
   * @param keepText
   *          whether the texts are written, too; those that have been mended always are
   * @param secondsForEach
   *          the most that a document may take; 0 for no limit
   */
  AnnotationRun(AnalysisEngineDescription pipeline, Path output, List<Target> targets, DocumentMetadata metadata,
      int threads, boolean force, boolean keepText, int secondsForEach) {
    this.pipeline = pipeline;
    this.output = output;
    this.targets = targets;
    this.metadata = metadata;
    this.threads = threads;
    this.force = force;
    this.keepText = keepText;
    this.secondsForEach = secondsForEach;
  }

  /**
   * Annotates the documents that are not complete yet.
   *
   * @throws IOException
   *           if the output folder cannot be written
   * @throws UIMAException
   *           if the engines cannot be created
   */
  Summary run(List<InputDocument> inputs, ProgressBar progress) throws IOException, UIMAException {
    Files.createDirectories(output);
    ErrorsFile errors = new ErrorsFile(output);
    List<InputDocument> todo = new ArrayList<>();
    for (InputDocument input : inputs) {
      if (force || !isComplete(input)) {
        todo.add(input);
      }
    }
    Summary summary = new Summary(inputs.size() - todo.size());
    if (todo.isEmpty()) {
      return summary;
    }
    progress.show("loading the models …");
    long start = System.nanoTime();
    List<Worker> workers = new ArrayList<>();
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < Math.min(threads, todo.size()); i++) {
      workers.add(new Worker(todo, next, summary, errors, progress));
    }
    for (Target target : targets) {
      target.begin(workers.get(0).jcas);
    }
    summary.begin(todo.size(), System.nanoTime() - start);
    progress.update(summary);
    work(workers);
    for (Target target : targets) {
      target.finish();
    }
    progress.end();
    summary.end();
    return summary;
  }

  private boolean isComplete(InputDocument input) throws IOException {
    for (Target target : targets) {
      if (!target.isComplete(input.id()) || Files.getLastModifiedTime(target.file(input.id()))
          .compareTo(Files.getLastModifiedTime(input.file())) < 0) {
        return false;
      }
    }
    return true;
  }

  private void work(List<Worker> workers) throws IOException {
    WorkerThreads threads = new WorkerThreads(secondsForEach);
    Worker first = workers.get(0);
    Thread interruption = new Thread(() -> interrupt(first, threads), "demarche-interruption");
    Runtime.getRuntime().addShutdownHook(interruption);
    try {
      threads.run(workers, first::stop);
    } finally {
      removeHook(interruption);
    }
    workers.forEach(worker -> worker.engine.destroy());
  }

  /** Handles Ctrl-C: documents in progress are finished unless they take too long, and no others are started. */
  private static void interrupt(Worker worker, WorkerThreads threads) {
    worker.stop();
    threads.await(SECONDS_TO_END);
    worker.progress.end();
    worker.progress.message(String.format(Locale.ROOT,
        "interrupted: %,d of %,d documents are done; re-run the same command to continue", worker.summary.done(),
        worker.summary.all()));
  }

  private static void removeHook(Thread interruption) {
    try {
      Runtime.getRuntime().removeShutdownHook(interruption);
    } catch (IllegalStateException e) {
      // The hook is running: the program is shutting down.
    }
  }

  /** One thread's share of a run. */
  private final class Worker implements WorkerThreads.Worker {

    private final AnalysisEngine engine;
    private final JCas jcas;
    private final List<InputDocument> inputs;
    private final AtomicInteger next;
    private final Summary summary;
    private final ErrorsFile errors;
    private final ProgressBar progress;

    private InputDocument current;

    Worker(List<InputDocument> inputs, AtomicInteger next, Summary summary, ErrorsFile errors, ProgressBar progress)
        throws UIMAException {
      this.engine = AnalysisEngineFactory.createEngine(pipeline);
      this.jcas = engine.newJCas();
      this.inputs = inputs;
      this.next = next;
      this.summary = summary;
      this.errors = errors;
      this.progress = progress;
    }

    /** Deletes what an earlier run has left of a document that fails now, so that it does not count as a result. */
    private void removeOutputs(InputDocument input) throws IOException {
      for (Target target : targets) {
        Files.deleteIfExists(target.file(input.id()));
      }
    }

    /** No thread takes another document. */
    void stop() {
      next.set(Integer.MAX_VALUE / 2);
    }

    @Override
    public void work(WorkerThreads.Stopwatch watch) throws IOException {
      for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
        current = inputs.get(i);
        Throwable failure = null;
        watch.begin();
        try {
          annotate(current, watch);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
          failure = e;
        }
        if (!watch.end()) {
          return;
        }
        if (failure == null) {
          summary.add(jcas);
        } else {
          fail(watch.reason() == null ? FailureReason.reason(failure) : watch.reason());
        }
        jcas.reset();
        progress.update(summary);
      }
    }

    @Override
    public Worker replace(String reason) throws IOException, UIMAException {
      fail(reason);
      progress.update(summary);
      return new Worker(inputs, next, summary, errors, progress);
    }

    private void fail(String reason) throws IOException {
      removeOutputs(current);
      summary.fail();
      errors.add(current.id(), reason);
      progress.message("failed: " + current.id() + ": " + reason);
    }

    private void annotate(InputDocument input, WorkerThreads.Stopwatch watch) throws IOException, UIMAException {
      DocumentText document = input.read();
      new TextDocument(input.id(), input.file(), document.text()).into(jcas);
      DocumentMetadata.add(jcas, document.fields());
      metadata.into(jcas, input.id());
      engine.process(jcas);
      if (watch.isGivenUp()) {
        return;
      }
      int replaced = 0;
      for (Target target : targets) {
        replaced += target.write(jcas, input.id());
      }
      if (keepText || document.isMended()) {
        Files.writeString(output.resolve(input.id() + TEXT), document.text());
      }
      if (document.warning() != null) {
        progress.message("warning: " + input.id() + ": " + document.warning());
      }
      if (replaced > 0) {
        progress.message("warning: " + input.id() + ": characters that XML does not allow, written as spaces: "
            + replaced);
      }
    }
  }
}
