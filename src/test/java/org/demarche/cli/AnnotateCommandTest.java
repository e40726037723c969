package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.entity.EntityTables;
import org.demarche.export.RecordChoice;
import org.demarche.input.InputDocument;
import org.demarche.input.InputFiles;
import org.demarche.input.ReadingOptions;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.testing.Dump;
import org.demarche.testing.LineSegmenter;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code annotate} makes of files of every kind. */
class AnnotateCommandTest {

  private static final String LOADING = "loading the models …" + System.lineSeparator();

  @TempDir
  private Path folder;
  private Path in;
  private Path out;
  private final StringWriter printed = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void textBecomesTaggedXmiWithItsTypeSystem() throws Exception {
    Files.writeString(in.resolve("a b.txt"),
        "MOSCOW (Reuters) - The ministers of Norway and Poland met in Oslo on Friday.");
    assertThat(demarche("annotate", in.toString(), "-o", out.toString())).isZero();
    assertThat(files(out)).containsExactly("TypeSystem.xml", "a b.txt.xmi");
    JCas jcas = read("a b.txt");
    assertThat(jcas.select(Token.class).count()).isEqualTo(17);
    assertThat(Dump.annotations(jcas)).isNotEmpty();
    assertThat(printed.toString()).containsPattern("documents +1\n").containsPattern("tokens +17\n")
        .containsPattern("DiplomaticEvent +\\d").containsPattern("tokens/s +\\d");
    assertThat(complained.toString()).isEqualTo(LOADING);
  }

  @Test
  void secondRunSkipsWhatIsCompleteAndRedoesTheRest() throws Exception {
    for (String name : List.of("same", "changed", "cut", "gone")) {
      Files.writeString(in.resolve(name + ".txt"), "Text.");
    }
    run(2, false, in);
    Files.setLastModifiedTime(in.resolve("changed.txt"),
        FileTime.fromMillis(Files.getLastModifiedTime(out.resolve("changed.txt.xmi")).toMillis() + 2000));
    String whole = Files.readString(out.resolve("cut.txt.xmi"));
    Files.writeString(out.resolve("cut.txt.xmi"), whole.substring(0, whole.length() - 5));
    Files.delete(out.resolve("gone.txt.xmi"));
    Summary summary = run(2, false, in);
    assertThat(summary.done()).isEqualTo(3);
    assertThat(out.resolve("cut.txt.xmi")).hasContent(whole);
    assertThat(files(out)).containsExactly("TypeSystem.xml", "changed.txt.xmi", "cut.txt.xmi", "gone.txt.xmi",
        "same.txt.xmi");
    assertThat(run(2, true, in).done()).isEqualTo(4);
  }

  @Test
  void filesOfOneNameInTwoFoldersDoNotMeet() throws Exception {
    for (String name : List.of("a/x.txt", "b/x.txt", "b/c/x.txt")) {
      Files.createDirectories(in.resolve(name).getParent());
      Files.writeString(in.resolve(name), name);
    }
    Files.writeString(in.resolve(".hidden.txt"), "");
    Files.writeString(in.resolve("notes.md"), "");
    run(2, false, in.resolve("a"), in.resolve("b"));
    assertThat(files(out)).containsExactly("TypeSystem.xml", "a/x.txt.xmi", "b/c/x.txt.xmi", "b/x.txt.xmi");
    assertThat(read("b/c/x.txt").getDocumentText()).isEqualTo("b/c/x.txt");
    out = folder.resolve("single");
    run(1, false, in.resolve("b/c/x.txt"), in.resolve("a/x.txt"), in.resolve("a"));
    assertThat(files(out)).containsExactly("TypeSystem.xml", "a/x.txt.xmi", "b/c/x.txt.xmi");
    out = folder.resolve("named");
    run(1, false, in.resolve("notes.md"));
    assertThat(files(out)).containsExactly("TypeSystem.xml", "notes.md.xmi");
  }

