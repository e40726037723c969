package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests of the layers that need the parser have names by which the profile {@code pit} leaves them out, and no others
 * have: mutants are killed by the fast tests alone.
 */
class PitProfileTest {

  private static final Path TESTS = Path.of("src/test/java/org/demarche");
  private static final List<String> LAYERS = List.of("entity", "actor", "role", "statement", "event", "venue", "hedge",
      "assess", "record", "syntax");
  private static final Pattern NEEDS_PARSER = Pattern.compile("\\b(TestPipeline|Preprocessing|RowTest|ExampleFile)\\b");
  private static final PathMatcher LEFT_OUT = FileSystems.getDefault()
      .getPathMatcher("glob:*{Annotator,Row,Examples}Test.java");

  @TestFactory
  Stream<DynamicTest> testsThatNeedTheParserAreLeftOutOfMutationTests() throws IOException {
    return LAYERS.stream().flatMap(layer -> tests(TESTS.resolve(layer)).stream()).map(test -> DynamicTest.dynamicTest(
        TESTS.relativize(test).toString(), () -> assertThat(LEFT_OUT.matches(test.getFileName()))
            .as("%s is named *AnnotatorTest, *RowTest or *ExamplesTest, as tests with the parser are",
                test.getFileName())
            .isEqualTo(NEEDS_PARSER.matcher(Files.readString(test)).find())));
  }

  private static List<Path> tests(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith("Test.java")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
