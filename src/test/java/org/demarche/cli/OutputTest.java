package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.EntityTables;
import org.demarche.export.OutputFolder;
import org.demarche.export.RecordChoice;
import org.demarche.input.InputDocument;
import org.demarche.input.InputFiles;
import org.demarche.input.ReadingOptions;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.testing.LineSegmenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose files a run writes, and what is in the folder when it has ended; docs/faults.md has the table. */
class OutputTest {

  private static final String[] ALL = {"xmi", "html", "plover", "csv", "brat", "json"};
  private static final List<String> OF_THE_FOLDER = List.of("TypeSystem.xml", "annotation.conf", "events.csv",
      "events.jsonl", "index.html", "visual.conf");

  @TempDir
  private Path folder;
  private Path in;
  private Path out;
  private AnalysisEngineDescription engine;
  private final StringWriter complained = new StringWriter();

  @BeforeEach
  void makeFolders() throws Exception {
    engine = AnalysisEngineFactory.createEngineDescription(LineSegmenter.class);
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void bratDoesNotWriteOverTheTextsOfTheFolder() throws Exception {
    text("a.txt", "Norway met Poland.");
    text("a.txt.txt", "A text of somebody's own.");
    out = in;
    Summary summary = run(false, false, List.of("brat"), in);
    assertThat(summary.failed()).isEqualTo(1);
    assertThat(in.resolve("a.txt.txt")).hasContent("A text of somebody's own.");
    assertThat(complained.toString()).contains("failed: a.txt: " + in.resolve("a.txt.txt")
        + " exists and was not written by this program: not replaced");
    assertThat(in.resolve("errors.tsv")).content().contains("a.txt\t").contains("a.txt.txt");
  }

  @Test
  void noInputIsReplacedAlsoIfWeWroteIt() throws Exception {
    text("a", "Norway met Poland.");
    text("a.txt", "Chad met Togo.");
    out = in;
    assertThat(run(false, false, List.of("brat"), in.resolve("a"), in.resolve("a.txt")).failed()).isEqualTo(1);
    assertThat(in.resolve("a.txt")).hasContent("Chad met Togo.");
    assertThat(in.resolve("a.txt.txt")).hasContent("Chad met Togo.");
    assertThat(complained.toString()).contains("failed: a: " + in.resolve("a.txt") + " is an input: not replaced");
    text("b", "Mali met Niger.");
    run(false, false, List.of("html"), in.resolve("b"));
    String page = Files.readString(in.resolve("b.html"));
    assertThat(run(true, false, List.of("html"), in.resolve("b"), in.resolve("b.html")).failed()).isEqualTo(1);
    assertThat(in.resolve("b.html")).hasContent(page);
  }

  @Test
  void keptTextDoesNotReplaceAnotherAndIsWrittenAgainIfItIsGone() throws Exception {
    text("a.html", "<p>Norway met Poland.</p>");
    Files.createDirectories(out);
    Path mine = Files.writeString(out.resolve("a.html.txt"), "mine");
    assertThat(run(false, true, List.of("xmi"), in).failed()).isEqualTo(1);
    assertThat(mine).hasContent("mine");
    Files.delete(mine);
    assertThat(run(false, true, List.of("xmi"), in).failed()).isZero();
    assertThat(mine).hasContent("Norway met Poland.");
    Files.delete(mine);
    assertThat(run(false, true, List.of("xmi"), in).done()).isEqualTo(1);
    assertThat(mine).exists();
    text("a.html", "<p>Chad met Togo.</p>");
    assertThat(run(true, true, List.of("xmi", "brat"), in).failed()).isZero();
    assertThat(mine).hasContent("Chad met Togo.");
    assertThat(run(false, true, List.of("xmi", "brat"), in).done()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"errors.tsv", "TypeSystem.xml", "index.html", "events.csv", "events.jsonl"})
  void runDoesNotBeginWhereAFileForTheFolderIsSomebodyElses(String name) throws Exception {
    text("a.txt", "Norway met Poland.");
    Files.createDirectories(out);
    Path mine = Files.writeString(out.resolve(name), "mine");
    assertThatThrownBy(() -> run(false, false, List.of(ALL), in)).isInstanceOf(IOException.class)
        .hasMessage(mine + " exists and was not written by this program: not replaced");
    assertThat(names(out)).containsExactly(name);
    assertThat(mine).hasContent("mine");
  }

  @Test
  void textsWithNamesOfTheFolderAndNamesThatDifferInCaseDoNotMeet() throws Exception {
    List<String> names = List.of("index", "events", "errors", "TypeSystem", "annotation", "visual", "a", "A", "a.txt",
        "A.TXT", "a.html", "a.csv.x", "e\u0301", "\u00E9");
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.add(text(name, "Text of " + name + " there."));
    }
    assertThat(run(false, true, List.of(ALL), files.toArray(new Path[0])).failed()).as(complained.toString()).isZero();
    Set<String> folded = new TreeSet<>();
    List<String> written = names(out);
    written.forEach(name -> folded.add(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)));
    assertThat(folded).hasSameSizeAs(written);
    assertThat(written.stream().filter(name -> name.endsWith(".xmi"))).hasSize(names.size());
    assertThat(Files.readString(out.resolve("index.html"))).contains(names.size() + " documents");
    for (String name : names) {
      assertThat(written.stream().filter(file -> file.endsWith(".txt")).map(this::read))
          .contains("Text of " + name + " there.");
    }
    assertThat(run(false, true, List.of(ALL), files.toArray(new Path[0])).done()).isZero();
  }

  @Test
  void filesForTheFolderAreMadeAlsoIfNothingIsLeftToDo() throws Exception {
    text("a.txt", "Norway met Poland.");
    text("b.txt", "Chad met Togo.");
    run(false, false, List.of(ALL), in);
    assertThat(names(out)).containsAll(OF_THE_FOLDER);
    for (String name : OF_THE_FOLDER) {
      Files.delete(out.resolve(name));
    }
    Summary summary = run(false, false, List.of(ALL), in);
    assertThat(summary.done()).isZero();
    assertThat(summary.isWhole()).isTrue();
    assertThat(names(out)).containsAll(OF_THE_FOLDER);
    assertThat(Files.readString(out.resolve("index.html"))).contains("2 documents");
  }

  /** Writes a file of its own for each document, as another program may at any time. */
  public static final class Intruder extends JCasAnnotator_ImplBase {

    @ConfigurationParameter(name = "file")
    private String file;

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
      try {
        Files.writeString(Path.of(file), "theirs");
      } catch (IOException e) {
        throw new AnalysisEngineProcessException(e);
      }
    }
  }

  @Test
  void oneFileForTheFolderThatFailsDoesNotKeepTheOthers() throws Exception {
    text("a.txt", "Norway met Poland.");
    Path theirs = out.resolve("events.csv");
    engine = AnalysisEngineFactory.createEngineDescription(Intruder.class, "file", theirs.toString());
    Summary summary = run(false, false, List.of(ALL), in);
    assertThat(summary.failed()).isZero();
    assertThat(summary.isWhole()).isFalse();
    assertThat(complained.toString()).isEqualTo(String.format(
        "loading the models …%nfailed: the files for the whole folder: %s exists and was not written by this program: "
            + "not replaced%n", theirs));
    assertThat(names(out)).containsAll(OF_THE_FOLDER);
    assertThat(theirs).hasContent("theirs");
    Files.delete(theirs);
    assertThat(run(false, false, List.of(ALL), in).isWhole()).isTrue();
    assertThat(theirs).content().startsWith("Event ID");
  }

  @Test
  void longNamesAndNamesThatCannotBeAreNoMatterToTheOthers() throws Exception {
    text("a.txt", "Norway met Poland.");
    text("z.txt", "Chad met Togo.");
    String longest = "m".repeat(251) + ".txt";
    text(longest, "Mali met Niger.");
    Path table = Files.writeString(folder.resolve("t.csv"), "id,text\n" + "n".repeat(300) + ",Text.\n");
    assertThat(run(false, false, List.of(ALL), in, table).failed()).as(complained.toString()).isZero();
    assertThat(names(out).stream().filter(name -> name.endsWith(".xmi"))).hasSize(4);
    assertThat(run(false, false, List.of(ALL), in, table).done()).isZero();
  }

  @Test
  void documentWhoseFilesCannotBeWrittenFailsAlone() throws Exception {
    text("a.txt", "Norway met Poland.");
    text("sub/b.txt", "Chad met Togo.");
    Files.createDirectories(out);
    Files.writeString(out.resolve("sub"), "a file, and no folder");
    assertThat(run(false, false, List.of("xmi"), in).failed()).isEqualTo(1);
    assertThat(out.resolve("a.txt.xmi")).exists();
    assertThat(out.resolve("errors.tsv")).content().contains("sub/b.txt\t");
    assertThat(out.resolve("sub")).hasContent("a file, and no folder");
  }

  @Test
  void failedDocumentLosesItsOldFilesButNotThoseOfOthers() throws Exception {
    text("a.txt", "Norway met Poland.");
    run(false, false, List.of("xmi", "csv"), in);
    Path theirs = Files.writeString(out.resolve("a.txt.html"), "theirs");
    Path text = text("a.txt", "FAIL");
    Files.setLastModifiedTime(text, FileTime.fromMillis(System.currentTimeMillis() + 5000));
    assertThat(run(false, false, List.of("xmi", "csv", "html"), in).failed()).isEqualTo(1);
    assertThat(out.resolve("a.txt.xmi")).doesNotExist();
    assertThat(out.resolve("a.txt.csv")).doesNotExist();
    assertThat(theirs).hasContent("theirs");
  }

  @Test
  void secondRunIntoAFolderIsRefusedAndSaysWhoWrites() throws Exception {
    text("a.txt", "Norway met Poland.");
    Files.createDirectories(out);
    FolderLock lock = FolderLock.of(new OutputFolder(out));
    assertThatThrownBy(() -> run(false, false, List.of("xmi"), in)).isInstanceOf(IOException.class)
        .hasMessageContaining("another run is writing to " + out + ": process ")
        .hasMessageContaining(" " + ProcessHandle.current().pid() + " of ")
        .hasMessageContaining(", since 20");
    assertThat(out.resolve("a.txt.xmi")).doesNotExist();
    lock.close();
    assertThat(run(false, false, List.of("xmi"), in).done()).isEqualTo(1);
    assertThat(names(out)).containsExactly("TypeSystem.xml", "a.txt.xmi");
    assertThat(out.resolve(".demarche")).doesNotExist();
  }

  @Test
  void lockThatWasLeftIsTakenOverWithWhatItsProcessWasWriting() throws Exception {
    text("a.txt", "Norway met Poland.");
    Files.createDirectories(out.resolve(".demarche"));
    Files.writeString(out.resolve(".demarche/lock"), "0a1b2c3d\tprocess 1 of somebody on a host, since 2025-01-01\n");
    Path left = Files.createFile(out.resolve(".demarche-0a1b2c3d-1.part"));
    Path other = Files.createFile(out.resolve(".demarche-11111111-1.part"));
    assertThat(run(false, false, List.of("xmi"), in).done()).isEqualTo(1);
    assertThat(left).doesNotExist();
    assertThat(other).exists();
    Files.createDirectories(out.resolve(".demarche"));
    Files.writeString(out.resolve(".demarche/lock"), "not of ours");
    assertThat(run(false, false, List.of("xmi"), in).isWhole()).isTrue();
  }

  @Test
  void lockThatIsALinkIsNotFollowed() throws Exception {
    text("a.txt", "Norway met Poland.");
    Files.createDirectories(out.resolve(".demarche"));
    Path victim = Files.writeString(folder.resolve("victim"), "theirs");
    Files.createSymbolicLink(out.resolve(".demarche/lock"), victim);
    assertThatThrownBy(() -> run(false, false, List.of("xmi"), in)).isInstanceOf(IOException.class);
    assertThat(victim).hasContent("theirs");
  }

  private Path text(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String read(String name) {
    try {
      return Files.readString(out.resolve(name));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private Summary run(boolean force, boolean keepText, List<String> formats, Path... inputs) throws Exception {
    List<Target> targets = formats.stream().map(format -> Target.of(format, out, RecordChoice.ALL,
        EntityTables.BUILT_IN)).toList();
    ProgressBar progress = new ProgressBar(new PrintWriter(complained), false, 80);
    try (InputFiles files = InputFiles.of(List.of(inputs), ReadingOptions.DEFAULT, out)) {
      List<InputDocument> documents = files.documents();
      return new AnnotationRun(engine, out, targets, DocumentMetadata.NONE, 2, force, keepText, 0)
          .run(documents, progress);
    }
  }

  /** The files in the results without our own. */
  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
          .filter(name -> !name.startsWith(".demarche")).sorted().toList();
    }
  }
}
