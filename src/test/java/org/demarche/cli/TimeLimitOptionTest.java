package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.EntityTables;
import org.demarche.export.RecordChoice;
import org.demarche.input.InputDocument;
import org.demarche.input.InputFiles;
import org.demarche.input.ReadingOptions;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.syntax.AnalysisInterruptedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A document that never ends fails with its name and the engine's, and all others are done. */
@Timeout(120)
class TimeLimitOptionTest {

  private static volatile boolean released;

  @TempDir
  private Path folder;

  /** Never ends for some texts: an interruption helps with one of them, and nothing with the other. */
  public static final class Hanging extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
      String text = jcas.getDocumentText();
      while (text.startsWith("SLOW")) {
        AnalysisInterruptedException.check();
      }
      while (text.startsWith("HANG") && !released) {
        Thread.onSpinWait();
      }
    }
  }

  @BeforeEach
  void hold() {
    released = false;
  }

  /** Ends the thread that the run has given up. */
  @AfterEach
  void release() {
    released = true;
  }

  @Test
  void documentsThatNeverEndFailAndTheOthersGoOn() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 8; i++) {
      Files.writeString(in.resolve(i + ".txt"), i == 2 ? "HANG" : i == 5 ? "SLOW" : "Norway met Poland.");
    }
    Path out = folder.resolve("out");
    StringWriter messages = new StringWriter();
    try (InputFiles files = InputFiles.of(List.of(in), ReadingOptions.DEFAULT)) {
      List<InputDocument> inputs = files.documents();
      Summary summary = new AnnotationRun(AnalysisEngineFactory.createEngineDescription(Hanging.class), out,
          List.of(Target.of("xmi", out, RecordChoice.ALL, EntityTables.BUILT_IN)), DocumentMetadata.NONE, 1, true,
          false, 1)
          .run(inputs, new ProgressBar(new PrintWriter(messages, true), false, 80));
      assertThat(summary.failed()).isEqualTo(2);
      assertThat(summary.done()).isEqualTo(8);
    }
    assertThat(Files.readAllLines(out.resolve("errors.tsv"))).containsExactly("document\terror",
        "2.txt\ttook more than 1 s (--time-limit): it was given up in TimeLimitOptionTest$Hanging",
        "5.txt\ttook more than 1 s (--time-limit): it was given up in TimeLimitOptionTest$Hanging");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.filter(file -> file.toString().endsWith(".xmi"))).hasSize(6);
    }
  }

  @Test
  void negativeLimitIsAnErrorOfTheCommandLine() {
    StringWriter err = new StringWriter();
    assertThat(Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err))
        .execute("annotate", folder.toString(), "-o", folder.resolve("out").toString(), "--time-limit", "-1"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--time-limit must not be negative, but is -1");
  }
}