  @Test
  void documentsThatFailAreNamedAndTheOthersGoOn() throws Exception {
    Files.writeString(in.resolve("bad\tname.txt"), "line\nFAIL\n");
    Files.write(in.resolve("latin.txt"), "one\ntwo caf\u00E9s\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(in.resolve("utf16.txt"), "tèxt".getBytes(StandardCharsets.UTF_16LE));
    Files.writeString(in.resolve("good.txt"), "Text.");
    assertThat(run(2, false, in).failed()).isEqualTo(3);
    assertThat(out.resolve("errors.tsv")).content().satisfies(table -> assertThat(table.lines().sorted())
        .containsExactly(
        "bad\\tname.txt\tIllegalStateException: asked to fail\\nat 5", "document\terror",
        "latin.txt\tnot UTF-8: byte 0xE9 at offset 11, line 2 (it may be Windows-1252: then give the encoding)",
        "utf16.txt\tnot UTF-8: byte 0xE8 at offset 2, line 1"));
    assertThat(files(out)).containsExactly("TypeSystem.xml", "errors.tsv", "good.txt.xmi");
    assertThat(complained.toString()).contains("failed: latin.txt: not UTF-8");
    for (String name : List.of("bad\tname.txt", "latin.txt", "utf16.txt")) {
      Files.writeString(in.resolve(name), "Mended.");
    }
    assertThat(run(2, false, in).failed()).isZero();
    assertThat(out.resolve("errors.tsv")).doesNotExist();
  }

  @Test
  void severalFormatsHaveAFolderEach() throws Exception {
    Files.writeString(in.resolve("a.txt"), "The ministers of Norway and Poland met in Oslo on Friday.");
    assertThat(demarche("annotate", in.toString(), "-o", out.toString(), "--format", "xmi,html,plover,CSV,brat,json"))
        .as(complained.toString()).isZero();
    String own = ".demarche/written.tsv";
    assertThat(files(out)).containsExactly("brat/" + own, "brat/a.txt.ann", "brat/a.txt.txt", "brat/annotation.conf",
        "brat/visual.conf", "csv/a.txt.csv", "csv/events.csv", "html/a.txt.html", "html/index.html", "json/" + own,
        "json/a.txt.json", "plover/a.txt.jsonl", "plover/events.jsonl", "xmi/TypeSystem.xml", "xmi/a.txt.xmi");
    assertThat(demarche("annotate", in.toString(), "-o", out.toString(), "--format", "csv,html,CSV")).isZero();
    assertThat(printed.toString()).contains("(1 already complete)");
    assertThat(demarche("annotate", in.toString(), "-o", out.toString(), "--format", "csv")).isZero();
    assertThat(out.resolve("a.txt.csv")).hasSameBinaryContentAs(out.resolve("csv/a.txt.csv"));
    assertThat(out.resolve("events.csv")).hasSameBinaryContentAs(out.resolve("csv/events.csv"));
  }

  @Test
  void resultsBesideTheInputsAreNoInputsOfTheNextRun() throws Exception {
    Files.writeString(in.resolve("a.txt"), "Text.");
    assertThat(demarche("annotate", in.toString(), "-o", in.toString(), "--format", "html,csv,brat")).isZero();
    assertThat(demarche("annotate", in.toString(), "-o", in.toString(), "--format", "html,csv,brat")).isZero();
    assertThat(printed.toString()).endsWith("(1 already complete)\n");
    assertThat(complained.toString()).isEqualTo(LOADING);
  }

  @Test
  void copiesOfTheTextThatBratNeedsAreNoInputsOfTheNextRun() throws Exception {
    Files.writeString(in.resolve("a.txt"), "Text.");
    Files.writeString(in.resolve("own.txt"), "Text with brat annotations of somebody else.");
    Files.writeString(in.resolve("own.ann"), "");
    Files.writeString(in.resolve("a.txt.txt"), "a copy");
    Files.writeString(in.resolve("a.txt.ann"), "");
    assertThat(documents(in)).extracting(InputDocument::id).containsExactly("a.txt", "own.txt");
  }

  @Test
  void exitCodeIsOneWhenADocumentFails() throws Exception {
    Files.write(in.resolve("bad.txt"), new byte[] {(byte) 0x80});
    assertThat(demarche("annotate", in.toString(), "-o", out.toString())).isEqualTo(1);
    assertThat(printed.toString()).containsPattern("failed +1  \\(see errors.tsv\\)\n");
  }

  @Test
  void emptyFileBecomesXmiWithoutAnnotations() throws Exception {
    Files.writeString(in.resolve("empty.txt"), "");
    Files.writeString(in.resolve("mark.txt"), "\uFEFF");
    assertThat(demarche("annotate", in.toString(), "-o", out.toString())).isZero();
    for (String name : List.of("empty.txt", "mark.txt")) {
      assertThat(read(name).getDocumentText()).isEmpty();
      assertThat(read(name).select(Token.class).asList()).isEmpty();
      assertThat(Dump.annotations(read(name))).isEmpty();
    }
  }

  @Test
  void byteOrderMarkIsNoPartOfTheText() throws Exception {
    Files.writeString(in.resolve("mark.txt"), "\uFEFFText \uFEFF.");
    run(1, false, in);
    assertThat(read("mark.txt").getDocumentText()).isEqualTo("Text \uFEFF.");
  }

  @Test
  void lineEndsAndRareCharactersAreKept() throws Exception {
    String text = ("One.\r\nTwo.\rThree.\n\n\tFour\u00A0\u0085\u2028 <&\"'> ]]> "
        + "\uD83D\uDE00\uD83C\uDDE9\uD83C\uDDF4 e\u0301 \u202Ex").repeat(3000);
    Files.writeString(in.resolve("text.txt"), text);
    run(1, false, in);
    assertThat(read("text.txt").getDocumentText()).isEqualTo(text);
  }

  @Test
  void charactersThatXmlForbidsAreSpacesInTheXmi() throws Exception {
    Files.writeString(in.resolve("text.txt"), "A\u0000B\u0001C\u001BD\uFFFEE\uFFFFF\n\uD83D\uDE00");
    run(1, false, in);
    assertThat(read("text.txt").getDocumentText()).isEqualTo("A B C D E F\n\uD83D\uDE00");
    assertThat(complained.toString())
        .contains("warning: text.txt: characters that XML does not allow, written as spaces: 5");
  }

  @Test
  void tenMegabytesAreADocumentLikeAnother() throws Exception {
    String line = "The ministers met in Oslo on Friday, the \u201Cspokesman\u201D said, and agreed to meet again.\n";
    String text = line.repeat(10_000_000 / line.length() + 1);
    Files.writeString(in.resolve("large.txt"), text);
    run(2, false, in);
    JCas jcas = read("large.txt");
    assertThat(jcas.getDocumentText()).isEqualTo(text);
    assertThat(jcas.getAnnotationIndex(Token.class)).hasSize(text.length() / line.length());
  }

  @Test
  void threadsDoNotChangeTheOutput() throws Exception {
    for (int i = 0; i < 40; i++) {
      Files.writeString(in.resolve(i + ".txt"),
          IntStream.range(0, i).mapToObj(n -> "Line " + n).collect(Collectors.joining("\n")));
    }
    run(4, false, in);
    Path four = out;
    out = folder.resolve("one");
    run(1, false, in);
    for (String file : files(out)) {
      assertThat(out.resolve(file)).hasSameBinaryContentAs(four.resolve(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotate", "annotate -o OUT", "annotate IN", "annotate no-such-file -o OUT",
      "annotate IN -o OUT",
      "annotate TEXT -o OUT --threads 0", "annotate TEXT -o OUT --threads many", "annotate TEXT -o OUT --format pdf",
      "annotate TEXT -o TEXT", "annotate TEXT -o OUT --no-such-option", "show", "show no-such-file", "no-such-command",
      ""})
  void wrongCommandLineExitsWithTwo(String line) throws Exception {
    Path text = Files.writeString(folder.resolve("text.txt"), "Text.");
    String[] arguments = Stream.of(line.split(" ")).filter(a -> !a.isEmpty()).map(a -> switch (a) {
      case "IN" -> in.toString();
      case "OUT" -> out.toString();
      case "TEXT" -> text.toString();
      default -> a;
    }).toArray(String[]::new);
    assertThat(demarche(arguments)).isEqualTo(2);
    assertThat(complained.toString()).isNotBlank();
    assertThat(out).doesNotExist();
  }

  @Test
  void errorComesLastAndSaysWhereTheHelpIs() {
    assertThat(demarche("annotate", "no-such-file", "-o", out.toString())).isEqualTo(2);
    assertThat(complained.toString().lines()).containsExactly("no such file or folder: no-such-file",
        "Try 'demarche annotate --help'.");
  }

  @Test
  void outputFolderThatCannotBeCreatedIsNamed() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs /proc");
    Path text = Files.writeString(in.resolve("a.txt"), "Text.");
    assertThat(demarche("annotate", text.toString(), "-o", "/proc/none")).isEqualTo(1);
    assertThat(complained.toString()).contains("/proc/none: the folder cannot be created");
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(demarche("--help")).isZero();
    assertThat(demarche("annotate", "--help")).isZero();
    assertThat(demarche("--version")).isZero();
    assertThat(printed.toString()).contains("Usage: demarche annotate", "demarche ", "UIMA 3.");
    assertThat(complained.toString()).isEmpty();
  }

  @Test
  void progressIsShownOnTerminalsOnly() throws Exception {
    Files.writeString(in.resolve("text.txt"), "Text.");
    run(1, false, in);
    assertThat(complained.toString()).isEqualTo(LOADING);
    new AnnotationRun(pipeline(), out, targets(out), DocumentMetadata.NONE, 1, true, false, 0)
        .run(documents(in), new ProgressBar(new PrintWriter(complained), true, 60));
    assertThat(complained.toString()).contains("\r[####################] 1 of 1 documents, ").endsWith("\r");
  }

  @Test
  void metadataDateTheDocuments() throws Exception {
    Files.writeString(in.resolve("2025-03-04-talks.txt"), "The ministers of Norway and Poland met on Friday.");
    Files.writeString(in.resolve("visit.txt"), "The ministers of Ghana and Togo met yesterday.");
    Files.writeString(folder.resolve("list.tsv"), "id\tdate\nvisit\t2025-01-01\n");
    assertThat(demarche("annotate", in.toString(), "-o", out.toString(), "--date-in-name", "--metadata",
        folder.resolve("list.tsv").toString())).isZero();
    assertThat(event("2025-03-04-talks.txt").getDate()).isEqualTo("2025-02-28");
    assertThat(event("visit.txt").getDate()).isEqualTo("2024-12-31");
    assertThat(complained.toString()).isEqualTo("warning: " + folder.resolve("list.tsv")
        + " has no row for 1 of 2 documents, such as 2025-03-04-talks.txt" + System.lineSeparator() + LOADING);
  }

  private DiplomaticEvent event(String name) throws Exception {
    return read(name).select(DiplomaticEvent.class).single();
  }

  private int demarche(String... arguments) {
    return Main.commandLine(new PrintWriter(printed), new PrintWriter(complained)).execute(arguments);
  }

  private Summary run(int threads, boolean force, Path... arguments) throws Exception {
    ProgressBar progress = new ProgressBar(new PrintWriter(complained), false, 80);
    return new AnnotationRun(pipeline(), out, targets(out), DocumentMetadata.NONE, threads, force, false, 0)
        .run(documents(arguments), progress);
  }

  private static List<Target> targets(Path out) {
    return List.of(Target.of("xmi", out, RecordChoice.ALL, EntityTables.BUILT_IN));
  }

  private static List<InputDocument> documents(Path... arguments) throws Exception {
    try (InputFiles files = InputFiles.of(List.of(arguments), ReadingOptions.DEFAULT)) {
      return files.documents();
    }
  }

  private static AnalysisEngineDescription pipeline() throws Exception {
    return AnalysisEngineFactory.createEngineDescription(
        AnalysisEngineFactory.createEngineDescription(LineSegmenter.class), Demarche.assessment());
  }

  private JCas read(String name) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    try (InputStream xmi = Files.newInputStream(out.resolve(name + ".xmi"))) {
      XmiCasDeserializer.deserialize(xmi, jcas.getCas());
    }
    return jcas;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
