package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A layer's {@code examples.txt} as tests: a document must have just the annotations that its example marks. */
public final class ExampleFile {

  private ExampleFile() {
  }

  /**
   * The tests of a file.
   *
   * @param path
   *          its path in the class path
   * @param types
   *          the short names of the types that are compared
   */
  public static Stream<DynamicTest> of(String path, TestPipeline pipeline, List<String> types) {
    List<String> lines;
    try (InputStream in = ExampleFile.class.getClassLoader().getResourceAsStream(path)) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Example.parse(lines).stream().map(example -> DynamicTest.dynamicTest(
        "line " + example.line() + ": " + example.text(), () -> {
          String[] sides = Example.expectedAndFound(example, pipeline.annotate(example.text()), types);
          assertThat(sides[1]).as("annotations of \"%s\"", example.text()).isEqualTo(sides[0]);
        }));
  }
}
