package org.demarche.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.testing.Example;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Arguments;
import org.demarche.type.HedgedStatement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The scopes of {@code scopes.txt}: each cue that an example names has just the scope that is marked. */
class HedgeExamplesTest {

  @TestFactory
  Stream<DynamicTest> scopesOfTheExamplesAreFoundExactly() throws Exception {
    TestPipeline pipeline = TestPipeline.of(AnalysisEngineFactory.createEngineDescription(HedgeAnnotator.class));
    return ExampleFile.examples("org/demarche/hedge/scopes.txt").map(example -> DynamicTest.dynamicTest(
        "line " + example.line() + ": " + example.text(), () -> ExampleFile.knownLimit(example.isTodo(),
            () -> assertThat(found(example, pipeline.annotate(example.text()))).containsAll(expected(example)))));
  }

  private static List<String> expected(Example example) {
    List<String> expected = new ArrayList<>();
    for (Example.Mark mark : example.marks()) {
      for (String cue : mark.features().get("CUE").split("\\|")) {
        expected.add(line(cue, example.text().substring(mark.begin(), mark.end())));
      }
    }
    return expected;
  }

  private static List<String> found(Example example, JCas jcas) {
    List<String> found = new ArrayList<>();
    for (HedgedStatement hedged : jcas.select(HedgedStatement.class)) {
      Arguments.all(hedged, "CUE").forEach(cue -> found.add(line(cue.getCoveredText(), hedged.getCoveredText())));
    }
    return found;
  }

  private static String line(String cue, String scope) {
    return cue + " in \"" + scope + "\"";
  }
}
