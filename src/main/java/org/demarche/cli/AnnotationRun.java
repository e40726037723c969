package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.util.CasCreationUtils;
import org.demarche.export.OutputFolder;
import org.demarche.input.InputDocument;
import org.demarche.preprocess.DocumentMetadata;

/**
 * Runs a pipeline over text files in several threads, each with its own engine and CAS. A document that fails, for
 * whatever reason, is listed in {@value ErrorsFile#NAME}, and the run continues.
 */
final class AnnotationRun {

  private static final int SECONDS_TO_END = 20;

  private final AnalysisEngineDescription pipeline;
  private final OutputFolder output;
  private final List<Target> targets;
  private final DocumentMetadata metadata;
  private final int threads;
  private final boolean force;
  private final boolean keepText;
  private final int secondsForEach;
  private FileTime tables = FileTime.fromMillis(0);
  private FolderRegister register;
  private final AtomicBoolean isInterrupted = new AtomicBoolean();

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
    this.output = new OutputFolder(output);
    this.targets = targets;
    this.metadata = metadata;
    this.threads = threads;
    this.force = force;
    this.keepText = keepText;
    this.secondsForEach = secondsForEach;
  }

  /** The same, and documents whose output is older than a time are annotated again: tables have changed since. */
  AnnotationRun since(FileTime changed) {
    tables = changed;
    return this;
  }

  /** The same, and the register of all documents in the folder is written, too. */
  AnnotationRun withRegister() {
    register = new FolderRegister(output.path());
    return this;
  }

  /**
   * Annotates the documents that are not complete yet, and writes the files for the whole folder.
   *
   * @throws IOException
   *           if the output folder cannot be written, another run is writing to it, or another program has a file in it
   *           with the name of one for the whole folder
   * @throws UIMAException
   *           if the engines cannot be created
   */
  Summary run(List<InputDocument> inputs, ProgressBar progress) throws IOException, UIMAException {
    try {
      Files.createDirectories(output.path());
    } catch (NoSuchFileException e) {
      throw new IOException(output.path() + ": the folder cannot be created");
    }
    try (FolderLock lock = FolderLock.of(output)) {
      for (Target target : targets) {
        target.check();
      }
      if (register != null) {
        register.check();
      }
      return run(OutputNames.of(inputs), new ErrorsFile(output.path()), progress);
    }
  }

  private Summary run(Map<String, InputDocument> inputs, ErrorsFile errors, ProgressBar progress)
      throws IOException, UIMAException {
    List<Map.Entry<String, InputDocument>> todo = new ArrayList<>();
    for (Map.Entry<String, InputDocument> input : inputs.entrySet()) {
      if (force || !isComplete(input.getKey(), input.getValue())) {
        todo.add(input);
      }
    }
    Summary summary = new Summary(inputs.size() - todo.size());
    Target.Types types = () -> CasCreationUtils.createCas(List.of(pipeline)).getTypeSystem();
    Set<Path> files = inputs.values().stream().map(InputDocument::file).filter(Objects::nonNull)
        .map(file -> file.toAbsolutePath().normalize()).collect(Collectors.toSet());
    targets.forEach(target -> target.keep(files));
    if (!todo.isEmpty()) {
      annotate(todo, new DocumentWriter(output, targets, files, keepText), summary, errors, progress);
    }
    if (!isInterrupted.get()) {
      finish(types, summary, progress);
    }
    progress.end();
    summary.end();
    return summary;
  }

  private void annotate(List<Map.Entry<String, InputDocument>> todo, DocumentWriter writer, Summary summary,
      ErrorsFile errors, ProgressBar progress) throws IOException, UIMAException {
    progress.show("loading the models …");
    long start = System.nanoTime();
    List<AnnotationWorker> workers = new ArrayList<>();
    AnnotationWorker.Share share = new AnnotationWorker.Share(pipeline, metadata, todo, new AtomicInteger(), writer,
        summary, errors, progress);
    for (int i = 0; i < Math.min(threads, todo.size()); i++) {
      workers.add(new AnnotationWorker(share));
    }
    summary.begin(todo.size(), System.nanoTime() - start);
    progress.update(summary);
    work(workers, summary, progress);
  }

  /** Writes the files for the whole folder, however the run before has ended; one that fails does not keep others. */
  private void finish(Target.Types types, Summary summary, ProgressBar progress) {
    if (register != null) {
      finish(() -> register.write(summary, progress), summary, progress);
    }
    for (Target target : targets) {
      finish(() -> target.finish(types), summary, progress);
    }
  }

  /** Something that writes files for the whole folder. */
  private interface Step {
    void run() throws IOException, UIMAException;
  }

  private static void finish(Step step, Summary summary, ProgressBar progress) {
    try {
      step.run();
    } catch (IOException | UIMAException | RuntimeException e) {
      summary.leaveUnfinished();
      progress.message("failed: the files for the whole folder: " + FailureReason.reason(e));
    }
  }

  /**
   * Whether a document is complete, which one without a file never is; one whose files cannot be looked at is not, and
   * fails alone.
   */
  private boolean isComplete(String name, InputDocument input) {
    if (input.file() == null) {
      return false;
    }
    try {
      FileTime read = Files.getLastModifiedTime(input.file());
      for (Target target : targets) {
        if (!target.isComplete(name)) {
          return false;
        }
        List<Path> files = target.files(name);
        FileTime written = Files.getLastModifiedTime(files.get(files.size() - 1));
        if (written.compareTo(read) < 0 || written.compareTo(tables) < 0) {
          return false;
        }
      }
      return !keepText || output.hasText(name, DocumentWriter.TEXT);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private void work(List<AnnotationWorker> workers, Summary summary, ProgressBar progress) throws IOException {
    WorkerThreads running = new WorkerThreads(secondsForEach);
    AnnotationWorker first = workers.get(0);
    Thread interruption = new Thread(() -> interrupt(first, running, summary, progress),
        "demarche-interruption");
    Runtime.getRuntime().addShutdownHook(interruption);
    try {
      running.run(workers, first::stop);
    } finally {
      removeHook(interruption);
    }
    workers.forEach(AnnotationWorker::close);
  }

  /** Handles Ctrl-C: documents in progress are finished unless they take too long, and no others are started. */
  private void interrupt(AnnotationWorker worker, WorkerThreads running, Summary summary, ProgressBar progress) {
    isInterrupted.set(true);
    worker.stop();
    running.await(SECONDS_TO_END);
    progress.end();
    progress.message(String.format(Locale.ROOT,
        "interrupted: %,d of %,d documents are done; re-run the same command to continue", summary.done(),
        summary.all()));
  }

  private static void removeHook(Thread interruption) {
    try {
      Runtime.getRuntime().removeShutdownHook(interruption);
    } catch (IllegalStateException e) {
      // The hook is running: the program is shutting down.
    }
  }
}
