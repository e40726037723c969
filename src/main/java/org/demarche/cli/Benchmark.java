package org.demarche.cli;

import com.sun.management.OperatingSystemMXBean;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceSpecifier;
import org.demarche.Demarche;
import org.demarche.input.InputDocument;
import org.demarche.preprocess.TextDocument;

/** Measures the pipeline on some texts and prints the results. */
final class Benchmark {

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final String PREPROCESSING = "Nlp4jAnnotator";

  /** Tokens per second. */
  private record Speed(double byClock, double byProcessorTime) {
  }

  private final List<TextDocument> documents = new ArrayList<>();
  private final PrintWriter out;

  Benchmark(List<InputDocument> inputs, PrintWriter out) throws IOException {
    for (InputDocument input : inputs) {
      documents.add(new TextDocument(input.id(), input.file(), input.read().text()));
    }
    this.out = out;
  }

  void run(int rounds, List<Integer> threads) throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(timed(Demarche.embedded()));
    JCas jcas = engine.newJCas();
    long loaded = sinceStart();
    annotate(engine, jcas, documents.get(0));
    print("start to engines loaded, s", "%.1f", loaded / 1e3);
    print("start to first document tagged, s", "%.1f", sinceStart() / 1e3);
    print("the same in processor time, s", "%.1f", processorTime() / 1e9);
    engines(engine, jcas, rounds);
    threads(threads);
    memory();
    engine.destroy();
  }

  private void engines(AnalysisEngine engine, JCas jcas, int rounds) throws UIMAException {
    EngineTimings timings = EngineTimings.of(engine.getUimaContextAdmin());
    long tokens = 0;
    for (int round = 0; round < rounds; round++) {
      timings.restart();
      tokens = 0;
      for (TextDocument document : documents) {
        annotate(engine, jcas, document);
        tokens += jcas.getAnnotationIndex(Token.class).size();
      }
    }
    print("documents", "%,d", documents.size());
    print("tokens", "%,d", tokens);
    EngineTimings.Timing all = new EngineTimings.Timing(0, 0);
    EngineTimings.Timing own = new EngineTimings.Timing(0, 0);
    for (Map.Entry<String, EngineTimings.Timing> timing : timings.byEngine().entrySet()) {
      all = all.plus(timing.getValue());
      own = timing.getKey().equals(PREPROCESSING) ? own : own.plus(timing.getValue());
    }
    out.printf("%n%-26s %12s %14s %8s%n", "engine", "tokens/s", "bytes/token", "share");
    for (Map.Entry<String, EngineTimings.Timing> timing : timings.byEngine().entrySet()) {
      row(timing.getKey(), timing.getValue(), tokens, all);
    }
    row("all but " + PREPROCESSING, own, tokens, all);
    row("all", all, tokens, all);
    out.flush();
  }

  private void row(String name, EngineTimings.Timing timing, long tokens, EngineTimings.Timing all) {
    out.printf(Locale.ROOT, "%-26s %,12.0f %,14d %7.1f%%%n", name, tokens * 1e9 / Math.max(1, timing.nanos()),
        timing.bytes() / Math.max(1, tokens), 100.0 * timing.nanos() / Math.max(1, all.nanos()));
  }

  private void threads(List<Integer> threads) throws Exception {
    out.printf("%n%-26s %12s %14s %26s%n", "threads", "tokens/s", "times the first", "tokens/s of processor time");
    double first = 0;
    for (int number : threads) {
      Speed speed = speed(number);
      first = first == 0 ? speed.byClock : first;
      out.printf(Locale.ROOT, "%-26d %,12.0f %14.2f %,26.0f%n", number, speed.byClock, speed.byClock / first,
          speed.byProcessorTime);
      out.flush();
    }
  }

  /** Tokens per second for a number of threads, each with its own engine. */
  private Speed speed(int threads) throws Exception {
    List<AnalysisEngine> engines = new ArrayList<>();
    List<JCas> cases = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      engines.add(AnalysisEngineFactory.createEngine(Demarche.embedded()));
      cases.add(engines.get(i).newJCas());
    }
    AtomicInteger next = new AtomicInteger();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      long busy = processorTime();
      long start = System.nanoTime();
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        AnalysisEngine engine = engines.get(i);
        JCas jcas = cases.get(i);
        counts.add(executor.submit(() -> annotateNext(engine, jcas, next)));
      }
      long tokens = 0;
      for (Future<Long> count : counts) {
        tokens += count.get();
      }
      // Some systems count a process's CPU time in steps of ten milliseconds.
      long spent = Math.max(processorTime() - busy, TimeUnit.MILLISECONDS.toNanos(1));
      return new Speed(tokens * 1e9 / (System.nanoTime() - start), tokens * 1e9 / spent);
    } finally {
      executor.shutdownNow();
      engines.forEach(AnalysisEngine::destroy);
    }
  }

  private long annotateNext(AnalysisEngine engine, JCas jcas, AtomicInteger next) throws UIMAException {
    long tokens = 0;
    for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
      annotate(engine, jcas, documents.get(i));
      tokens += jcas.getAnnotationIndex(Token.class).size();
    }
    return tokens;
  }

  private void memory() throws Exception {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    long all = used();
    AnalysisEngine layers = AnalysisEngineFactory.createEngine(Demarche.engines());
    long own = used() - all;
    layers.destroy();
    out.println();
    print("heap after all, models included, MB", "%,d", all >> 20);
    print("heap of all but " + PREPROCESSING + ", MB", "%,d", own >> 20);
    print("heap at its peak, MB", "%,d", peak >> 20);
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          print("process at its peak, MB", "%,d", Long.parseLong(NO_DIGIT.matcher(line).replaceAll("")) >> 10);
        }
      }
    }
    out.flush();
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void annotate(AnalysisEngine engine, JCas jcas, TextDocument document) throws UIMAException {
    jcas.reset();
    document.into(jcas);
    engine.process(jcas);
  }

  /** The CPU time of all threads of this process, in nanoseconds. */
  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  private void print(String what, String format, Object value) {
    out.printf(Locale.ROOT, "%-38s " + format + "%n", what, value);
    out.flush();
  }

  /** An aggregate with a timer after each of its engines. */
  static AnalysisEngineDescription timed(AnalysisEngineDescription aggregate) throws UIMAException {
    AggregateBuilder builder = new AggregateBuilder();
    Map<String, ResourceSpecifier> engines = aggregate.getDelegateAnalysisEngineSpecifiers();
    builder.add(AnalysisEngineFactory.createEngineDescription(EngineTimer.class));
    for (String name : ((FixedFlow) aggregate.getAnalysisEngineMetaData().getFlowConstraints()).getFixedFlow()) {
      builder.add(name, (AnalysisEngineDescription) engines.get(name));
      builder.add(AnalysisEngineFactory.createEngineDescription(EngineTimer.class, EngineTimer.PARAM_ENGINE, name));
    }
    return builder.createAggregateDescription();
  }
}
