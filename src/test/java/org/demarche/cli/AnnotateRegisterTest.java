package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.EntityTables;
import org.demarche.export.RecordChoice;
import org.demarche.input.InputFiles;
import org.demarche.input.ReadingOptions;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register that {@code annotate --register} writes beside the results. */
class AnnotateRegisterTest {

  @TempDir
  private Path folder;
  private Path in;
  private Path out;

  /** Makes a record of each text, which begins with the name of a person. */
  public static final class Meetings extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
      DiplomaticEvent met = new DiplomaticEvent(jcas, 0, 3);
      met.addToIndexes();
      EventRecord record = new EventRecord(jcas, 0, 3);
      record.setCategory("CONSULT");
      record.setStatus("OCCURRED");
      record.setDate("2025-03-03");
      Arguments.add(record, ArgumentRole.MENTION, met);
      for (String name : List.of("Ana Silva", "Jan Lis")) {
        Actor actor = new Actor(jcas, 0, 3);
        actor.setKind("PERSON");
        actor.setName(name);
        actor.addToIndexes();
        Arguments.add(record, ArgumentRole.PARTY, actor);
      }
      record.addToIndexes();
    }
  }

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private Summary run(String... formats) throws Exception {
    AnalysisEngineDescription engine = AnalysisEngineFactory.createEngineDescription(Meetings.class);
    List<Target> targets = Target.of(List.of(formats), out, RecordChoice.ALL, EntityTables.BUILT_IN);
    try (InputFiles files = InputFiles.of(List.of(in), ReadingOptions.DEFAULT, out)) {
      return new AnnotationRun(engine, out, targets, DocumentMetadata.NONE, 1, false, false, 0).withRegister()
          .run(files.documents(), new ProgressBar(new PrintWriter(new StringWriter()), false, 80));
    }
  }

  private List<String> acts() throws IOException {
    return Files.readAllLines(out.resolve("register.jsonl"));
  }

  @Test
  void registerIsWrittenAndHasTheDocumentsOfEarlierRuns() throws Exception {
    Files.writeString(in.resolve("a.txt"), "Silva met Lis.");
    assertThat(run("xmi").isWhole()).isTrue();
    assertThat(acts()).hasSize(1).first().asString().contains("\"documents\":1");
    Files.writeString(in.resolve("b.txt"), "Silva met Lis again.");
    assertThat(run("xmi").done()).isEqualTo(1);
    assertThat(acts()).hasSize(1).first().asString().contains("\"documents\":2");
    assertThat(out.resolve("register.csv")).isRegularFile();
    assertThat(out.resolve("register.html")).content().contains("<title>Register – Démarche</title>");
    Files.delete(out.resolve("register.jsonl"));
    assertThat(run("xmi").done()).as("nothing left to do").isZero();
    assertThat(acts()).hasSize(1);
  }

  @Test
  void linesAndPagesGiveItToo() throws Exception {
    Files.writeString(in.resolve("a.txt"), "Silva met Lis.");
    run("plover");
    List<String> acts = acts();
    out = folder.resolve("both");
    run("html", "csv");
    assertThat(acts()).isEqualTo(acts);
    assertThat(out.resolve("html/index.html")).content().contains("\"a.txt.html#e1\"");
  }

  @Test
  void runDoesNotBeginWhereItsFileIsSomebodyElses() throws Exception {
    Files.writeString(in.resolve("a.txt"), "Silva met Lis.");
    Path mine = Files.writeString(Files.createDirectories(out).resolve("register.csv"), "mine");
    assertThatThrownBy(() -> run("xmi")).isInstanceOf(IOException.class)
        .hasMessage(mine + " exists and was not written by this program: not replaced");
    assertThat(out.resolve("a.txt.xmi")).doesNotExist();
  }

  @Test
  void formatsWithoutRecordsAreRefused() {
    StringWriter errors = new StringWriter();
    assertThat(Main.commandLine(new PrintWriter(errors), new PrintWriter(errors)).execute("annotate", in.toString(),
        "-o", out.toString(), "--format", "csv,brat", "--register")).isEqualTo(2);
    assertThat(errors.toString()).contains("--register needs one of the formats xmi, html and plover");
  }
}
