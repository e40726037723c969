package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.HedgeCue;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.SpeakerRole;
import org.demarche.type.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engines behind other pipelines than the embedded one, as docs/pipelines.md shows them. */
class PipelinesTest {

  /** One of all, in words that every tagger knows. */
  static final String STORY = """
      Norwegian Foreign Minister Ingrid Dahl said on Friday that the envoys of Ethiopia and Eritrea met in Geneva \
      last week.

      They may sign an agreement in May, the minister told reporters.
      "We want peace," Dahl said. "It won't be easy," she added.
      """;

  /** The main method of a pipeline. */
  interface Pipeline {
    void run(String[] arguments) throws Exception;
  }

  @Test
  void openNlp(@TempDir Path folder) throws Exception {
    assertFindsWhatTheStorySays(OpenNlpPipeline::main, folder);
  }

  @Test
  void whiteSpaceAlone(@TempDir Path folder) throws Exception {
    assertFindsWhatTheStorySays(WhitespacePipeline::main, folder);
  }

  static void assertFindsWhatTheStorySays(Pipeline pipeline, Path folder) throws Exception {
    JCas jcas = result(pipeline, folder);
    assertThat(jcas.select(SpeakerRole.class).map(SpeakerRole::getCategory).toList())
        .contains("FOREIGN_MINISTER", "ENVOY");
    assertThat(jcas.select(Statement.class).map(Statement::getSpeaker).toList()).hasSizeGreaterThanOrEqualTo(3)
        .containsOnly("Ingrid Dahl");
    assertThat(jcas.select(DiplomaticEvent.class).map(event -> event.getCoveredText() + " " + event.getStatus())
        .toList()).contains("met OCCURRED", "agreement HYPOTHETICAL");
    assertThat(jcas.select(NegotiationVenue.class).map(NegotiationVenue::getName).toList()).containsExactly("Geneva");
    assertThat(jcas.select(HedgeCue.class).map(HedgeCue::getCoveredText).toList()).containsExactly("may");
  }

  private static JCas result(Pipeline pipeline, Path folder) throws Exception {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("story.txt"), STORY);
    pipeline.run(new String[] {texts.toString(), folder.resolve("results").toString()});
    JCas jcas = JCasFactory.createJCas();
    try (Stream<Path> files = Files.walk(folder.resolve("results"));
        InputStream in = Files.newInputStream(files.filter(file -> file.toString().endsWith(".xmi")).findFirst()
            .orElseThrow())) {
      XmiCasDeserializer.deserialize(in, jcas.getCas());
    }
    return jcas;
  }

  @ParameterizedTest
  @ValueSource(strings = {"OpenNlpPipeline", "WhitespacePipeline"})
  void documentedPipelineIsTheOneThatIsCompiled(String name) throws IOException {
    assertDocumented(Path.of("src/test/java/org/demarche/pipeline/" + name + ".java"));
  }

  static void assertDocumented(Path file) throws IOException {
    String source = Files.readString(file);
    String pipeline = source.substring(source.indexOf("tag::pipeline[]\n") + 16,
        source.indexOf("    // end::pipeline[]"));
    assertThat(Files.readString(Path.of("docs/pipelines.md"))).contains(
        "```java\n" + pipeline.replaceAll("(?m)^    ", "") + "```\n");
  }

  @Test
  void eachMissingLayerIsOneLineInTheLog() throws Exception {
    List<String> lines = logged(TreeBuilder.document("Norway\nand\nPoland\nmet\nin\nOslo\nwith\nChad\nand\nPeru\n."));
    assertThat(lines).hasSize(4);
    assertThat(lines).filteredOn(line -> line.contains("No POS ")).singleElement().asString()
        .contains("OpenNlpPosTagger", "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS");
    assertThat(lines).filteredOn(line -> line.contains("No Lemma ")).singleElement().asString()
        .contains("OpenNlpLemmatizer");
    assertThat(lines).filteredOn(line -> line.contains("No Dependency ")).singleElement().asString()
        .contains("CoreNlpDependencyParser");
    assertThat(lines).filteredOn(line -> line.contains("No NamedEntity ")).singleElement().asString()
        .contains("CoreNlpNamedEntityRecognizer");
  }

  @Test
  void missingTokensAreOneLineInTheLog() throws Exception {
    JCas jcas = JCasFactory.createText("Norway and Poland met.", "en");
    assertThat(logged(jcas)).singleElement().asString().contains("No Sentence ", "OpenNlpSegmenter");
  }

  @Test
  void completeDocumentsLeaveTheLogEmpty() throws Exception {
    assertThat(logged(TreeBuilder.document("They they PRP 2 nsubj\nmet meet VBD 0 root\n. . . 2 punct"))).isEmpty();
  }

  /** What the engines say of a document, given to them twice. */
  private static List<String> logged(JCas jcas) throws Exception {
    String file = System.getProperty("org.slf4j.simpleLogger.logFile");
    if (file != null) {
      int before = Files.readAllBytes(Path.of(file)).length;
      processTwice(jcas);
      byte[] after = Files.readAllBytes(Path.of(file));
      return new String(after, before, after.length - before, StandardCharsets.UTF_8).lines().toList();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      processTwice(jcas);
    } finally {
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void processTwice(JCas jcas) throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.engines());
    engine.process(jcas);
    engine.process(jcas);
  }
}
