package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.testing.Dump;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README says is so. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern SENTENCE = Pattern.compile("(?m)^> (.+)$");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| ([A-Z]\\w+) \\| (.*?) *\\|$");
  private static final Pattern FEATURE = Pattern.compile("(\\w+) `([^`]+)`");

  @Test
  void pipelineIsTheOneThatIsCompiled() throws Exception {
    String source = Files.readString(Path.of("src/test/java/org/demarche/PipelineExample.java"));
    String pipeline = source.substring(source.indexOf("tag::pipeline[]\n") + 16,
        source.indexOf("    // end::pipeline[]"));
    assertThat(Files.readString(README)).contains("```java\n" + pipeline.replaceAll("(?m)^    ", "") + "```\n");
  }

  @Test
  void pipelineFindsWhatTheReadmeSays() throws Exception {
    assertThat(Files.readString(README)).contains("// " + PipelineExample.events());
  }

  @TestFactory
  Stream<DynamicTest> exampleSentenceHasTheTagsOfItsTable() throws Exception {
    String readme = Files.readString(README);
    Matcher sentence = SENTENCE.matcher(readme);
    assertThat(sentence.find()).isTrue();
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.embedded());
    JCas jcas = engine.newJCas();
    jcas.setDocumentText(sentence.group(1));
    engine.process(jcas);
    List<DynamicTest> tests = new ArrayList<>();
    Matcher row = ROW.matcher(readme);
    while (row.find()) {
      String words = row.group(1);
      String type = row.group(2);
      String features = row.group(3);
      tests.add(DynamicTest.dynamicTest(words + " " + type, () -> assertThat(Dump.annotations(jcas))
          .as(Dump.of(jcas)).anyMatch(a -> a.getType().getShortName().equals(type) && a.getCoveredText().equals(words)
              && hasFeatures(a, features))));
    }
    assertThat(tests).hasSizeGreaterThan(7);
    return tests.stream();
  }

  private static boolean hasFeatures(Annotation annotation, String features) {
    String line = Dump.line(annotation) + " ";
    Matcher feature = FEATURE.matcher(features);
    while (feature.find()) {
      if (!line.contains(" " + feature.group(1) + "=" + feature.group(2) + " ")) {
        return false;
      }
    }
    return true;
  }
}
