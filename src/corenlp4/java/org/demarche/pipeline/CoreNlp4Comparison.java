package org.demarche.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.dkpro.core.opennlp.OpenNlpLemmatizer;
import org.dkpro.core.opennlp.OpenNlpPosTagger;
import org.dkpro.core.opennlp.OpenNlpSegmenter;

/**
 * Measures the embedded preprocessing side by side with CoreNLP 4 and with OpenNLP's tags and lemmas, in one run: the
 * processor time of one thread over the same texts, round by round in turn. Ratios are those of each round.
 *
 * <pre>
 * mvn -q -Pcorenlp4 test-compile
 * java -Xmx4g -cp target/test-classes:target/classes:$(cat target/test-classpath) \
 *     org.demarche.pipeline.CoreNlp4Comparison FOLDER DOCUMENTS
 * </pre>
 */
public final class CoreNlp4Comparison {

  private static final int ROUNDS = 5;
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse";
  private static final String EMBEDDED = "embedded preprocessing";

  private interface Tool {
    void run(String text) throws AnalysisEngineProcessException;
  }

  private CoreNlp4Comparison() {
  }

  /**
   * Runs each tool once to warm up, and then five times.
   *
   * @param arguments
   *          a folder of {@code .txt} files, and how many of them to read, in the order of their names
   */
  public static void main(String[] arguments) throws Exception {
    List<String> texts;
    try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
      texts = found.filter(file -> file.toString().endsWith(".txt")).sorted().limit(Long.parseLong(arguments[1]))
          .map(CoreNlp4Comparison::read).toList();
    }
    AnalysisEngine preprocessing = createEngine(Demarche.preprocessing());
    JCas jcas = preprocessing.newJCas();
    Map<String, Tool> tools = new LinkedHashMap<>();
    tools.put(EMBEDDED, text -> preprocessing.process(filled(jcas, text)));
    tools.put("CoreNLP as it comes", coreNlp(ANNOTATORS));
    tools.put("CoreNLP without numbers and dates", coreNlp(ANNOTATORS, "ner.applyNumericClassifiers", "ner.useSUTime"));
    tools.put("CoreNLP without names", coreNlp(ANNOTATORS.replace("ner,", "")));
    tools.put("OpenNLP, tags and lemmas alone", openNlp());

    Map<String, long[]> nanos = new LinkedHashMap<>();
    tools.keySet().forEach(name -> nanos.put(name, new long[ROUNDS]));
    for (int round = -1; round < ROUNDS; round++) {
      for (Map.Entry<String, Tool> tool : tools.entrySet()) {
        long time = time(tool.getValue(), texts);
        if (round >= 0) {
          nanos.get(tool.getKey())[round] = time;
        }
      }
    }
    print(nanos, texts.size(), tokens(preprocessing, jcas, texts));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JCas filled(JCas jcas, String text) {
    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    return jcas;
  }

  /** CoreNLP on one thread, with some of its switches off. */
  private static Tool coreNlp(String annotators, String... switchedOff) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    for (String name : switchedOff) {
      properties.setProperty(name, "false");
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return pipeline::processToCoreDocument;
  }

  private static Tool openNlp() throws UIMAException {
    AnalysisEngine engine = createEngine(createEngineDescription(
        createEngineDescription(OpenNlpSegmenter.class,
            OpenNlpSegmenter.PARAM_SEGMENTATION_MODEL_LOCATION, "classpath:/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            OpenNlpSegmenter.PARAM_TOKENIZATION_MODEL_LOCATION, "classpath:/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin"),
        createEngineDescription(OpenNlpPosTagger.class,
            OpenNlpPosTagger.PARAM_MODEL_LOCATION, "classpath:/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"),
        createEngineDescription(OpenNlpLemmatizer.class,
            OpenNlpLemmatizer.PARAM_MODEL_LOCATION, "classpath:/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")));
    JCas jcas = engine.newJCas();
    return text -> engine.process(filled(jcas, text));
  }

  private static long time(Tool tool, List<String> texts) throws AnalysisEngineProcessException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (String text : texts) {
      tool.run(text);
    }
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static int tokens(AnalysisEngine preprocessing, JCas jcas, List<String> texts)
      throws AnalysisEngineProcessException {
    int tokens = 0;
    for (String text : texts) {
      preprocessing.process(filled(jcas, text));
      tokens += jcas.getAnnotationIndex(Token.class).size();
    }
    return tokens;
  }

  private static void print(Map<String, long[]> nanos, int documents, int tokens) {
    System.out.printf("%d documents, %d tokens, median of %d rounds after one to warm up%n", documents, tokens, ROUNDS);
    nanos.forEach((name, times) -> {
      List<Double> speeds = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        speeds.add(tokens * 1e9 / times[round]);
        ratios.add(times[round] / (double) nanos.get(EMBEDDED)[round]);
      }
      System.out.printf("%-36s %8.0f tokens a second %6.1f times the time (%.1f to %.1f)%n", name, median(speeds),
          median(ratios), ratios.stream().min(Double::compare).get(), ratios.stream().max(Double::compare).get());
    });
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
