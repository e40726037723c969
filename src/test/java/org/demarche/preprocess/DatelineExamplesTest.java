package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.testing.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts of {@code examples.txt} get the datelines and divisions that are marked in them, and no others. */
class DatelineExamplesTest {

  private static final List<String> TYPES = List.of("Dateline", "Div");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException, UIMAException {
    List<String> lines;
    try (InputStream in = DatelineExamplesTest.class.getResourceAsStream("examples.txt")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(DatelineAnnotator.class);
    return Example.parse(lines).stream().map(example -> DynamicTest.dynamicTest(
        "line " + example.line() + ": " + example.text(), () -> {
          JCas jcas = JCasFactory.createText(example.text(), "en");
          engine.process(jcas);
          assertThat(found(example, jcas)).isEqualTo(expected(example));
        }));
  }

  private static Map<String, Map<String, String>> expected(Example example) {
    Map<String, Map<String, String>> expected = new TreeMap<>();
    example.marks().forEach(mark -> expected.put(key(mark.type(), mark.begin(), mark.end(), example), mark.features()));
    return expected;
  }

  private static Map<String, Map<String, String>> found(Example example, JCas jcas) {
    Map<String, Map<String, String>> expected = expected(example);
    Map<String, Map<String, String>> found = new TreeMap<>();
    for (Annotation annotation : jcas.getAnnotationIndex()) {
      String type = annotation.getType().getShortName();
      if (TYPES.contains(type)) {
        String key = key(type, annotation.getBegin(), annotation.getEnd(), example);
        found.put(key, expected.getOrDefault(key, Map.of()).keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> value(annotation, name))));
      }
    }
    return found;
  }

  private static String value(Annotation annotation, String feature) {
    String value = annotation.getFeatureValueAsString(annotation.getType().getFeatureByBaseName(feature));
    return value == null ? "none" : value;
  }

  private static String key(String type, int begin, int end, Example example) {
    return type + " [" + begin + "," + end + "] " + example.text().substring(begin, end);
  }
}
