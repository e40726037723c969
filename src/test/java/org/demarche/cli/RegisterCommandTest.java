package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.uima.jcas.JCas;
import org.demarche.export.ExportFolder;
import org.demarche.export.ExportFormat;
import org.demarche.export.XmiFile;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code register} makes of annotated documents. */
class RegisterCommandTest {

  @TempDir
  private Path folder;
  private Path in;
  private Path out;
  private final StringWriter printed = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private void write(String name, String date) throws IOException {
    JCas jcas = TreeBuilder.sentences("Silva/NNP met(meet)/VBD Lis/NNP");
    EventRecord record = new EventRecord(jcas, 6, 9);
    DiplomaticEvent met = new DiplomaticEvent(jcas, 6, 9);
    met.addToIndexes();
    record.setCategory("CONSULT");
    record.setStatus("OCCURRED");
    record.setDate(date);
    Arguments.add(record, ArgumentRole.MENTION, met);
    Arguments.add(record, ArgumentRole.PARTY, person(jcas, 0, 5, "Ana Silva"));
    Arguments.add(record, ArgumentRole.PARTY, person(jcas, 10, 13, "Jan Lis"));
    record.addToIndexes();
    DocumentMetaData.create(jcas).setDocumentId(name + ".txt");
    XmiFile.write(jcas.getCas(), in.resolve(name + ".txt.xmi"));
    for (ExportFormat format : List.of(ExportFormat.PLOVER, ExportFormat.HTML)) {
      Path target = folder.resolve(format.name().toLowerCase(Locale.ROOT));
      ExportFolder exported = new ExportFolder(format.exporter(), target);
      exported.write(jcas);
      exported.finish();
    }
  }

  private static Actor person(JCas jcas, int begin, int end, String name) {
    Actor actor = new Actor(jcas, begin, end);
    actor.setKind("PERSON");
    actor.setName(name);
    actor.addToIndexes();
    return actor;
  }

  private int run(Object... arguments) {
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    return Main.commandLine(new PrintWriter(printed, true), new PrintWriter(errors, true)).execute(words);
  }

  @Test
  void meetingOfTwoStoriesIsOneAct() throws IOException {
    write("a", "2025-03-03");
    write("b", "2025-03-03");
    write("c", "2025-06-01");
    assertThat(run("register", in, "-o", out)).isZero();
    assertThat(printed).hasToString("documents 3, records 3, acts 2, reported by several documents 1"
        + System.lineSeparator());
    assertThat(Files.readAllLines(out.resolve("register.jsonl"))).hasSize(2);
    assertThat(Files.readAllLines(out.resolve("register.csv"))).hasSize(3);
  }

  @Test
  void exportedRecordsGiveTheSameRegister() throws IOException {
    write("a", "2025-03-03");
    write("b", "2025-03-03");
    write("c", null);
    run("register", in, "-o", out);
    for (Object input : List.of(folder.resolve("plover"), folder.resolve("plover/events.jsonl"),
        folder.resolve("html"))) {
      Path other = folder.resolve("other");
      assertThat(run("register", input, "-o", other)).isZero();
      assertThat(printed.toString()).endsWith("documents 3, records 3, acts 2, reported by several documents 1"
          + System.lineSeparator());
      assertThat(other.resolve("register.jsonl")).hasSameTextualContentAs(out.resolve("register.jsonl"));
      assertThat(other.resolve("register.csv")).hasSameTextualContentAs(out.resolve("register.csv"));
    }
  }

  @Test
  void documentInSeveralFormatsIsReadOnce() throws IOException {
    write("a", "2025-03-03");
    Files.copy(folder.resolve("plover/a.txt.jsonl"), in.resolve("a.txt.jsonl"));
    Files.writeString(in.resolve("a.txt.xmi"), "not read");
    assertThat(run("register", in, "-o", out)).isZero();
    assertThat(printed.toString()).startsWith("documents 1, records 1, acts 1,");
  }

  @Test
  void filesOfOthersAreNotReplaced() throws IOException {
    write("a", "2025-03-03");
    Path others = Files.writeString(Files.createDirectories(out).resolve("register.csv"), "mine");
    assertThat(run("register", in, "-o", out)).isEqualTo(1);
    assertThat(others).hasContent("mine");
  }

  @Test
  void idsStayWhenDocumentsAreAdded() throws IOException {
    write("b", "2025-03-03");
    run("register", in, "-o", out);
    String id = Files.readString(out.resolve("register.jsonl")).substring(0, 30);
    write("a", "2025-03-03");
    run("register", in, "-o", out);
    assertThat(Files.readString(out.resolve("register.jsonl"))).startsWith(id).contains("\"documents\":2");
  }

  @Test
  void fileThatCannotBeReadIsLeftOutAndNamed() throws IOException {
    write("a", "2025-03-03");
    Files.writeString(in.resolve("bad.xmi"), "no XMI");
    assertThat(run("register", in, "-o", out)).isEqualTo(1);
    assertThat(errors.toString()).contains("warning: left out: " + in.resolve("bad.xmi"));
    assertThat(Files.readAllLines(out.resolve("register.jsonl"))).hasSize(1);
  }

  @Test
  void missingOrEmptyFolderIsRefused() {
    assertThat(run("register", folder.resolve("none"), "-o", out)).isEqualTo(2);
    assertThat(errors.toString()).contains("no such file or folder: " + folder.resolve("none"));
    assertThat(run("register", in, "-o", out)).isEqualTo(2);
    assertThat(errors.toString()).contains("no annotated document in ");
    assertThat(out).doesNotExist();
  }
}
