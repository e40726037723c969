package org.demarche.preprocess;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/**
 * Measures the embedded preprocessing: loading without and with the cache, heap, and tokens a second of processor time on
 * one thread, of {@link Nlp4jAnnotator} (from text to CAS) and of NLP4J's own decoder given the same tokens; and compares
 * what they find.
 *
 * <p>To run it on a folder of {@code .txt} files, without the decoder of NLP4J if {@code alone} follows:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx5g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.demarche.preprocess.PreprocessBenchmark FOLDER [alone]
 * </pre>
 */
public final class PreprocessBenchmark {

  private static final int WARM_UP = 20_000;

  private PreprocessBenchmark() {
  }

  public static void main(String[] args) throws Exception {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    Path folder = Files.createTempDirectory("demarche-benchmark");
    double cold = loadSeconds(folder);
    double warm = loadSeconds(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    System.out.printf("loading, nothing cached: %.1f s; from the cache: %.1f s (in a warm virtual machine)%n", cold, warm);

    long start = System.nanoTime();
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Nlp4jAnnotator.class);
    System.out.printf("the engine, with the user's cache: %.1f s%n", seconds(start));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("heap after loading: %d MB%n", runtime.totalMemory() - runtime.freeMemory() >> 20);

    JCas jcas = JCasFactory.createJCas();
    List<List<Word>> sentences = sentences(texts);
    int tokens = sentences.stream().mapToInt(List::size).sum();
    annotate(engine, jcas, texts, WARM_UP);
    long busy = processorTime();
    annotate(engine, jcas, texts, Integer.MAX_VALUE);
    double annotator = tokens * 1e9 / (processorTime() - busy);
    System.out.printf("annotator, text to CAS: %d documents, %d tokens, %.0f tokens a second%n", texts.size(), tokens,
        annotator);
    if (args.length < 2) {
      compare(sentences, tokens, annotator);
    }
  }

  private static double loadSeconds(Path folder) throws IOException {
    long start = System.nanoTime();
    Nlp4jPipeline.load(new ModelCache(folder));
    return seconds(start);
  }

  private static void annotate(AnalysisEngine engine, JCas jcas, List<String> texts, int characters) throws Exception {
    int done = 0;
    for (String text : texts) {
      jcas.reset();
      jcas.setDocumentText(text);
      engine.process(jcas);
      done += text.length() / 5;
      if (done > characters) {
        return;
      }
    }
  }

  private static List<List<Word>> sentences(List<String> texts) {
    SentenceWords lexicon = new SentenceWords(SentenceWords.BUILT_IN);
    Words words = new Words();
    List<List<Word>> sentences = new ArrayList<>();
    for (String text : texts) {
      String plain = PlainText.of(text);
      for (Span paragraph : Paragraphs.of(text)) {
        List<Word> repaired = new Periods(lexicon).repair(words.of(plain, paragraph));
        sentences.addAll(new Sentences(lexicon, 200).split(text, repaired));
      }
    }
    return sentences;
  }

  private static void compare(List<List<Word>> sentences, int tokens, double annotator) throws Exception {
    String configuration;
    try (InputStream in = NLPDecoder.class.getResourceAsStream("/edu/emory/mathcs/nlp/configuration/config-decode-en.xml")) {
      configuration = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<word_embeddings.*\n", "");
    }
    long start = System.nanoTime();
    NLPDecoder decoder = new NLPDecoder(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
    System.out.printf("NLP4J's own loading, without word embeddings: %.1f s%n", seconds(start));
    Nlp4jPipeline pipeline = Nlp4jModels.byDefault();
    List<NLPNode[]> decoded = new ArrayList<>();
    int warm = 0;
    for (List<Word> sentence : sentences) {
      decoder.decode(nodes(sentence));
      warm += sentence.size();
      if (warm > WARM_UP) {
        break;
      }
    }
    long busy = processorTime();
    for (List<Word> sentence : sentences) {
      decoded.add(decoder.decode(nodes(sentence)));
    }
    double bare = tokens * 1e9 / (processorTime() - busy);
    System.out.printf("NLP4J's decoder, tokens to nodes: %.0f tokens a second; the annotator's rate is %.2f of that%n",
        bare, annotator / bare);
    int same = 0;
    for (int i = 0; i < decoded.size(); i++) {
      NLPNode[] own = pipeline.decode(sentences.get(i));
      for (int k = 1; k < own.length; k++) {
        same += own[k].toString().equals(decoded.get(i)[k].toString()) ? 1 : 0;
      }
    }
    System.out.printf("tokens with the same tag, lemma, name, head and label: %d of %d%n", same, tokens);
  }

  private static NLPNode[] nodes(List<Word> sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setID(i);
      nodes[i].setWordForm(sentence.get(i - 1).form());
    }
    return nodes;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
