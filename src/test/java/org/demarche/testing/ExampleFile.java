package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A layer's {@code examples.txt} as tests: a document must have just the annotations that its example marks. Lines that
 * begin with {@code todo: } are known limits, and must fail.
 */
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
    return examples(path).map(example -> DynamicTest.dynamicTest(
        "line " + example.line() + ": " + example.text(), () -> {
          String[] sides = Example.expectedAndFound(example, pipeline.annotate(example.text()), types);
          knownLimit(example.isTodo(), () ->
              assertThat(sides[1]).as("annotations of \"%s\"", example.text()).isEqualTo(sides[0]));
        }));
  }

  /** The examples of a file in the class path. */
  public static Stream<Example> examples(String path) {
    return Example.parse(lines(path)).stream();
  }

  /** Runs a check; that of a known limit must fail. */
  public static void knownLimit(boolean isTodo, Runnable check) {
    if (!isTodo) {
      check.run();
      return;
    }
    try {
      check.run();
    } catch (AssertionError e) {
      return;
    }
    throw new AssertionError("this known limit is none any more: take \"" + Example.TODO
        + "\" away, and run org.demarche.Descriptors");
  }

  /** The lines of a file in the class path. */
  static List<String> lines(String path) {
    try (InputStream in = ExampleFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(path + " is not in the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
