package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.demarche.Demarche;
import org.demarche.export.ExportFormat;
import org.demarche.export.XmiFile;
import org.demarche.preprocess.XmiDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and hostile files, and names of files that make trouble; docs/faults.md has the table. */
class HostileFilesTest {

  private static final String SECRET = "the secret of another file";

  /** What to replace in an XMI, and by what. */
  private static final String[][] ODD_OFFSETS = {
    {"sofaString=\"[^\"]*\"", ""},
    {"sofaString=\"([^\"]{20})[^\"]*\"", "sofaString=\"$1\""},
    {"(<[^>]*:Actor [^>]*begin=\")(\\d+)(\" end=\")(\\d+)", "$1$4$3$2"},
    {"(<[^>]*:DiplomaticEvent [^>]*begin=\")(\\d+)", "$1-7"},
    {"(<[^>]*:NegotiationVenue [^>]*end=\")(\\d+)", "$1999"},
    {"(<[^>]*:Token [^>]*end=\")(\\d+)", "$1999"}};

  @TempDir
  private Path folder;
  private Path secret;
  private final StringWriter printed = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @BeforeEach
  void writeSecret() throws IOException {
    secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 300, -1, -12})
  void damagedXmiIsToldInOneLine(int cut) throws Exception {
    byte[] whole = Files.readAllBytes(xmi("The ministers met in Oslo."));
    Path file = folder.resolve("cut.xmi");
    Files.write(file, java.util.Arrays.copyOf(whole, cut < 0 ? whole.length + cut : cut));
    assertThat(demarche("show", file.toString())).isEqualTo(1);
    assertThat(complained.toString().lines().toList()).hasSize(1).first().asString().startsWith("demarche: ")
        .doesNotContain("\tat ");
  }

  @Test
  void xmiReadsNoOtherFile() throws Exception {
    String xmi = Files.readString(xmi("TEXT met in Oslo."));
    int begin = xmi.indexOf("<xmi:XMI");
    Path file = Files.writeString(folder.resolve("hostile.xmi"), xmi.substring(0, begin)
        + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + xmi.substring(begin).replace("TEXT", "&e;"));
    demarche("show", file.toString());
    assertThat(printed.toString() + complained).doesNotContain("secret of");
    Files.writeString(file, xmi.substring(0, begin) + "<!DOCTYPE xmi:XMI SYSTEM \"" + folder.resolve("x.dtd").toUri()
        + "\">" + xmi.substring(begin));
    Files.writeString(folder.resolve("x.dtd"), "<!ENTITY e SYSTEM \"" + secret.toUri() + "\">");
    demarche("show", file.toString());
    assertThat(printed.toString() + complained).doesNotContain("secret of");
  }

  /** Texts that are missing or cut, and annotations that end before they begin, or lie outside the text. */
  @Test
  void xmiWhoseOffsetsDoNotFitItsTextIsReadWithoutThem() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), "The ministers of Norway and Poland met in Oslo.");
    assertThat(demarche("annotate", text.toString(), "-o", folder.resolve("out").toString())).isZero();
    Path file = folder.resolve("out/a.txt.xmi");
    String xmi = Files.readString(file);
    AnalysisEngine engines = AnalysisEngineFactory.createEngine(Demarche.engines());
    JCas jcas = engines.newJCas();
    for (String[] odd : ODD_OFFSETS) {
      String changed = xmi.replaceAll(odd[0], odd[1]);
      assertThat(changed).as(odd[0]).isNotEqualTo(xmi);
      Files.writeString(file, changed);
      assertThat(demarche("show", file.toString())).as("%s: %s", odd[0], complained).isZero();
      jcas.reset();
      XmiDocument.read(file, jcas);
      for (ExportFormat format : ExportFormat.values()) {
        format.exporter().write(jcas, OutputStream.nullOutputStream());
      }
      engines.process(jcas);
    }
  }

  @Test
  void xmiWithManyEntitiesEndsSoon() throws Exception {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY e").append(i).append(" \"&e").append(i - 1).append(";&e").append(i - 1).append(";\">");
    }
    String xmi = Files.readString(xmi("TEXT met in Oslo."));
    int begin = xmi.indexOf("<xmi:XMI");
    Path file = Files.writeString(folder.resolve("hostile.xmi"), xmi.substring(0, begin) + "<!DOCTYPE x [" + entities
        + "]>" + xmi.substring(begin).replace("TEXT", "&e39;"));
    assertThat(demarche("show", file.toString())).isEqualTo(1);
  }

  @Test
  void descriptorReadsNoOtherFile() throws Exception {
    for (String name : List.of("engine/Engines.xml", "cpe/TextToXmi.xml")) {
      Path original = Path.of("descriptors/org/demarche").resolve(name);
      if (!Files.exists(original)) {
        try (Stream<Path> files = Files.list(original.getParent())) {
          original = files.filter(f -> f.toString().endsWith(".xml") && !f.toString().endsWith("StyleMap.xml")).sorted()
              .findFirst().orElseThrow();
        }
      }
      String xml = Files.readString(original);
      int begin = xml.indexOf('<', xml.indexOf("?>"));
      Path file = Files.writeString(folder.resolve("hostile.xml"), xml.substring(0, begin)
          + "<!DOCTYPE x [<!ENTITY e SYSTEM \""
          + secret.toUri() + "\">]>" + xml.substring(begin).replaceFirst("<name>", "<name>&e;"));
      assertThatThrownBy(() -> {
        Object parsed = name.startsWith("cpe")
            ? UIMAFramework.getXMLParser().parseCpeDescription(new XMLInputSource(file.toFile()))
            : UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(file.toFile()));
        StringWriter text = new StringWriter();
        ((org.apache.uima.util.XMLizable) parsed).toXML(text);
        assertThat(text.toString()).doesNotContain("secret of");
        throw new InvalidXMLException();
      }).isInstanceOf(InvalidXMLException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.txt", "a\nb.txt", "a\tb.txt", "..a..txt..txt", "a%20b+c&d.txt",
      "\u00E9\u0301\uD83D\uDE00.txt", "'\"$(x)`.txt", "-o.txt", "a\\b.txt", "#.txt", "*?.txt"})
  void anyFileNameIsKept(String name) throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve(name), "The ministers met in Oslo.");
    Path out = folder.resolve("out");
    int code = demarche("annotate", in.resolve(name).toString(), "-o", out.toString(), "--format", "xmi,csv,html");
    assertThat(code).as(complained.toString()).isZero();
    assertThat(XmiFile.isComplete(out.resolve("xmi").resolve(name + ".xmi"))).isTrue();
    assertThat(demarche("show", "--no-color", out.resolve("xmi").resolve(name + ".xmi").toString())).isZero();
    assertThat(printed.toString()).contains(": met]");
  }

  @Test
  void pathWithDotsStaysInTheOutputFolder() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in/deep"));
    Files.writeString(in.resolve("a.txt"), "Text.");
    Files.writeString(folder.resolve("in/b.txt"), "Text.");
    Path out = folder.resolve("out");
    assertThat(demarche("annotate", in + "/../b.txt", in.toString() + "/../deep", "-o", out.toString())).isZero();
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> out.relativize(f).toString()).sorted())
          .containsExactly("TypeSystem.xml", "b.txt.xmi", "deep/a.txt.xmi");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted()).containsExactly("in", "out", "secret.txt");
    }
  }

  private Path xmi(String text) throws Exception {
    JCas jcas = JCasFactory.createText(text, "en");
    Path file = folder.resolve("whole.xmi");
    XmiFile.write(jcas.getCas(), file);
    return file;
  }

  private int demarche(String... arguments) {
    return Main.commandLine(new PrintWriter(printed), new PrintWriter(complained)).execute(arguments);
  }
}
