package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.demarche.export.ExportWriter;
import org.demarche.export.XmiWriter;
import org.demarche.preprocess.Nlp4jModels;
import org.demarche.preprocess.TextFolderReader;
import org.demarche.preprocess.XmiFolderReader;
import org.demarche.testing.Dump;
import org.demarche.testing.Preprocessing;
import org.demarche.type.Arguments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine keeps to, whatever its layer. */
class ContractTest {

  private static String story;
  private static AnalysisEngine engines;

  @BeforeAll
  static void readStories() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        text.append(Files.readString(file)).append("\n\n");
      }
      story = text.toString();
    }
    engines = AnalysisEngineFactory.createEngine(Demarche.engines());
  }

  /** The engines of the aggregates, each once. */
  static Stream<Named<AnalysisEngineDescription>> engines() throws Exception {
    return descriptions().map(engine -> Named.of(engine.getMetaData().getName(), engine));
  }

  private static Stream<AnalysisEngineDescription> descriptions() throws Exception {
    return Stream.of(Demarche.preprocessing(), Demarche.engines())
        .flatMap(aggregate -> aggregate.getDelegateAnalysisEngineSpecifiersWithImports().values().stream())
        .map((MetaDataObject engine) -> (AnalysisEngineDescription) engine)
        .collect(Collectors.toMap(AnalysisEngineDescription::getAnnotatorImplementationName, e -> e, (a, b) -> a))
        .values().stream();
  }

  static Stream<Class<?>> configurable() throws Exception {
    Set<Class<?>> classes = new HashSet<>(List.of(TextFolderReader.class, XmiFolderReader.class, XmiWriter.class,
        ExportWriter.class, Nlp4jModels.class));
    for (AnalysisEngineDescription engine : descriptions().toList()) {
      classes.add(Class.forName(engine.getAnnotatorImplementationName()));
    }
    return classes.stream();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void engineLeavesEmptyDocumentsAlone(AnalysisEngineDescription description) throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(description);
    for (String text : Arrays.asList(null, "", "   \n\n \t")) {
      JCas jcas = engine.newJCas();
      jcas.setDocumentText(text);
      engine.process(jcas);
      assertThat(Dump.annotations(jcas)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void engineBearsMissingLayers(AnalysisEngineDescription description) throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(description);
    JCas jcas = engine.newJCas();
    jcas.setDocumentText(story);
    engine.process(jcas);
    assertWellFormed(jcas);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void engineDeclaresLanguageAndTypes(AnalysisEngineDescription description) throws Exception {
    var capability = description.getAnalysisEngineMetaData().getCapabilities()[0];
    assertThat(capability.getLanguagesSupported()).containsExactly("en");
    assertThat(capability.getOutputs()).isNotEmpty();
    JCas jcas = JCasFactory.createJCas();
    for (TypeOrFeature type : Stream.concat(Arrays.stream(capability.getInputs()),
        Arrays.stream(capability.getOutputs())).filter(TypeOrFeature::isType).toList()) {
      assertThat(jcas.getTypeSystem().getType(type.getName())).as(type.getName()).isNotNull();
    }
  }

  @Test
  void allTypesThatAreWrittenAreDeclared() throws Exception {
    Set<String> declared = Arrays.stream(Demarche.engines().getAnalysisEngineMetaData()
        .getCapabilities()[0].getOutputs()).map(TypeOrFeature::getName).collect(Collectors.toSet());
    JCas jcas = annotate(engines, story);
    Set<String> written = Dump.annotations(jcas).stream().map(a -> a.getType().getName()).collect(Collectors.toSet());
    assertThat(declared).containsAll(written);
    assertThat(written).as("types in the examples").hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("configurable")
  void parametersAreNamedAfterTheirFields(Class<?> type) throws Exception {
    assertThat(type.getAnnotation(ResourceMetaData.class) != null || type == Nlp4jModels.class).isTrue();
    Set<String> named = new TreeSet<>();
    for (Field constant : type.getDeclaredFields()) {
      if (Modifier.isStatic(constant.getModifiers()) && constant.getName().startsWith("PARAM_")) {
        String name = (String) constant.get(null);
        assertThat(constant.getName()).isEqualTo("PARAM_" + name.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        named.add(name);
      }
    }
    Set<String> fields = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      ConfigurationParameter parameter = field.getAnnotation(ConfigurationParameter.class);
      if (parameter != null) {
        assertThat(parameter.name()).isEqualTo(field.getName());
        fields.add(field.getName());
      }
    }
    assertThat(fields).isEqualTo(named);
  }

  @Test
  void oneInstanceGivesTheSameTwice() throws Exception {
    String first = Dump.of(annotate(engines, story));
    assertThat(first).isNotEmpty();
    assertThat(Dump.of(annotate(engines, story))).isEqualTo(first);
  }

  @Test
  void secondRunOverTheSameDocumentAddsNothing() throws Exception {
    JCas jcas = annotate(engines, story);
    String first = Dump.of(jcas);
    engines.process(jcas);
    assertThat(Dump.of(jcas)).isEqualTo(first);
  }

  @Test
  void twoInstancesInTwoThreadsGiveTheSame() throws Exception {
    String alone = Dump.of(annotate(engines, story));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> results = threads.invokeAll(java.util.Collections.nCopies(2, () -> {
        AnalysisEngine embedded = AnalysisEngineFactory.createEngine(Demarche.embedded());
        JCas jcas = embedded.newJCas();
        jcas.setDocumentText(story);
        embedded.process(jcas);
        return Dump.of(jcas);
      }));
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\u0001\u000B The\u0000 minister\u00A0met\u200B the \uD83E\uDD1D envoy\uFFFE in "
          + "\u202EGeneva\u202C.\r\n\r\n\u2028",
      "\uD800 lone \uDC00 surrogates met.", "“‘«\"''``\" said \"", "........ !!!! ????", "THE MINISTERS MET IN GENEVA",
      "he said said said that that that if if if may may may", "<b>Putin</b> &amp; Trump met.",
      "Cafe\u0301 talks: Ministe\u0301rs \"met", "会谈在日内瓦举行。", "a", ".", "\uFEFFThe ministers met."})
  void oddTextBreaksNothing(String text) throws Exception {
    JCas jcas = annotate(engines, text);
    assertThat(jcas.getDocumentText()).isEqualTo(text);
    assertWellFormed(jcas);
  }

  @Test
  void annotationsAreWellFormed() throws Exception {
    assertWellFormed(annotate(engines, story));
  }

  @Test
  void xmiKeepsEverything() throws Exception {
    JCas jcas = annotate(engines, story);
    ByteArrayOutputStream xmi = new ByteArrayOutputStream();
    XmiCasSerializer.serialize(jcas.getCas(), xmi);
    JCas read = engines.newJCas();
    XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi.toByteArray()), read.getCas());
    assertThat(read.getDocumentText()).isEqualTo(story);
    assertThat(Dump.of(read)).isEqualTo(Dump.of(jcas));
  }

  @Test
  void timeIsLinearInTheLengthOfTheDocument() throws Exception {
    JCas once = preprocess(story);
    String alone = Dump.of(run(engines, once));
    assertThat(alone).isNotEmpty();
    for (int i = 0; i < 20; i++) {
      run(engines, preprocess(story.substring(0, 600)));
    }
    double small = seconds(story, 4);
    double large = seconds(story.repeat(8), 2) / 8;
    assertThat(large).as("seconds a story in a document of eight, against %.3f alone", small)
        .isLessThan(3 * small + 0.05);
  }

  /** This thread's processor time for the engines, without the preprocessing: the least of several times. */
  private static double seconds(String text, int times) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      JCas jcas = preprocess(text);
      long start = threads.getCurrentThreadCpuTime();
      run(engines, jcas);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return least / 1e9;
  }

  private static JCas annotate(AnalysisEngine engine, String text) throws Exception {
    return run(engine, preprocess(text));
  }

  private static JCas preprocess(String text) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    Preprocessing.annotate(jcas);
    return jcas;
  }

  private static JCas run(AnalysisEngine engine, JCas jcas) throws Exception {
    engine.process(jcas);
    return jcas;
  }

  private static void assertWellFormed(JCas jcas) {
    String text = jcas.getDocumentText();
    Set<Annotation> indexed = new HashSet<>();
    jcas.getAnnotationIndex().forEach(indexed::add);
    for (Annotation annotation : Dump.annotations(jcas)) {
      String line = Dump.line(annotation);
      assertThat(annotation.getBegin()).as(line).isNotNegative().isLessThan(annotation.getEnd());
      assertThat(annotation.getEnd()).as(line).isLessThanOrEqualTo(text.length());
      String covered = annotation.getCoveredText();
      assertThat(covered).as(line).isEqualTo(covered.strip());
      assertThat(annotation.getFeatureValueAsString(annotation.getType().getFeatureByBaseName("rule")))
          .as("rule of " + line).isNotBlank();
      if (annotation.getType().getFeatureByBaseName("arguments") != null) {
        Arguments.links(annotation).forEach(link -> {
          assertThat(link.getRole()).as(line).isNotBlank();
          assertThat(indexed).as("target in " + line).contains(link.getTarget());
        });
      }
    }
  }
}
