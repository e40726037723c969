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
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.EntityTables;
import org.demarche.preprocess.decoder.Decoder;
import org.demarche.preprocess.decoder.ModelLoader;
import org.demarche.preprocess.decoder.ParsedWord;

/**
 * Measures the embedded preprocessing: loading without and with the cache, heap, and tokens a second of processor time
 * on one thread, of {@link Nlp4jAnnotator} (from text to CAS) and of NLP4J's own decoder given the same tokens; and
 * compares what they find.
 *
 * <p>To run it on a folder of {@code .txt} files (with {@code alone}, without the decoder of NLP4J):
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx5g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.demarche.preprocess.PreprocessBenchmark FOLDER [alone]
 * </pre>
 */
public final class PreprocessBenchmark {

  private static final int ROUNDS = 3;

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
    System.out.printf("loading, nothing cached: %.1f s; then from the cache: %.1f s%n", cold, warm);

    long start = System.nanoTime();
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Nlp4jAnnotator.class);
    System.out.printf("making the engine, models from the user's cache: %.1f s%n", seconds(start));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("heap after loading: %d MB%n", runtime.totalMemory() - runtime.freeMemory() >> 20);

    List<List<RawToken>> sentences = sentences(texts);
    NLPDecoder decoder = args.length < 2 ? decoder() : null;
    int tokens = sentences.stream().mapToInt(List::size).sum();
    System.out.printf("%d documents, %d tokens%n", texts.size(), tokens);
    JCas jcas = JCasFactory.createJCas();
    for (int round = 0; round <= ROUNDS; round++) {
      long busy = processorTime();
      for (String text : texts) {
        jcas.reset();
        jcas.setDocumentText(text);
        engine.process(jcas);
      }
      double annotator = tokens * 1e9 / (processorTime() - busy);
      System.out.printf("round %d%s: annotator, text to CAS: %.0f tokens a second", round, round == 0 ? " (warming up)"
          : "", annotator);
      if (decoder != null) {
        busy = processorTime();
        for (List<RawToken> sentence : sentences) {
          decoder.decode(nodes(sentence));
        }
        double bare = tokens * 1e9 / (processorTime() - busy);
        System.out.printf("; NLP4J's decoder, tokens to nodes: %.0f; ratio %.2f", bare, annotator / bare);
      }
      System.out.println();
    }
    if (decoder != null) {
      compare(sentences, decoder, tokens);
    }
  }

  private static double loadSeconds(Path folder) throws IOException {
    long start = System.nanoTime();
    new ModelLoader(new ModelCache(folder)).load();
    return seconds(start);
  }

  private static List<List<RawToken>> sentences(List<String> texts) {
    SentenceWords lexicon = new SentenceWords(PreprocessingTables.in(PreprocessingTables.BUILT_IN));
    ClauseStart clauses = new ClauseStart(EntityTables.read(EntityTables.BUILT_IN).names(), WordTags.from(Map.of()));
    OffsetTokenizer words = new OffsetTokenizer();
    List<List<RawToken>> sentences = new ArrayList<>();
    for (String text : texts) {
      String plain = PlainText.of(text);
      for (TextRange paragraph : Paragraphs.of(text)) {
        List<RawToken> repaired = new Periods(lexicon).repair(words.of(plain, paragraph));
        sentences.addAll(new Sentences(lexicon, clauses, 200).split(text, repaired));
      }
    }
    return sentences;
  }

  private static NLPDecoder decoder() throws IOException {
    String configuration;
    try (InputStream in = NLPDecoder.class.getResourceAsStream(
        "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml")) {
      configuration = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<word_embeddings.*\n", "");
    }
    long start = System.nanoTime();
    NLPDecoder decoder = new NLPDecoder(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
    System.out.printf("NLP4J's own loading, without word embeddings: %.1f s%n", seconds(start));
    return decoder;
  }

  private static void compare(List<List<RawToken>> sentences, NLPDecoder decoder, int tokens) throws Exception {
    Decoder own = new Decoder(Nlp4jModels.byDefault());
    int same = 0;
    for (List<RawToken> sentence : sentences) {
      ParsedWord[] ours = own.decode(sentence.stream().map(RawToken::form).toList());
      NLPNode[] theirs = decoder.decode(nodes(sentence));
      for (int k = 0; k < ours.length; k++) {
        same += ours[k].equals(parsed(theirs[k + 1])) ? 1 : 0;
      }
    }
    System.out.printf("tokens with the same tag, lemma, name, head and label: %d of %d%n", same, tokens);
  }

  private static ParsedWord parsed(NLPNode node) {
    return new ParsedWord(node.getWordForm(), node.getPartOfSpeechTag(), node.getLemma(), node.getNamedEntityTag(),
        node.getDependencyHead().getID(), node.getDependencyLabel());
  }

  private static NLPNode[] nodes(List<RawToken> sentence) {
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
