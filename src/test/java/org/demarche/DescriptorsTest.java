package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.XMLInputSource;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The descriptors are those that the code gives, and run on their own. */
class DescriptorsTest {

  @TestFactory
  Stream<DynamicTest> descriptorIsWhatTheCodeGives() throws Exception {
    return Descriptors.all().entrySet().stream().map(expected -> DynamicTest.dynamicTest(expected.getKey(), () ->
        assertThat(Descriptors.FOLDER.resolve(expected.getKey())).as("see org.demarche.Descriptors")
            .hasContent(expected.getValue()).hasBinaryContent(expected.getValue().getBytes("UTF-8"))));
  }

  @TestFactory
  Stream<DynamicTest> referencePageIsWhatTheDescriptorsSay() throws Exception {
    return Reference.pages().entrySet().stream().map(page -> DynamicTest.dynamicTest(page.getKey(), () ->
        assertThat(Files.readString(Descriptors.DOCS.resolve(page.getKey()))).as("see org.demarche.Descriptors")
            .isEqualTo(page.getValue())));
  }

  @Test
  void versionIsThatOfThePom() throws Exception {
    Matcher pom = Pattern.compile("<artifactId>demarche</artifactId>\\s*<version>([\\d.]+)")
        .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(pom.find()).isTrue();
    String version = "<version>" + pom.group(1) + "</version>";
    assertThat(Descriptors.all())
        .allSatisfy((file, text) -> assertThat(file.endsWith("StyleMap.xml") || text.contains(version))
        .as(file).isTrue());
    assertThat(Files.readString(Path.of("typesystem/org/demarche/type/DemarcheTypeSystem.xml"))).contains(version);
    assertThat(Files.readString(Path.of("src/main/java/org/demarche/export/Story.java")))
        .contains("\"demarche-" + pom.group(1) + "\"");
  }

  @Test
  void folderHasNoOtherDescriptors() throws Exception {
    assertThat(files()).containsExactlyInAnyOrderElementsOf(Descriptors.all().keySet());
  }

  @Test
  void aggregateRunsFromItsDescriptor() throws Exception {
    AnalysisEngine engine = produce(Descriptors.FOLDER.resolve("Demarche.xml"));
    JCas jcas = engine.newJCas();
    jcas.setDocumentText("");
    engine.process(jcas);
    assertThat(jcas.select(DiplomaticEvent.class).asList()).isEmpty();
    assertThat(engine.getAnalysisEngineMetaData().getCapabilities()[0].getOutputs()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> engineStandsOnItsOwnDescriptor() throws Exception {
    return files().stream().filter(file -> !file.contains("Nlp4j") && !file.contains("Preprocessing")
        && !file.contains("Embedded") && !file.contains("Reader") && !file.endsWith("StyleMap.xml"))
        .map(file -> DynamicTest.dynamicTest(file, () -> produce(Descriptors.FOLDER.resolve(file)).newJCas()));
  }

  private static AnalysisEngine produce(Path file) throws Exception {
    ResourceSpecifier specifier = UIMAFramework.getXMLParser()
        .parseResourceSpecifier(new XMLInputSource(file.toFile()));
    return UIMAFramework.produceAnalysisEngine(specifier, Map.of());
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(Descriptors.FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
