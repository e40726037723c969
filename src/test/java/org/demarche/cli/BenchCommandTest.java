package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench} prints. */
class BenchCommandTest {

  @TempDir
  private Path folder;
  private final StringWriter printed = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @Test
  void everyEngineHasItsRow() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "The ministers of Norway and Poland met in Oslo on Friday.");
    assertThat(demarche("bench", folder.toString(), "--rounds", "1", "-t", "1")).as(complained.toString()).isZero();
    assertThat(printed.toString()).containsPattern("documents +1\n").containsPattern("tokens +12\n")
        .containsPattern("DatelineAnnotator +[\\d,]+ +[\\d,]+ +[\\d.]+%\n")
        .containsPattern("AssessAnnotator +[\\d,]+ +[\\d,]+ +[\\d.]+%\n")
        .containsPattern("\nall +[\\d,]+ +[\\d,]+ +100.0%")
        .containsPattern("\n1 +[\\d,]+ +1.00 +[\\d,]+\n").containsPattern("heap at its peak, MB +\\d");
    assertThat(complained.toString()).isEmpty();
    assertThat(folder).isDirectoryNotContaining("glob:**.xmi");
  }

  @Test
  void wrongNumbersAreRefused() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    assertThat(demarche("bench", folder.toString(), "--rounds", "0")).isEqualTo(2);
    assertThat(demarche("bench", folder.toString(), "-t", "1,0")).isEqualTo(2);
    assertThat(demarche("bench", folder.resolve("missing").toString())).isEqualTo(2);
  }

  private int demarche(String... arguments) {
    return Main.commandLine(new PrintWriter(printed), new PrintWriter(complained)).execute(arguments);
  }
}
