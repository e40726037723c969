package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examples that stand in the rows of a table, as tests. An example is a sentence in which brackets mark the words
 * of the row: <em>He [said] so.</em> Some annotation that overlaps them must carry the row's id as its rule. Where the
 * id has {@code .not.} in it the row is a negative one: no annotation of the layer's types may overlap the brackets.
 */
public final class RowExamples {

  private RowExamples() {
  }

  /**
   * The tests of a table.
   *
   * @param table
   *          its path in the class path
   * @param types
   *          the short names of the types that negative rows keep away
   */
  public static Stream<DynamicTest> of(String table, TestPipeline pipeline, List<String> types) {
    return of(table, (id, example) -> check(id, example, pipeline, types));
  }

  /** The tests of a table whose words are arguments: in each example an event has one that overlaps the brackets. */
  public static Stream<DynamicTest> argumentsOf(String table, TestPipeline pipeline, String role) {
    return of(table, (id, example) -> {
      int begin = example.indexOf('[');
      int end = example.indexOf(']') - 1;
      JCas jcas = pipeline.annotate(example.replaceFirst("\\[", "").replaceFirst("\\]", ""));
      assertThat(jcas.select(DiplomaticEvent.class).asList()).as("events of \"%s\"", example)
          .anyMatch(event -> Arguments.all(event, role).stream()
              .anyMatch(argument -> argument.getBegin() < end && begin < argument.getEnd()));
    });
  }

  private static Stream<DynamicTest> of(String table, BiConsumer<String, String> check) {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> header = null;
    for (String line : lines(table)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (header == null) {
        header = cells;
        continue;
      }
      String id = cells.get(header.indexOf("id")).strip();
      String example = cells.get(header.indexOf("example")).strip();
      tests.add(DynamicTest.dynamicTest(id + ": " + example, () -> check.accept(id, example)));
    }
    return tests.stream();
  }

  private static void check(String id, String example, TestPipeline pipeline, List<String> types) {
    int begin = example.indexOf('[');
    int end = example.indexOf(']') - 1;
    assertThat(begin).as("an example marks the words of its row with brackets").isNotNegative().isLessThan(end);
    JCas jcas = pipeline.annotate(example.replaceFirst("\\[", "").replaceFirst("\\]", ""));
    List<String> found = new ArrayList<>();
    for (Annotation annotation : jcas.getAnnotationIndex()) {
      Feature rule = annotation.getType().getFeatureByBaseName("rule");
      if (rule != null && annotation.getBegin() < end && begin < annotation.getEnd()
          && (!id.contains(".not.") || types.contains(annotation.getType().getShortName()))) {
        found.add(annotation.getStringValue(rule));
      }
    }
    if (id.contains(".not.")) {
      assertThat(found).as("rules that fire on \"%s\"", example).isEmpty();
    } else {
      assertThat(found).as("rules that fire on \"%s\"", example).contains(id);
    }
  }

  private static List<String> lines(String table) {
    try (InputStream in = RowExamples.class.getClassLoader().getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
