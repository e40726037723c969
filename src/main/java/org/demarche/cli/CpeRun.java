package org.demarche.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.collection.CollectionProcessingEngine;
import org.apache.uima.collection.metadata.CasProcessorConfigurationParameterSettings;
import org.apache.uima.collection.metadata.CpeCasProcessor;
import org.apache.uima.collection.metadata.CpeCasProcessors;
import org.apache.uima.collection.metadata.CpeCollectionReader;
import org.apache.uima.collection.metadata.CpeDescription;
import org.apache.uima.collection.metadata.CpeDescriptorException;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.Progress;
import org.apache.uima.util.XMLInputSource;
import org.demarche.preprocess.XmiFolderReader;

/** A run of a collection processing engine. */
final class CpeRun {

  /**
   * The outcome of a run.
   *
   * @param documents
   *          the number of documents in the reader, or -1 if unknown
   * @param written
   *          the number of documents that went through all engines
   * @param failed
   *          the number that failed
   * @param seconds
   *          the total time
   * @param isEnded
   *          whether the run was completed rather than aborted
   */
  record Counts(long documents, long written, long failed, double seconds, boolean isEnded) {

    /** Whether nothing failed and nothing was lost. */
    boolean isWhole() {
      return isEnded && failed == 0 && lost() == 0;
    }

    /** The number of documents neither written nor failed because the run was aborted. */
    long lost() {
      return Math.max(0, documents - written - failed);
    }

    void print(PrintWriter out) {
      row(out, "documents", documents < 0 ? written + failed : documents);
      row(out, "written", written);
      row(out, "failed", failed);
      if (lost() > 0) {
        row(out, "not reached", lost());
      }
      out.printf(Locale.ROOT, "%-16s %10.1f%s%n", "seconds", seconds, isEnded ? "" : "  (aborted)");
      out.flush();
    }

    private static void row(PrintWriter out, String name, long count) {
      out.printf(Locale.ROOT, "%-16s %,10d%n", name, count);
    }
  }

  private static final String SOURCE = "sourceLocation";
  private static final String TARGET = "targetLocation";

  private final Path descriptor;
  private final CpeDescription description;
  private final CpeCasProcessors processors;
  private final CpeCollectionReader reader;
  private final Consumer<String> messages;

  /**
   * A run of a descriptor.
   *
   * @param messages
   *          receives a line for each document that fails, and for each risk in the descriptor
   * @throws IOException
   *           if the file cannot be read, or is not a CPE descriptor
   */
  CpeRun(Path descriptor, Consumer<String> messages) throws IOException {
    this.descriptor = descriptor;
    this.messages = messages;
    try {
      description = UIMAFramework.getXMLParser().parseCpeDescription(new XMLInputSource(descriptor.toFile()));
      processors = description.getCpeCasProcessors();
      CpeCollectionReader[] readers = description.getAllCollectionCollectionReaders();
      if (readers == null || readers.length == 0 || processors == null
          || processors.getAllCpeCasProcessors().length == 0) {
        throw new IOException(descriptor + " has no collection reader, or no engine");
      }
      reader = readers[0];
      List<String> problems = CpeCheck.problems(description);
      if (!problems.isEmpty()) {
        throw new IOException(descriptor + ": " + String.join("; ", problems));
      }
    } catch (InvalidXMLException | CpeDescriptorException | NumberFormatException e) {
      throw failure(" is not a CPE descriptor: ", e);
    } catch (RuntimeException e) {
      throw unclear(e);
    }
  }

