package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.pear.tools.PackageBrowser;
import org.apache.uima.pear.tools.PackageInstaller;
import org.demarche.testing.OwnRows;
import org.demarche.testing.PearProgram;
import org.demarche.testing.Preprocessing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** The PEAR that the package phase has made installs by UIMA's installer, and does what the engines do. */
class PearIT {

  private static final String STORY =
      "Norwegian Foreign Minister Ingrid Dahl said on Friday that envoys of Ethiopia and "
      + "Eritrea met in Geneva last week and may sign an agreement in May.";

  @TempDir
  private static Path folder;
  private static PackageBrowser installed;

  @BeforeAll
  static void install() {
    // Not verified here, where our classes are on the class path, too: the programs below verify it.
    installed = PackageInstaller.installPackage(folder.resolve("pears").toFile(), new File("target/demarche.pear"),
        false);
  }

  @Test
  void installedPackageHasDescriptorsLicenceAndNoFrameworkOfItsOwn() throws Exception {
    assertThat(installed.getInstallationDescriptor().getMainComponentId()).isEqualTo("demarche");
    Path root = installed.getRootDirectory().toPath();
    assertThat(root.resolve("desc/org/demarche/engine/DemarcheStyleMap.xml")).exists();
    assertThat(root.resolve("doc/LICENSE")).exists();
    assertThat(root.resolve("doc/NOTICE")).exists();
    assertThat(root.resolve("lib").toFile().list()).anyMatch(jar -> jar.startsWith("uimafit-core"))
        .noneMatch(jar -> jar.startsWith("uimaj-core") || jar.startsWith("slf4j") || jar.contains("nlp4j"));
  }

  @Test
  void pearTagsWhatTheEnginesTag() throws Exception {
    JCas jcas = preprocessed(STORY);
    Path preprocessed = written(jcas);
    AnalysisEngineFactory.createEngine(Demarche.engines()).process(jcas);
    List<String> tags = PearProgram.tags(jcas.getCas());
    assertThat(tags).anyMatch(tag -> tag.contains("DiplomaticEvent met"));
    assertThat(run(installed.getComponentPearDescPath(), preprocessed)).isEqualTo(tags);
  }

  @Test
  void parametersOfThePearReachItsEngines() throws Exception {
    Path document = written(preprocessed("Norway palavered with Poland."));
    assertThat(run(installed.getComponentPearDescPath(), document)).noneMatch(tag -> tag.contains("DiplomaticEvent"));
    assertThat(run(installed.getComponentPearDescPath(), document, "lexiconLocation", OwnRows.FOLDER.toAbsolutePath()
        .toString())).anyMatch(tag -> tag.contains("DiplomaticEvent palavered") && tag.contains("rule=own.event"));
  }

  private static Path written(JCas jcas) throws Exception {
    Path preprocessed = folder.resolve("story.xmi");
    try (OutputStream out = Files.newOutputStream(preprocessed)) {
      XmiCasSerializer.serialize(jcas.getCas(), out);
    }
    return preprocessed;
  }

  private static JCas preprocessed(String text) throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.engines());
    JCas jcas = engine.newJCas();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    Preprocessing.annotate(jcas);
    return jcas;
  }

  /** A program of its own that has nothing but UIMA, so that all else must come from the PEAR. */
  private static List<String> run(String pear, Path document, String... parameter) throws Exception {
    String classPath = String.join(File.pathSeparator, jar(PearProgram.class), jar(UIMAFramework.class),
        jar(Logger.class));
    Path output = folder.resolve("output.txt");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=UTF-8", "-cp", classPath, PearProgram.class.getName(), pear, document.toString(),
        output.toString()));
    command.addAll(List.of(parameter));
    Process process = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log.txt"))).isZero();
    assertThat(folder.resolve("log.txt")).content().doesNotContain("LinkageError");
    return Files.readAllLines(output);
  }

  private static String jar(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
