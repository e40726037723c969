package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.demarche.testing.LineSegmenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code cpe} tells of a run, with an engine that needs no models. */
class CpeCommandTest {

  private static final Path ENGINES = Path.of("descriptors/org/demarche/engine").toAbsolutePath();
  private static final Path CPES = Path.of("descriptors/org/demarche/cpe");

  @TempDir
  private Path folder;
  private Path in;
  private Path out;
  private final StringWriter printed = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void allDocumentsAreCounted() throws Exception {
    Files.writeString(in.resolve("a.txt"), "One.");
    Files.writeString(in.resolve("b.txt"), "Two.");
    assertThat(demarche("cpe", descriptor("TextToXmi.xml", 100), "-i", in.toString(), "-o", out.toString())).isZero();
    assertThat(printed.toString()).containsPattern("documents +2\n").containsPattern("written +2\n")
        .containsPattern("failed +0\n");
    assertThat(complained.toString()).isEmpty();
    assertThat(files(out)).containsExactly("TypeSystem.xml", "a.txt.xmi", "b.txt.xmi");
  }

  @Test
  void documentsThatFailAreNamedAndTheOthersGoOn() throws Exception {
    Files.writeString(in.resolve("a.txt"), "line\nFAIL\n");
    Files.write(in.resolve("b.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
    Files.writeString(in.resolve("c.txt"), "Good.");
    assertThat(demarche("cpe", descriptor("TextToXmi.xml", 100), "-i", in.toString(), "-o", out.toString()))
        .isEqualTo(1);
    assertThat(printed.toString()).containsPattern("documents +3\n").containsPattern("written +1\n")
        .containsPattern("failed +2\n").doesNotContain("not reached");
    assertThat(complained.toString()).contains("failed: a.txt: ").contains("asked to fail")
        .contains(in.resolve("b.txt") + ": not UTF-8: byte 0xE9");
    assertThat(files(out)).containsExactly("TypeSystem.xml", "c.txt.xmi");
  }

  @Test
  void xmiIsNotWrittenOverItsInput() throws Exception {
    Path xmi = Files.writeString(in.resolve("a.txt.xmi"), "<?demarche x?>");
    String folder = in.toString();
    assertThat(demarche("cpe", CPES.resolve("XmiToXmi.xml").toString(), "-i", folder, "-o", folder + "/../in"))
        .isEqualTo(2);
    assertThat(complained.toString()).contains("written over the files that it is read from");
    assertThat(xmi).hasContent("<?demarche x?>");
  }

  @Test
  void runThatBreaksOffSaysWhatItDidNotReach() throws Exception {
    for (int i = 10; i < 60; i++) {
      Files.writeString(in.resolve(i + ".txt"), "FAIL");
    }
    assertThat(demarche("cpe", descriptor("TextToXmi.xml", 2), "-i", in.toString(), "-o", out.toString())).isEqualTo(1);
    assertThat(printed.toString()).containsPattern("documents +50\n").containsPattern("written +0\n")
        .containsPattern("not reached +\\d+\n").contains("(aborted)");
    assertThat(complained.toString()).contains("aborted: more documents failed");
  }

  @Test
  void xmiOfAnotherPipelineIsRead() throws Exception {
    Files.createDirectories(in.resolve("sub"));
    Files.writeString(in.resolve("sub/a.txt"), "One.\nTwo.");
    assertThat(demarche("cpe", descriptor("TextToXmi.xml", 100), "-i", in.toString(), "-o", out.toString())).isZero();
    Files.writeString(out.resolve("damaged.xmi"), "<xmi:XMI");
    String more = folder.resolve("more").toString();
    assertThat(demarche("cpe", descriptor("XmiToXmi.xml", 100), "-i", out.toString(), "-o", more)).isEqualTo(1);
    assertThat(complained.toString()).startsWith("failed: " + out.resolve("damaged.xmi") + ": not an XMI file");
    assertThat(files(folder.resolve("more"))).containsExactly("TypeSystem.xml", "sub/a.txt.xmi");
    assertThat(Files.readString(folder.resolve("more/sub/a.txt.xmi"))).contains("One.&#10;Two.");
  }

  @Test
  void missingAndDamagedDescriptorsAreErrors() throws Exception {
    assertThat(demarche("cpe", "nothing.xml")).isEqualTo(2);
    assertThat(complained.toString()).startsWith("no such file: nothing.xml");
    Path cut = folder.resolve("cut.xml");
    Files.writeString(cut, Files.readString(CPES.resolve("TextToXmi.xml")).substring(0, 900));
    assertThat(demarche("cpe", cut.toString())).isEqualTo(1);
    assertThat(complained.toString()).contains(cut + " is not a CPE descriptor: ");
    Path engine = ENGINES.resolve("Demarche.xml");
    assertThat(demarche("cpe", engine.toString())).isEqualTo(1);
    assertThat(complained.toString()).contains(engine + " is not a CPE descriptor: ");
    assertThat(demarche("cpe", CPES.resolve("TextToXmi.xml").toString(), "-i", folder.resolve("gone").toString()))
        .isEqualTo(2);
    assertThat(complained.toString()).contains("no such folder: " + folder.resolve("gone"));
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void viewerNeedsResults() throws Exception {
    assertThat(demarche("view", folder.resolve("gone").toString())).isEqualTo(2);
    assertThat(demarche("view", in.toString())).isEqualTo(2);
    assertThat(complained.toString()).contains("no such file or folder").contains("no .xmi files in " + in);
  }

  @Test
  void riskyErrorHandlingIsWarnedOf() throws Exception {
    String descriptor = descriptor("TextToXmi.xml", 100);
    Files.writeString(Path.of(descriptor), Files.readString(Path.of(descriptor))
        .replace("dropCasOnException=\"true\"", "").replace("\"terminate\" value", "\"disable\" value"));
    assertThat(demarche("cpe", descriptor, "-i", in.toString(), "-o", out.toString())).isZero();
    assertThat(complained.toString()).contains("warning: without dropCasOnException").contains("action=\"disable\"");
  }

  /** What is odd is told in one line that names the place, before anything is read or written. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      action="terminate" value="100/ | action="explode" value="100/ | "Démarche", <errorRateThreshold>: expected one of
      deployment="integrated"        | deployment="moon"            | engine 1: expected deployment="integrated"
      deployment="integrated"        | deployment="remote"          | "Démarche": expected deployment="integrated"
      deployment="integrated"        | ``                           | deployment
      <cpeConfig>[^$]*</cpeConfig>   | ``                           | expected a <cpeConfig>
      <string>target/xmi</string>    | <string></string>            | "XMI": expected a value of the parameter target
      <errorRateThreshold[^>]*>      | ``                           | "Démarche": expected <errorRateThreshold>
      casPoolSize="4"                | casPoolSize="-5"             | casPoolSize to be from 1 to 1000 but found "-5"
      casPoolSize="4"                | casPoolSize="many"           | casPoolSize
      UnitThreadCount="2"            | UnitThreadCount="0"          | processingUnitThreadCount to be from 1 to 1000
      <name>targetLocation           | <name>targetLocaton          | but found "targetLocaton"
      <name>dateInName               | <name>datesInNames           | the reader: expected one of the parameters dateIn
      """)
  void oddDescriptorsAreRefusedInOneLine(String pattern, String odd, String expected) throws Exception {
    Path descriptor = Path.of(descriptor("TextToXmi.xml", 100));
    Files.writeString(descriptor, Files.readString(descriptor).replaceFirst(pattern, odd));
    assertThat(demarche("cpe", descriptor.toString(), "-i", in.toString())).isEqualTo(1);
    assertThat(complained.toString()).contains("demarche: " + descriptor).contains(expected)
        .doesNotContain("NullPointer").hasLineCount(1);
    assertThat(printed.toString()).isEmpty();
  }

  /** One of the project's descriptors with an engine of the tests in it. */
  private String descriptor(String name, int errors) throws Exception {
    try (OutputStream engine = Files.newOutputStream(folder.resolve("engine.xml"))) {
      AnalysisEngineFactory.createEngineDescription(LineSegmenter.class).toXML(engine);
    }
    Path descriptor = folder.resolve(name);
    Files.writeString(descriptor, Files.readString(CPES.resolve(name))
        .replaceAll("\\.\\./engine/Demarche(Embedded)?\\.xml", folder.resolve("engine.xml").toUri().toString())
        .replace("../engine/", ENGINES.toUri().toString()).replace("100/1000", errors + "/1000"));
    return descriptor.toString();
  }

  private int demarche(String... arguments) {
    return Main.commandLine(new PrintWriter(printed, true), new PrintWriter(complained, true)).execute(arguments);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted().toList();
    }
  }
}
