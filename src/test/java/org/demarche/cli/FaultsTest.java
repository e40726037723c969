package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.export.XmiFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The command line as a process that is killed or interrupted; src/test/sh/faults.sh does so many times, and more. */
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {

  private static final int DOCUMENTS = 60;

  @TempDir
  private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void writeDocuments() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    String story = "The ministers of Norway and Poland met in Oslo on Friday. “We agreed,” Anna Berg said.\n\n";
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(in.resolve(i + ".txt"), story.repeat(i == 0 ? 1 : 40));
    }
  }

  @Test
  void killedRunIsTakenUpWhereItStopped() throws Exception {
    Process killed = annotate();
    awaitOutput(killed);
    killed.destroyForcibly().waitFor();
    List<Path> whole = xmi();
    assertThat(whole).isNotEmpty();
    for (Path file : whole) {
      assertThat(XmiFile.isComplete(file)).as(file.toString()).isTrue();
    }
    Process again = annotate();
    assertThat(again.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(again.exitValue()).isZero();
    assertThat(xmi()).hasSize(DOCUMENTS);
    byte[] first = Files.readAllBytes(out.resolve("1.txt.xmi"));
    for (int i = 2; i < DOCUMENTS; i++) {
      assertThat(Files.size(out.resolve(i + ".txt.xmi"))).as("document " + i)
          .isBetween(first.length - 9L, first.length + 9L);
    }
    assertNoParts();
  }

  @Test
  void interruptedRunFinishesWhatItIsAtAndSaysHowToGoOn() throws Exception {
    Process interrupted = annotate();
    awaitOutput(interrupted);
    interrupted.destroy();
    assertThat(interrupted.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(interrupted.exitValue()).isEqualTo(143);
    assertThat(Files.readString(folder.resolve("messages")))
        .containsPattern("interrupted: \\d+ of 60 documents are done; re-run the same command to continue");
    for (Path file : xmi()) {
      assertThat(XmiFile.isComplete(file)).as(file.toString()).isTrue();
    }
    assertNoParts();
  }

  @Test
  void secondProcessIsRefusedWhileTheFirstWrites() throws Exception {
    Process first = annotate();
    awaitOutput(first);
    Path messages = Files.move(folder.resolve("messages"), folder.resolve("first"));
    Process second = annotate();
    assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("messages"))).contains("another run is writing to " + out + ": process "
        + first.pid() + " of ");
    assertThat(first.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(first.exitValue()).as(Files.readString(messages)).isZero();
    assertThat(xmi()).hasSize(DOCUMENTS);
    assertThat(out.resolve(".demarche")).doesNotExist();
  }

  private Process annotate() throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), "org.demarche.cli.Main", "annotate",
        in.toString(), "-o", out.toString(), "--threads", "2"));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("messages").toFile())
        .start();
  }

  private void awaitOutput(Process process) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (xmi().isEmpty() && process.isAlive() && System.nanoTime() < end) {
      Thread.sleep(10);
    }
  }

  private List<Path> xmi() throws IOException {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(".xmi")).toList();
    }
  }

  private void assertNoParts() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }
}
