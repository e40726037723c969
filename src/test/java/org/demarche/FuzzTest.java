package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.export.XmiFile;
import org.demarche.testing.Dump;
import org.demarche.testing.RandomDocument;
import org.demarche.testing.RandomInputs;
import org.demarche.type.Arguments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random texts and random analyses; see {@link RandomInputs}. */
class FuzzTest {

  private static List<String> phrases;
  private static AnalysisEngine preprocessing;
  private static AnalysisEngine engines;
  private static AnalysisEngine others;
  private static JCas again;
  private static ExecutorService thread;

  @BeforeAll
  static void readPhrases() throws Exception {
    phrases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/demarche"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        addExamples(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
    assertThat(phrases).hasSizeGreaterThan(1000);
    preprocessing = AnalysisEngineFactory.createEngine(Demarche.preprocessing());
    engines = AnalysisEngineFactory.createEngine(Demarche.engines());
    others = AnalysisEngineFactory.createEngine(Demarche.engines());
    again = JCasFactory.createJCas();
    thread = Executors.newSingleThreadExecutor(task -> {
      Thread daemon = new Thread(task, "fuzz");
      daemon.setDaemon(true);
      return daemon;
    });
  }

  @AfterAll
  static void endThread() {
    thread.shutdownNow();
  }

  /** The sentences in the column {@code example} of a table. */
  private static void addExamples(List<String> lines) {
    int column = -1;
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (column < 0) {
        column = List.of(cells).indexOf("example");
        if (column < 0) {
          return;
        }
      } else if (column < cells.length) {
        phrases.add(cells[column].replace("[", "").replace("]", ""));
      }
    }
  }

  @Test
  void anyAnalysisIsBorne() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    RandomInputs.run("analyses", 1, new RandomInputs.Kind() {
      @Override
      public void check(long seed) throws Exception {
        fill(jcas, seed);
        FuzzTest.check(jcas, () -> fill(again, seed));
      }

      @Override
      public void keep(long seed, Path folder) throws Exception {
        JCas kept = JCasFactory.createJCas();
        fill(kept, seed);
        XmiFile.write(kept.getCas(), folder.resolve("analysis.xmi"));
      }
    });
  }

  @Test
  void anyTextIsBorne() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    RandomInputs.run("texts", 1, new RandomInputs.Kind() {
      @Override
      public void check(long seed) throws Exception {
        preprocess(jcas, seed);
        assertWellFormed(jcas, jcas.select(Token.class).toArray(Annotation[]::new));
        FuzzTest.check(jcas, () -> preprocess(again, seed));
      }

      @Override
      public void keep(long seed, Path folder) throws Exception {
        // Lone halves of characters have no UTF-8.
        Files.write(folder.resolve("text-utf16.txt"), text(seed).getBytes(StandardCharsets.UTF_16));
      }
    });
  }

  private interface Filling {
    void run() throws Exception;
  }

  private static void fill(JCas jcas, long seed) {
    jcas.reset();
    new RandomDocument(phrases, seed).into(jcas, seed % 50 == 0 ? 400 : 12);
  }

  private static void preprocess(JCas jcas, long seed) throws Exception {
    jcas.reset();
    jcas.setDocumentText(text(seed));
    preprocessing.process(jcas);
  }

  private static String text(long seed) {
    return new RandomDocument(phrases, seed).text(seed % 50 == 0 ? 100 : 6);
  }

  /**
   * One run: well-formed; a second over the same adds nothing twice; the same document in another thread gives the
   * same.
   */
  private static void check(JCas jcas, Filling copy) throws Exception {
    Set<Annotation> before = new HashSet<>(Dump.annotations(jcas));
    String text = jcas.getDocumentText();
    engines.process(jcas);
    assertThat(jcas.getDocumentText()).isEqualTo(text);
    assertWellFormed(jcas, Dump.annotations(jcas).stream().filter(a -> !before.contains(a)).toArray(Annotation[]::new));
    String first = Dump.of(jcas);
    List<String> found = spans(jcas);
    engines.process(jcas);
    List<String> after = spans(jcas);
    assertThat(after).as("after a second run").containsAll(found);
    assertThat(after.size() - Set.copyOf(after).size()).as("annotations that are there twice after a second run")
        .isLessThanOrEqualTo(found.size() - Set.copyOf(found).size());
    copy.run();
    String other = thread.submit(() -> {
      others.process(again);
      return Dump.of(again);
    }).get();
    assertThat(other).as("the same document in another thread").isEqualTo(first);
  }

  private static List<String> spans(JCas jcas) {
    return Dump.annotations(jcas).stream().map(a -> Dump.line(a).replaceFirst(" .*", "")).toList();
  }

  private static void assertWellFormed(JCas jcas, Annotation[] annotations) {
    Set<Annotation> indexed = new HashSet<>();
    jcas.getAnnotationIndex().forEach(indexed::add);
    for (Annotation annotation : annotations) {
      boolean inText = 0 <= annotation.getBegin() && annotation.getBegin() < annotation.getEnd()
          && annotation.getEnd() <= jcas.getDocumentText().length();
      if (!inText) {
        throw new AssertionError("not in the text, or empty: " + Dump.line(annotation));
      }
      if (annotation.getType().getFeatureByBaseName("arguments") != null) {
        Arguments.links(annotation).forEach(link -> assertThat(indexed.contains(link.getTarget()))
            .as("target of %s in %s is indexed", link.getRole(), Dump.line(annotation)).isTrue());
      }
    }
  }
}
