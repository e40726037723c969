package org.demarche;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;

/**
 * Measures the engines behind the embedded preprocessing one by one: tokens a second of processor time, on one thread.
 *
 * <pre>
 * mvn -q test-compile
 * java -Xmx3g -cp target/test-classes:target/classes:$(cat target/classpath) org.demarche.LayerBenchmark FOLDER
 * </pre>
 */
public final class LayerBenchmark {

  private LayerBenchmark() {
  }

  /** @param arguments a folder of {@code .txt} files */
  public static void main(String[] arguments) throws Exception {
    AnalysisEngine preprocessing = AnalysisEngineFactory.createEngine(Demarche.preprocessing());
    Map<String, AnalysisEngine> engines = new LinkedHashMap<>();
    AnalysisEngineDescription aggregate = Demarche.engines();
    for (String name : ((FixedFlow) aggregate.getAnalysisEngineMetaData().getFlowConstraints()).getFixedFlow()) {
      engines.put(name, UIMAFramework.produceAnalysisEngine(aggregate.getDelegateAnalysisEngineSpecifiers().get(name)));
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    Map<String, Long> nanos = new LinkedHashMap<>();
    long tokens = 0;
    JCas jcas = preprocessing.newJCas();
    for (Path file : files) {
      jcas.reset();
      jcas.setDocumentText(Files.readString(file));
      measure("preprocessing", preprocessing, jcas, nanos);
      tokens += jcas.getAnnotationIndex(Token.class).size();
      for (Map.Entry<String, AnalysisEngine> engine : engines.entrySet()) {
        measure(engine.getKey(), engine.getValue(), jcas, nanos);
      }
    }
    System.out.printf("%d documents, %d tokens%n", files.size(), tokens);
    for (Map.Entry<String, Long> engine : nanos.entrySet()) {
      System.out.printf("%-20s %9.0f tokens a second%n", engine.getKey(), tokens * 1e9 / engine.getValue());
    }
  }

  private static void measure(String name, AnalysisEngine engine, JCas jcas, Map<String, Long> nanos) throws Exception {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    engine.process(jcas);
    nanos.merge(name, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start, Long::sum);
  }
}