  /** Reads from another folder than the descriptor's. */
  void read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileNotFoundException("no such folder: " + folder);
    }
    if (!set(reader.getConfigurationParameterSettings(), SOURCE, folder)) {
      throw new FileNotFoundException("the collection reader of this descriptor sets no " + SOURCE);
    }
  }

  /** Writes to another folder than the descriptor's. */
  void writeTo(Path folder) throws IOException {
    boolean found = false;
    for (CpeCasProcessor processor : all()) {
      found |= set(processor.getConfigurationParameterSettings(), TARGET, folder);
    }
    if (!found) {
      throw new FileNotFoundException("no engine of this descriptor sets a " + TARGET);
    }
  }

  /** Whether XMI is written to the folder that it is read from, where each document has the name of its input. */
  boolean writesOverItsInput() throws IOException {
    Import from = reader.getDescriptor().getImport();
    String name = from == null ? "" : from.getLocation() + " " + from.getName();
    Path source = folder(reader.getConfigurationParameterSettings(), SOURCE);
    if (!name.contains(XmiFolderReader.class.getSimpleName()) || source == null) {
      return false;
    }
    for (CpeCasProcessor processor : all()) {
      Path target = folder(processor.getConfigurationParameterSettings(), TARGET);
      if (target != null && Files.exists(target) && Files.exists(source) && Files.isSameFile(target, source)) {
        return true;
      }
    }
    return false;
  }

  private static Path folder(CasProcessorConfigurationParameterSettings settings, String name) {
    Object value = settings == null ? null : settings.getParameterValue(name);
    return value == null ? null : Path.of(value.toString());
  }

  private CpeCasProcessor[] all() {
    try {
      return processors.getAllCpeCasProcessors();
    } catch (CpeDescriptorException e) {
      throw new IllegalStateException("descriptor became unreadable", e);
    }
  }

  private static boolean set(CasProcessorConfigurationParameterSettings settings, String name, Path folder) {
    boolean there = settings != null && settings.getParameterValue(name) != null;
    if (there) {
      settings.setParameterValue(name, folder.toString());
    }
    return there;
  }

  /** Runs until the end or until aborted. */
  Counts run() throws IOException, UIMAException, InterruptedException {
    warn();
    long start = System.nanoTime();
    CollectionProcessingEngine engine = engine();
    CpeListener listener = new CpeListener(Arrays.stream(all()).map(CpeCasProcessor::getName).toList(), messages);
    engine.addStatusCallbackListener(listener);
    engine.process();
    listener.await();
    long documents = -1;
    for (Progress progress : engine.getProgress()) {
      documents = Progress.ENTITIES.equals(progress.getUnit()) ? progress.getTotal() : documents;
    }
    return listener.counts(documents, (System.nanoTime() - start) / 1e9);
  }

  private CollectionProcessingEngine engine() throws IOException {
    try {
      return UIMAFramework.produceCollectionProcessingEngine(description);
    } catch (UIMAException e) {
      throw failure(": ", e);
    } catch (RuntimeException e) {
      throw unclear(e);
    }
  }

  private IOException failure(String what, Exception e) {
    return FailureReason.cause(e) instanceof NullPointerException cause ? unclear(cause)
        : new IOException(descriptor + what + FailureReason.reason(e));
  }

  /** UIMA's code fails where an element is missing that it counts on, and does not say which. */
  private IOException unclear(RuntimeException e) {
    // Compiled code may throw without a stack trace.
    String place = Arrays.stream(e.getStackTrace()).findFirst().map(frame -> " in " + frame.getClassName()).orElse("");
    return new IOException(descriptor + ": UIMA cannot make engines of it, as something is missing or has no meaning ("
        + e.getClass().getSimpleName() + place + ")");
  }

  private void warn() {
    if (!processors.getDropCasOnException()) {
      messages.accept("warning: without dropCasOnException=\"true\" a document that fails is retried with the "
          + "annotations that it already has, and may be written with duplicate annotations");
    }
    for (CpeCasProcessor processor : all()) {
      if ("disable".equals(processor.getErrorHandling().getErrorRateThreshold().getAction())) {
        messages.accept("warning: " + processor.getName() + " has action=\"disable\": after too many errors the "
            + "remaining documents are processed without it, and this does not show in any count");
      }
    }
  }
}
