package org.demarche.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.testing.Example;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Arguments;
import org.demarche.type.HedgedStatement;
import org.junit.jupiter.api.Test;

/** Measures the scopes on {@code scopes.txt}. */
class HedgeScopeTest {

  private static final double FLOOR = 0.85;

  @Test
  void scopesOfTheTableAreFoundExactly() throws Exception {
    TestPipeline pipeline = TestPipeline.of(AnalysisEngineFactory.createEngineDescription(HedgeAnnotator.class));
    List<String> misses = new ArrayList<>();
    int all = 0;
    for (Example example : table()) {
      JCas jcas = pipeline.annotate(example.text());
      List<String> found = new ArrayList<>();
      for (HedgedStatement hedged : jcas.select(HedgedStatement.class)) {
        Arguments.all(hedged, "CUE").forEach(cue -> found.add(line(cue.getCoveredText(), hedged.getCoveredText())));
      }
      for (Example.Mark mark : example.marks()) {
        String scope = example.text().substring(mark.begin(), mark.end());
        for (String cue : mark.features().get("CUE").split("\\|")) {
          all++;
          if (!found.contains(line(cue, scope))) {
            misses.add("line " + example.line() + ": " + line(cue, scope) + " but found " + found);
          }
        }
      }
    }
    double share = (all - misses.size()) / (double) all;
    System.out.printf(Locale.ROOT, "Exact scopes: %d of %d, %.3f%n", all - misses.size(), all, share);
    misses.forEach(System.out::println);
    assertThat(share).as("share of exact scopes; missed: %s", misses).isGreaterThanOrEqualTo(FLOOR);
  }

  private static String line(String cue, String scope) {
    return cue + " in \"" + scope + "\"";
  }

  private static List<Example> table() throws Exception {
    try (InputStream in = HedgeScopeTest.class.getResourceAsStream("scopes.txt")) {
      return Example.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }
}
