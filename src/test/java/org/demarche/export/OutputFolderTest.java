package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose files are whose in a folder of results. */
class OutputFolderTest {

  private static final JCas TALKS = SampleDocument.talks().jcas();
  private static final String FOREIGN = "Somebody's own work.";

  @TempDir
  private Path folder;
  private Path out;

  @BeforeEach
  void makeFolder() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void fileOfAnotherProgramStaysAndIsNamed(ExportFormat format) throws Exception {
    ExportFolder results = new ExportFolder(format.exporter(), out);
    for (Path file : results.files("a")) {
      Files.writeString(file, FOREIGN);
      assertThat(results.isComplete("a")).isFalse();
      assertThatThrownBy(() -> results.write(TALKS, "a")).isInstanceOf(IOException.class)
          .hasMessage(file + " exists and was not written by this program: not replaced");
      results.delete("a");
      assertThat(file).hasContent(FOREIGN);
      Files.delete(file);
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void ourOwnFileIsReplacedAlsoByTheNextProcess(ExportFormat format) throws Exception {
    new ExportFolder(format.exporter(), out).write(SampleDocument.talks().jcas(), "a");
    ExportFolder next = new ExportFolder(format.exporter(), out);
    assertThat(next.isComplete("a")).isTrue();
    next.write(new SampleDocument("a", "Norway met Poland.").jcas(), "a");
    next.write(TALKS, "a");
    assertThat(next.file("a")).hasBinaryContent(ExportTest.bytes(format, TALKS));
    next.delete("a");
    assertThat(next.files("a")).allSatisfy(file -> assertThat(file).doesNotExist());
    assertThat(next.isComplete("a")).isFalse();
  }

  @Test
  void annotationsThatSomebodyHasCorrectedStay() throws Exception {
    ExportFolder brat = new ExportFolder(ExportFormat.BRAT.exporter(), out);
    brat.write(TALKS, "a");
    Files.writeString(brat.file("a"), "T1\tDiplomaticEvent 57 60\tmet\n");
    assertThat(brat.isComplete("a")).isTrue();
    assertThatThrownBy(() -> brat.write(TALKS, "a")).hasMessageContaining("a.ann");
    assertThat(brat.file("a")).hasContent("T1\tDiplomaticEvent 57 60\tmet\n");
  }

  @Test
  void missingCopyOfTheTextMakesADocumentIncomplete() throws Exception {
    ExportFolder brat = new ExportFolder(ExportFormat.BRAT.exporter(), out);
    brat.write(TALKS, "a");
    Files.delete(out.resolve("a.txt"));
    assertThat(brat.isComplete("a")).isFalse();
  }

  @Test
  void documentIsNotWrittenOverItsOwnInput() throws Exception {
    SampleDocument document = new SampleDocument("a", "Norway met Poland.");
    Path input = Files.writeString(out.resolve("a.csv"), "");
    document.jcas().select(DocumentMetaData.class).single().setDocumentUri(input.toUri().toString());
    assertThatThrownBy(() -> new ExportFolder(ExportFormat.CSV.exporter(), out).write(document.jcas()))
        .hasMessage(input + " is the input: not replaced");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "events", "INDEX", "Events", "a/index", "a/events"})
  void documentHasNoNameThatBelongsToTheFolder(String id) throws Exception {
    for (ExportFormat format : ExportFormat.values()) {
      ExportFolder results = new ExportFolder(format.exporter(), out);
      results.write(TALKS, id);
      results.write(TALKS, "b");
      results.finish();
      assertThat(results.isComplete(id)).isTrue();
      // The links to the other pages are written when the folder is complete.
      assertThat(Files.readString(results.file(id)).replaceAll("(<nav class=\"folder\"[^>]*>).*(</nav>)", "$1$2"))
          .isEqualTo(new String(ExportTest.bytes(format, TALKS), StandardCharsets.UTF_8));
    }
    assertThat(out.resolve("index.html")).content().contains("2 documents");
    assertThat(CsvReader.read(Files.readString(out.resolve("events.csv")))).hasSize(1 + 4 + 4);
    assertThat(Files.readString(out.resolve("events.jsonl")).lines()).hasSize(4 + 4);
  }

  @Test
  void longNamesAreCutAndStayApart() throws Exception {
    ExportFolder html = new ExportFolder(ExportFormat.HTML.exporter(), out);
    List<String> ids = List.of("m".repeat(251) + ".txt", "m".repeat(250) + "n.txt", "é".repeat(127), "🕊".repeat(63),
        "m".repeat(3000), "f".repeat(255) + "/a.txt", "m".repeat(240), "m".repeat(241));
    for (String id : ids) {
      html.write(TALKS, id);
      assertThat(html.isComplete(id)).as(id).isTrue();
    }
    html.finish();
    assertThat(out.resolve("index.html")).content().contains(ids.size() + " documents");
    assertThat(html.file("m".repeat(240)).getFileName()).hasToString("m".repeat(240) + ".html");
    assertThat(html.file("m".repeat(241)).getFileName().toString()).matches("m{200}~[0-9a-f]{12}\\.html");
  }

  @Test
  void nothingIsWrittenThroughLinks() throws Exception {
    Path victim = Files.writeString(folder.resolve("victim"), FOREIGN);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(out.resolve("a.csv"), victim);
    Files.createSymbolicLink(out.resolve("b.csv.part"), victim);
    Files.createSymbolicLink(out.resolve("sub"), elsewhere);
    ExportFolder csv = new ExportFolder(ExportFormat.CSV.exporter(), out);
    assertThatThrownBy(() -> csv.write(TALKS, "a")).hasMessageContaining("a.csv exists and was not written");
    csv.write(TALKS, "b");
    assertThatThrownBy(() -> csv.write(TALKS, "sub/c")).hasMessageContaining("sub is a link");
    assertThat(victim).hasContent(FOREIGN);
    assertThat(elsewhere).isEmptyDirectory();
    Files.createSymbolicLink(out.resolve(".demarche"), elsewhere);
    assertThatThrownBy(() -> new ExportFolder(ExportFormat.BRAT.exporter(), out).write(TALKS, "d"))
        .hasMessageContaining(".demarche is a link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void folderItselfMayBeALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), out);
    new ExportFolder(ExportFormat.CSV.exporter(), link).write(TALKS, "a/b");
    assertThat(out.resolve("a/b.csv")).exists();
  }

  @Test
  void fileOfTheFolderThatIsNotOursStays() throws Exception {
    for (ExportFormat format : List.of(ExportFormat.HTML, ExportFormat.CSV, ExportFormat.PLOVER)) {
      ExportFolder results = new ExportFolder(format.exporter(), out);
      Path file = Files.writeString(out.resolve(format.exporter().folderFiles().get(0)), FOREIGN);
      results.write(TALKS, "a");
      assertThatThrownBy(results::check).hasMessageStartingWith(file + " exists");
      assertThatThrownBy(results::finish).hasMessageStartingWith(file + " exists");
      assertThat(file).hasContent(FOREIGN);
      Files.delete(file);
      results.check();
      results.finish();
      results.check();
      results.finish();
    }
  }

  @Test
  void configurationOfBratThatSomebodyHasChangedStays() throws Exception {
    ExportFolder brat = new ExportFolder(ExportFormat.BRAT.exporter(), out);
    brat.write(TALKS, "a");
    brat.finish();
    Files.writeString(out.resolve("visual.conf"), FOREIGN);
    brat.finish();
    assertThat(out.resolve("visual.conf")).hasContent(FOREIGN);
    assertThat(out.resolve("annotation.conf")).exists();
  }

  @Test
  void filesOfOthersArePassedOverWhateverTheirBytes() throws Exception {
    byte[] latin = "Ev\u00E9nement,d\u00E9but\n1,2\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.createDirectories(out.resolve("theirs"));
    for (String name : List.of("mine.csv", "mine.html", "mine.jsonl", "theirs/x.csv", "theirs/x.html", "empty.csv",
        "empty.html", "empty.jsonl")) {
      Files.write(out.resolve(name), name.startsWith("empty") ? new byte[0] : latin);
    }
    Files.write(out.resolve("binary.jsonl"), new byte[100_000]);
    for (ExportFormat format : ExportFormat.values()) {
      ExportFolder results = new ExportFolder(format.exporter(), out);
      results.write(TALKS, "a");
      results.finish();
    }
    assertThat(out.resolve("events.csv")).hasSameBinaryContentAs(out.resolve("a.csv"));
    assertThat(out.resolve("events.jsonl")).hasSameBinaryContentAs(out.resolve("a.jsonl"));
    assertThat(out.resolve("index.html")).content().contains("1 document");
    assertThat(out.resolve("mine.csv")).hasBinaryContent(latin);
  }

  @Test
  void foldersThatCannotBeReadArePassedOver() throws Exception {
    Path locked = Files.createDirectory(out.resolve("locked"));
    Path unreadable = Files.writeString(out.resolve("secret.csv"), "x");
    assumeTrue(locked.toFile().setReadable(false) && unreadable.toFile().setReadable(false)
        && !Files.isReadable(locked), "somebody who may read everything");
    ExportFolder csv = new ExportFolder(ExportFormat.CSV.exporter(), out);
    csv.write(TALKS, "a");
    csv.finish();
    assertThat(out.resolve("events.csv")).hasSameBinaryContentAs(out.resolve("a.csv"));
    assertThat(locked.toFile().setReadable(true)).isTrue();
  }

  @Test
  void onlyWhatAProcessThatHasEndedWasWritingIsDeleted() throws Exception {
    Path left = Files.createFile(out.resolve(".demarche-0a1b2c3d-1234.part"));
    Path other = Files.createFile(out.resolve(".demarche-99999999-1234.part"));
    Path theirs = Files.createFile(out.resolve("a.part"));
    new OutputFolder(out).deleteLeft("0a1b2c3d");
    assertThat(left).doesNotExist();
    assertThat(other).exists();
    assertThat(theirs).exists();
  }

  @Test
  void contentThatCannotBeWrittenLeavesTheOldFileAndNothingElse() throws Exception {
    Path file = Files.writeString(out.resolve("a"), FOREIGN);
    assertThatThrownBy(() -> AtomicFile.replace(file, stream -> {
      stream.write(1);
      throw new IOException("no room");
    })).hasMessage("no room");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).containsExactly(file);
    }
    assertThat(file).hasContent(FOREIGN);
  }

  @Test
  void newFilesHaveThePermissionsOfOthers() throws Exception {
    assumeTrue(Files.getFileStore(out).supportsFileAttributeView("posix"));
    AtomicFile.replace(out.resolve("a"), stream -> stream.write(1));
    assertThat(Files.getPosixFilePermissions(out.resolve("a")))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(out.resolve("b"))));
  }
}
