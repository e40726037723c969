package org.demarche;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each engine alone on documents that hold all that the engines before it add; {@code layers} is all of them behind the
 * preprocessing. An operation is a round over all documents; {@code tokens} counts tokens a second.
 *
 * <pre>
 * mvn -q -Pjmh test-compile
 * java -cp target/test-classes:target/classes:$(cat target/test-classpath) \
 *   org.openjdk.jmh.Main EngineBenchmark -p texts=FOLDER
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {

  /** Tokens a second, beside the operations. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** The tokens of all documents of an iteration. */
    public long tokens;
  }

  /** A folder of {@code .txt} files. */
  @Param("examples")
  public String texts;

  /** How many of them to read, in the order of their names. */
  @Param("50")
  public int documents;

  /** What is measured. */
  @Param({"actors", "roles", "references", "statements", "events", "venues", "hedges", "assessment", "layers"})
  public String engine;

  private final List<byte[]> inputs = new ArrayList<>();
  private final List<JCas> cases = new ArrayList<>();
  private AnalysisEngine measured;
  private long tokens;

  /** Makes what the engine reads. */
  @Setup(Level.Trial)
  public void annotate() throws IOException, UIMAException {
    List<AnalysisEngine> before = new ArrayList<>();
    before.add(AnalysisEngineFactory.createEngine(Demarche.preprocessing()));
    for (Map.Entry<String, AnalysisEngineDescription> layer : layers().entrySet()) {
      if (layer.getKey().equals(engine) || engine.equals("layers")) {
        break;
      }
      before.add(AnalysisEngineFactory.createEngine(layer.getValue()));
    }
    measured = AnalysisEngineFactory.createEngine(
        engine.equals("layers") ? Demarche.engines() : layers().get(engine));
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(texts))) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().limit(documents).toList();
    }
    JCas jcas = before.get(0).newJCas();
    for (Path file : files) {
      jcas.reset();
      jcas.setDocumentLanguage("en");
      jcas.setDocumentText(Files.readString(file));
      for (AnalysisEngine each : before) {
        each.process(jcas);
      }
      tokens += jcas.getAnnotationIndex(Token.class).size();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      CasIOUtils.save(jcas.getCas(), bytes, SerialFormat.BINARY);
      inputs.add(bytes.toByteArray());
      cases.add(before.get(0).newJCas());
    }
  }

  /** Puts the documents back as they were. */
  @Setup(Level.Invocation)
  public void restore() throws IOException {
    for (int i = 0; i < cases.size(); i++) {
      CasIOUtils.load(new ByteArrayInputStream(inputs.get(i)), cases.get(i).getCas());
    }
  }

  /** One round. */
  @Benchmark
  public void round(Count count) throws UIMAException {
    for (JCas jcas : cases) {
      measured.process(jcas);
    }
    count.tokens += tokens;
  }

  private static Map<String, AnalysisEngineDescription> layers() throws UIMAException {
    Map<String, AnalysisEngineDescription> layers = new LinkedHashMap<>();
    layers.put("actors", Demarche.actors());
    layers.put("roles", Demarche.roles());
    layers.put("references", Demarche.references());
    layers.put("statements", Demarche.statements());
    layers.put("events", Demarche.events());
    layers.put("venues", Demarche.venues());
    layers.put("hedges", Demarche.hedges());
    layers.put("assessment", Demarche.assessment());
    return layers;
  }
}
