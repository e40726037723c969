package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.Demarche;
import org.demarche.type.ArgumentLink;
import org.junit.jupiter.api.Test;

/**
 * Texts whose lines are broken at any width, and indented, get the annotations that they get with one paragraph a line:
 * the same words with the same features and arguments. The texts are the examples, or the {@code .txt} files of
 * {@code -Ddemarche.texts=FOLDER}.
 */
class WrappedExamplesTest {

  private static final Path TEXTS = Path.of(System.getProperty("demarche.texts", "examples"));
  private static final double KEPT = 0.995;

  private final AnalysisEngine preprocessing;
  private final AnalysisEngine layers;
  private final JCas jcas;

  WrappedExamplesTest() throws Exception {
    preprocessing = AnalysisEngineFactory.createEngine(Demarche.preprocessing());
    layers = AnalysisEngineFactory.createEngine(Demarche.engines());
    jcas = JCasFactory.createJCas();
  }

  @Test
  void annotationsAreKept() throws Exception {
    Map<String, UnaryOperator<String>> forms = new LinkedHashMap<>();
    for (int width : new int[] {45, 60, 72, 100}) {
      forms.put("at " + width, text -> wrapped(text, width, "", "\n"));
    }
    forms.put("at 72, indented", text -> wrapped(text, 72, "    ", "\n"));
    forms.put("at 72, with blanks and carriage returns", text -> wrapped(text, 72, "", " \r\n"));
    int all = 0;
    Map<String, Integer> kept = new HashMap<>();
    for (String text : texts()) {
      Map<String, Integer> flat = annotations(text);
      all += flat.values().stream().mapToInt(Integer::intValue).sum();
      for (Map.Entry<String, UnaryOperator<String>> form : forms.entrySet()) {
        Map<String, Integer> wrapped = annotations(form.getValue().apply(text));
        flat.forEach((key, count) -> kept.merge(form.getKey(), Math.min(count, wrapped.getOrDefault(key, 0)),
            Integer::sum));
        if (Boolean.getBoolean("demarche.verbose")) {
          flat.keySet().stream().filter(key -> !wrapped.containsKey(key))
              .forEach(key -> System.out.println(form.getKey() + ": " + key));
        }
      }
    }
    for (String form : forms.keySet()) {
      System.out.printf(Locale.ROOT, "wrapped %s: %d of %d annotations kept (%.4f)%n", form, kept.get(form), all,
          kept.get(form) / (double) all);
    }
    for (String form : forms.keySet()) {
      assertThat(kept.get(form) / (double) all).as(form).isGreaterThanOrEqualTo(KEPT);
    }
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static String wrapped(String text, int width, String indent, String end) {
    StringBuilder wrapped = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      int column = 0;
      for (String word : line.strip().split(" +")) {
        if (column > 0 && column + 1 + word.length() > width) {
          wrapped.append(end);
          column = 0;
        }
        wrapped.append(column > 0 ? " " : word.isEmpty() ? "" : indent).append(word);
        column += column > 0 ? 1 + word.length() : indent.length() + word.length();
      }
      wrapped.append(end);
    }
    return wrapped.toString();
  }

  /** The annotations of a text, each with its place in the text without white space, and their number. */
  private Map<String, Integer> annotations(String text) throws Exception {
    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    preprocessing.process(jcas);
    layers.process(jcas);
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      places[i + 1] = places[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
    }
    Map<String, Integer> annotations = new HashMap<>();
    for (Annotation annotation : jcas.select(Annotation.class)) {
      if (annotation.getType().getName().startsWith("org.demarche.")) {
        annotations.merge(key(annotation, places), 1, Integer::sum);
      }
    }
    return annotations;
  }

  private static String key(Annotation annotation, int[] places) {
    StringBuilder key = new StringBuilder(place(annotation, places));
    for (Feature feature : annotation.getType().getFeatures()) {
      if (feature.getName().startsWith("org.demarche.") && feature.getRange().getName().equals(CAS.TYPE_NAME_STRING)) {
        String value = annotation.getStringValue(feature);
        key.append(' ').append(value == null ? "-" : value.replaceAll("\\s+", " "));
      }
    }
    Feature arguments = annotation.getType().getFeatureByBaseName("arguments");
    if (arguments != null && annotation.getFeatureValue(arguments) instanceof Iterable<?> links) {
      for (Object link : links) {
        if ((TOP) link instanceof ArgumentLink argument) {
          key.append(' ').append(argument.getRole()).append('=').append(place(argument.getTarget(), places));
        }
      }
    }
    return key.toString();
  }

  private static String place(Annotation annotation, int[] places) {
    return annotation.getType().getShortName() + "[" + places[annotation.getBegin()] + ","
        + places[annotation.getEnd()] + " " + annotation.getCoveredText().replaceAll("\\s+", " ") + "]";
  }
}
