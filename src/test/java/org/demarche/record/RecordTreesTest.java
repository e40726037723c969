package org.demarche.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.demarche.testing.TreeFile;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Coreference;
import org.demarche.type.EventRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The records of the trees of {@code trees.txt}. Below its trees, each case has the annotations of earlier layers, one
 * a line: a number, the type, the first and the last word as sentence and word from 1, and features, with a tilde for
 * each blank, and arguments:
 *
 * <pre>
 * + 1 Actor 1.1-1.1 name=Norway kind=STATE country=NOR mention=STATE
 * + 3 DiplomaticEvent 1.4-1.4 category=CONSULT mode=meeting status=OCCURRED PARTY=1|2
 * </pre>
 */
class RecordTreesTest {

  private static final String GIVEN = "+ ";
  private static final List<String> FEATURES = List.of("category", "mode", "status", "certainty", "date", "salience",
      "topic", "round", "level", "sides", "directness", "confidentiality", "duration", "result", "disputed");

  private static AnalysisEngine engine;

  @BeforeAll
  static void makeEngine() throws Exception {
    engine = AnalysisEngineFactory.createEngine(RecordAnnotator.class);
  }

  @TestFactory
  Stream<DynamicTest> actsOfTreesHaveTheseRecords() {
    return TreeFile.of("org/demarche/record/trees.txt", tree -> records(tree.sentences()));
  }

  private static List<String> records(List<String> lines) {
    String[] trees = lines.stream().filter(line -> !line.startsWith(GIVEN)).toArray(String[]::new);
    JCas jcas = TreeBuilder.sentences(trees);
    Map<String, Annotation> given = new HashMap<>();
    DocumentView view = TreeBuilder.view(jcas);
    List<String[]> annotations = lines.stream().filter(line -> line.startsWith(GIVEN))
        .map(line -> line.substring(GIVEN.length()).split(" ")).toList();
    annotations.forEach(parts -> given.put(parts[0], annotation(jcas, view, parts)));
    annotations.forEach(parts -> addArguments(given, parts));
    try {
      engine.process(jcas);
    } catch (AnalysisEngineProcessException e) {
      throw new IllegalStateException(e);
    }
    List<String> found = new ArrayList<>();
    jcas.select(EventRecord.class).forEach(record -> found.add(line(record)));
    jcas.select(Coreference.class).forEach(step -> found.add(step.getCoveredText() + " < "
        + Arguments.first(step, ArgumentRole.ANTECEDENT, Annotation.class).getCoveredText() + " " + step.getRule()));
    return found;
  }

  private static Annotation annotation(JCas jcas, DocumentView view, String[] parts) {
    String[] ends = parts[2].split("-");
    Type type = jcas.getTypeSystem().getType("org.demarche.type." + parts[1]);
    Annotation annotation = jcas.getCas().createFS(type);
    annotation.setBegin(word(view, ends[0]).begin());
    annotation.setEnd(word(view, ends[1]).end());
    for (String part : Arrays.asList(parts).subList(3, parts.length)) {
      String key = part.substring(0, part.indexOf('='));
      if (!isRole(key)) {
        annotation.setFeatureValueFromString(type.getFeatureByBaseName(key),
            part.substring(key.length() + 1).replace('~', ' '));
      }
    }
    annotation.addToIndexes();
    return annotation;
  }

  private static Word word(DocumentView view, String number) {
    String[] numbers = number.split("\\.");
    return view.sentences().get(Integer.parseInt(numbers[0]) - 1).words().get(Integer.parseInt(numbers[1]) - 1);
  }

  private static void addArguments(Map<String, Annotation> given, String[] parts) {
    for (String part : Arrays.asList(parts).subList(3, parts.length)) {
      String key = part.substring(0, part.indexOf('='));
      if (isRole(key)) {
        Arrays.stream(part.substring(key.length() + 1).split("\\|"))
            .forEach(number -> Arguments.add(given.get(parts[0]), key, given.get(number)));
      }
    }
  }

  private static boolean isRole(String key) {
    return Character.isUpperCase(key.charAt(0));
  }

  private static String line(EventRecord record) {
    StringBuilder line = new StringBuilder(record.getCoveredText());
    for (String feature : FEATURES) {
      String value = record.getFeatureValueAsString(record.getType().getFeatureByBaseName(feature));
      if (value != null && !value.equals("0") && !value.equals("false")) {
        line.append(' ').append(feature).append('=').append(value);
      }
    }
    for (ArgumentRole role : ArgumentRole.values()) {
      List<Annotation> arguments = Arguments.all(record, role);
      if (!arguments.isEmpty()) {
        line.append(' ').append(role).append('=').append(String.join("|", arguments.stream()
            .map(Annotation::getCoveredText).toList()));
      }
    }
    return line.toString();
  }
}
