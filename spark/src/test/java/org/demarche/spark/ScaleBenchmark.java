package org.demarche.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.preprocess.TextDocument;

/**
 * What Spark costs: the documents of a folder by the engines alone, then by whole runs with one thread and with two, in
 * turns. Processor time is that of the threads that work, so that other programs on the machine do not count.
 */
public final class ScaleBenchmark {

  private ScaleBenchmark() {
  }

  /** The arguments: the folder, how often each of its documents is in the archive, the number of rounds. */
  public static void main(String[] arguments) throws Exception {
    Path archive = copies(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.embedded());
    JCas jcas = engine.newJCas();
    annotate(engine, jcas, archive);
    System.out.println("round  engines alone  Spark, 1 thread  Spark, 2 threads  (processor seconds; elapsed seconds)");
    for (int round = 1; round <= rounds; round++) {
      double alone = annotate(engine, jcas, archive);
      double[] one = run(archive, 1);
      double[] two = run(archive, 2);
      System.out.printf(Locale.ROOT, "%d  %.1f  %.1f; %.1f  %.1f; %.1f  not engines: %.3f, 1 thread by 2: %.2f%n",
          round, alone, one[0], one[1], two[0], two[1], 1 - alone / one[0], one[1] / two[1]);
    }
  }

  private static Path copies(Path folder, int copies) throws IOException {
    Path archive = Files.createTempDirectory("archive");
    List<Path> texts;
    try (Stream<Path> files = Files.walk(folder)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
    }
    for (int copy = 0; copy < copies; copy++) {
      Path target = Files.createDirectory(archive.resolve("copy" + copy));
      for (Path text : texts) {
        Files.copy(text, target.resolve(folder.relativize(text).toString().replace('/', '-')));
      }
    }
    return archive;
  }

  private static double annotate(AnalysisEngine engine, JCas jcas, Path archive) throws Exception {
    List<Path> texts;
    try (Stream<Path> files = Files.walk(archive)) {
      texts = files.filter(Files::isRegularFile).sorted().toList();
    }
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Path text : texts) {
      jcas.reset();
      TextDocument.read(archive.relativize(text).toString(), text).into(jcas);
      engine.process(jcas);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** A whole run: processor seconds of all tasks, and elapsed seconds. */
  private static double[] run(Path archive, int threads) throws Exception {
    AtomicLong time = new AtomicLong();
    try (SparkSession spark = SparkSession.builder().master("local[" + threads + "]").config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 4).getOrCreate()) {
      spark.sparkContext().addSparkListener(new SparkListener() {
        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
          time.addAndGet(end.taskMetrics().executorCpuTime());
        }
      });
      Path output = Files.createTempDirectory("tables");
      long start = System.nanoTime();
      new ArchiveRun(spark, DemarcheSpark.embedded(), output.toString(), new ArchiveRun.Sizes(2_000_000, 80_000_000),
          new PrintWriter(new StringWriter())).run(DocumentFormat.FOLDER.read(spark, archive.toString()));
      double elapsed = (System.nanoTime() - start) / 1e9;
      spark.sparkContext().listenerBus().waitUntilEmpty();
      return new double[] {time.get() / 1e9, elapsed};
    }
  }
}
