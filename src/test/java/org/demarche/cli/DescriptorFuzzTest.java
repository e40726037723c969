package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.demarche.testing.LineSegmenter;
import org.demarche.testing.RandomInputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A CPE descriptor with an odd value, or without a line, runs or is refused; it never hangs or fails in silence. */
class DescriptorFuzzTest {

  private static final Path ENGINES = Path.of("descriptors/org/demarche/engine").toAbsolutePath();
  private static final Pattern VALUE = Pattern.compile("\"([^\"<>]*)\"|>([^<>\\s][^<>]*)<");
  private static final List<String> ODD = List.of("", " ", "0", "-1", "1", "99999999999", "1e9", "x", "true", "false",
      "null", "é", "integrated", "disable", "terminate", "10/0", "0/10", "a/b", "ms", "-5ms", "file:/nowhere.xml");

  @TempDir
  private static Path folder;
  private static String descriptor;

  @BeforeAll
  static void makeDescriptor() throws Exception {
    try (OutputStream engine = Files.newOutputStream(folder.resolve("engine.xml"))) {
      AnalysisEngineFactory.createEngineDescription(LineSegmenter.class).toXML(engine);
    }
    Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("a.txt"), "Norway met Poland.");
    descriptor = Files.readString(Path.of("descriptors/org/demarche/cpe/TextToXmi.xml"))
        .replaceAll("\\.\\./engine/Demarche(Embedded)?\\.xml", folder.resolve("engine.xml").toUri().toString())
        .replace("../engine/", ENGINES.toUri().toString())
        .replace(">target/xmi<", ">" + folder.resolve("default") + "<");
  }

  @Test
  void oddDescriptorsRunOrAreRefused() throws Exception {
    RandomInputs.run("descriptors", 20, new RandomInputs.Kind() {
      @Override
      public void check(long seed) throws Exception {
        Path file = write(seed, folder);
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages, true);
        int code = Main.commandLine(out, out).execute("cpe", file.toString(), "-i", folder.resolve("in").toString(),
            "-o", folder.resolve("out" + seed).toString());
        assertThat(code).isBetween(0, 2);
        assertThat(messages.toString()).isNotBlank().doesNotContain("NullPointerException:",
            "IndexOutOfBoundsException:", "ClassCastException:", "NumberFormatException:");
      }

      @Override
      public void keep(long seed, Path kept) throws Exception {
        write(seed, kept);
      }
    });
  }

  private static Path write(long seed, Path into) throws IOException {
    Random random = new Random(seed);
    String odd = ODD.get(random.nextInt(ODD.size()));
    Path file = into.resolve("descriptor" + seed + ".xml");
    List<String> lines = new ArrayList<>(descriptor.lines().toList());
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(random.nextInt(lines.size()));
      case 1 -> lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
      default -> {
        List<MatchResult> values = VALUE.matcher(descriptor).results().skip(2).toList();
        MatchResult value = values.get(random.nextInt(values.size()));
        int group = value.group(1) == null ? 2 : 1;
        return Files.writeString(file, descriptor.substring(0, value.start(group)) + odd
            + descriptor.substring(value.end(group)));
      }
    }
    return Files.write(file, lines);
  }
}
