package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.export.ExportFormat;
import org.demarche.export.Exporter;
import org.demarche.testing.Constructs;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Many documents, many engines, large and monotonous texts: time grows as the text does, and memory not at all. The
 * full sizes, with a table of what each construct costs: {@code mvn test -Dtest=LargeTest -Ddemarche.large=true
 * -Ddemarche.heap=1g}; 600 MB are enough for all but the text of 5 MB,
 * whose page is left out, as it would need more.
 */
class LargeTest {

  private static final boolean LARGE = Boolean.getBoolean("demarche.large");
  private static final int[] KILOBYTES = LARGE ? new int[] {10, 20, 40, 80, 160} : new int[] {2, 4};
  /** Of a doubling; small texts take so little time that other things count as much. */
  private static final double MOST = LARGE ? 2.3 : 4;
  private static final double SECONDS_THAT_DO_NOT_COUNT = 0.1;
  private static final String STORY = "Foreign Minister Anna Berg of Norway said on Friday that Norway and Poland had "
      + "met in Oslo. \"We may meet again,\" she told reporters. The two sides did not sign the accord.\n\n";

  private static AnalysisEngine engine;
  private static JCas jcas;
  private static List<Exporter> tables;
  private static List<Exporter> exporters;

  @BeforeAll
  static void makeEngine() throws Exception {
    engine = AnalysisEngineFactory.createEngine(Demarche.embedded());
    jcas = JCasFactory.createJCas();
    tables = List.of(ExportFormat.CSV.exporter(), ExportFormat.PLOVER.exporter());
    exporters = new ArrayList<>(tables);
    exporters.add(ExportFormat.HTML.exporter());
    annotate(STORY.repeat(20));
  }

  @Test
  void memoryDoesNotGrowWithTheNumberOfDocuments() throws Exception {
    int documents = LARGE ? 3000 : 30;
    long before = 0;
    for (int i = 0; i < documents; i++) {
      annotate(STORY.repeat(1 + i % 7).replace("Berg", "Berg" + (char) ('a' + i % 26)) + i);
      if (i == documents / 3) {
        before = megabytes();
      }
    }
    long after = megabytes();
    System.out.printf("%,d documents: %d MB in use after a third, %d MB at the end%n", documents, before, after);
    assertThat(after - before).as("megabytes more after the last two thirds").isLessThan(20);
  }

  @Test
  void enginesThatAreClosedLeaveNothing() throws Exception {
    int engines = LARGE ? 50 : 3;
    long before = 0;
    for (int i = 0; i < engines; i++) {
      AnalysisEngine other = AnalysisEngineFactory.createEngine(Demarche.embedded());
      jcas.reset();
      jcas.setDocumentText(STORY);
      other.process(jcas);
      other.destroy();
      if (i == engines / 3) {
        before = megabytes();
      }
    }
    long after = megabytes();
    System.out.printf("%d engines: %d MB in use after a third, %d MB at the end%n", engines, before, after);
    assertThat(after - before).as("megabytes more after the last two thirds").isLessThan(20);
  }

  @Test
  void largeTextsAreDocuments() throws Exception {
    int size = LARGE ? 5_000_000 : 50_000;
    System.out.printf("%,d characters of news: %.0f s%n", size, annotate(news(size), tables));
    assertThat(jcas.select(DiplomaticEvent.class).count()).isGreaterThan(size / 250);
    int word = LARGE ? 1_000_000 : 50_000;
    System.out.printf("%,d characters without a blank: %.1f s%n", word, annotate("x".repeat(word)));
    System.out.printf("%,d letters, digits and dots without a blank: %.1f s%n", word,
        annotate("a1.-b".repeat(word / 5)));
    int breaks = LARGE ? 1_000_000 : 50_000;
    System.out.printf("%,d line breaks: %.1f s%n", breaks,
        annotate("Norway met Poland." + "\n".repeat(breaks) + "End."));
  }

  /** The examples, one behind the other, again and again. */
  private static String news(int size) throws IOException {
    StringBuilder stories = new StringBuilder();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("examples"), "*.txt")) {
      for (Path file : files) {
        stories.append(Files.readString(file)).append("\n\n");
      }
    }
    return stories.toString().repeat(size / stories.length() + 1).substring(0, size);
  }

  @Test
  void timeGrowsAsTheTextDoes() throws Exception {
    List<String> tooSlow = new ArrayList<>();
    for (String construct : Constructs.names()) {
      annotate(Constructs.text(construct, 1000 * KILOBYTES[0]));
      double before = 0;
      StringBuilder row = new StringBuilder();
      double worst = 0;
      for (int kilobytes : KILOBYTES) {
        double seconds = least(Constructs.text(construct, 1000 * kilobytes));
        row.append(String.format(Locale.ROOT, " %7.2f", seconds));
        if (before > 0 && seconds > SECONDS_THAT_DO_NOT_COUNT) {
          worst = Math.max(worst, seconds / Math.max(before, SECONDS_THAT_DO_NOT_COUNT / 2));
        }
        before = seconds;
      }
      if (LARGE) {
        System.out.printf(Locale.ROOT, "%-30s%s   %.2f%n", construct, row, worst);
      }
      if (worst > MOST) {
        tooSlow.add(String.format(Locale.ROOT, "%s:%s (%.2f)", construct, row, worst));
      }
    }
    assertThat(tooSlow).as("seconds for %s kB, more than %s times of a doubling", Arrays.toString(KILOBYTES), MOST)
        .isEmpty();
  }

  /** The least of three, as the compiler and the collector may be at work in any of them. */
  private static double least(String text) throws Exception {
    double least = annotate(text);
    for (int i = 0; i < 2 && (LARGE || least > SECONDS_THAT_DO_NOT_COUNT); i++) {
      least = Math.min(least, annotate(text));
    }
    return least;
  }

  /** The seconds of this thread's processor time for a text, its page and its tables. */
  private static double annotate(String text) throws Exception {
    return annotate(text, exporters);
  }

  private static double annotate(String text, List<Exporter> exporters) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    jcas.reset();
    jcas.setDocumentText(text);
    engine.process(jcas);
    for (Exporter exporter : exporters) {
      exporter.write(jcas, OutputStream.nullOutputStream());
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static long megabytes() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }
}
