package org.demarche.pipeline;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.type.Statement;

/**
 * Measures the embedded preprocessing side by side with CoreNLP 3.9.2, up to names and dependencies, and the statement
 * engine side by side with CoreNLP's quote annotator, in one run: processor time on one thread, document by document in
 * turn.
 *
 * <pre>
 * mvn -q -Pcorenlp test-compile
 * java -Xmx4g -cp target/test-classes:target/classes:$(cat target/test-classpath) \
 *     org.demarche.pipeline.CoreNlpComparison FOLDER DOCUMENTS
 * </pre>
 */
public final class CoreNlpComparison {

  private interface Step {
    void run() throws Exception;
  }

  private static final Map<String, Long> NANOS = new LinkedHashMap<>();

  private CoreNlpComparison() {
  }

  /** @param arguments a folder of {@code .txt} files, and how many of them to read; a third of them to warm up */
  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().limit(Long.parseLong(arguments[1]))
          .toList();
    }
    AnalysisEngine preprocessing = AnalysisEngineFactory.createEngine(Demarche.preprocessing());
    AggregateBuilder people = new AggregateBuilder();
    people.add(Demarche.actors());
    people.add(Demarche.roles());
    people.add(Demarche.references());
    AnalysisEngine actors = AnalysisEngineFactory.createEngine(people.createAggregateDescription());
    AnalysisEngine statements = AnalysisEngineFactory.createEngine(Demarche.statements());

    StanfordCoreNLP usual = new StanfordCoreNLP(properties("tokenize,ssplit,pos,lemma,ner,depparse"));
    Properties lean = properties("tokenize,ssplit,pos,lemma,ner,depparse");
    lean.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    lean.setProperty("ner.applyFineGrained", "false");
    lean.setProperty("ner.applyNumericClassifiers", "false");
    lean.setProperty("ner.useSUTime", "false");
    StanfordCoreNLP leanest = new StanfordCoreNLP(lean);
    Properties quotation = new Properties();
    quotation.setProperty("quote.attributeQuotes", "true");
    quotation.setProperty("useCoref", "false");
    quotation.setProperty("quote.useCoref", "false");
    QuoteAnnotator quotes = new QuoteAnnotator("quote", quotation);

    long tokens = 0;
    int found = 0;
    int quoted = 0;
    int warm = files.size() / 3;
    JCas jcas = preprocessing.newJCas();
    for (int i = 0; i < files.size(); i++) {
      if (i == warm) {
        NANOS.clear();
        tokens = 0;
        found = 0;
        quoted = 0;
      }
      String text = Files.readString(files.get(i));
      jcas.reset();
      jcas.setDocumentLanguage("en");
      jcas.setDocumentText(text);
      Annotation document = new Annotation(text);
      Annotation second = new Annotation(text);
      time("embedded preprocessing", () -> preprocessing.process(jcas));
      time("CoreNLP, usual", () -> usual.annotate(document));
      time("CoreNLP, three classes of names alone", () -> leanest.annotate(second));
      time("actors, roles, references", () -> actors.process(jcas));
      time("statements", () -> statements.process(jcas));
      // The annotator asks for coreference even where it is told not to use it: here it finds none.
      document.set(CorefCoreAnnotations.CorefChainAnnotation.class, new HashMap<>());
      time("CoreNLP quotes", () -> quotes.annotate(document));
      tokens += jcas.getAnnotationIndex(Token.class).size();
      found += jcas.getAnnotationIndex(Statement.class).size();
      quoted += document.get(CoreAnnotations.QuotationsAnnotation.class).size();
    }
    System.out.printf("%d documents, %d tokens, after %d documents to warm up; %d statements, %d quotes%n",
        files.size() - warm, tokens, warm, found, quoted);
    for (Map.Entry<String, Long> entry : NANOS.entrySet()) {
      System.out.printf("%-40s %9.0f tokens a second%n", entry.getKey(), tokens * 1e9 / entry.getValue());
    }
    System.out.printf("preprocessing: %.1f times CoreNLP as usual, %.1f times with three classes of names alone%n",
        ratio("CoreNLP, usual", "embedded preprocessing"),
        ratio("CoreNLP, three classes of names alone", "embedded preprocessing"));
    System.out.printf("statements: %.1f times CoreNLP's quotes%n", ratio("CoreNLP quotes", "statements"));
  }

  private static double ratio(String slow, String fast) {
    return NANOS.get(slow) / (double) NANOS.get(fast);
  }

  private static void time(String name, Step step) throws Exception {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    step.run();
    NANOS.merge(name, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start, Long::sum);
  }

  private static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    return properties;
  }
}
