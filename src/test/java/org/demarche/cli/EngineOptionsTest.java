package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.demarche.Demarche;
import org.demarche.preprocess.XmiDocument;
import org.demarche.testing.OwnRows;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines' parameters on the command line. */
class EngineOptionsTest {

  private final StringWriter printed = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @TempDir
  private Path folder;
  private Path story;

  @BeforeEach
  void write() throws Exception {
    story = Files.writeString(folder.resolve("story.txt"), OwnRows.STORY);
  }

  private int run(String... arguments) {
    printed.getBuffer().setLength(0);
    complained.getBuffer().setLength(0);
    return Main.commandLine(new PrintWriter(printed, true), new PrintWriter(complained, true)).execute(arguments);
  }

  private JCas annotated(Path text, String... options) throws Exception {
    Path out = folder.resolve("out");
    assertThat(run(List.of(List.of("annotate", "--force", "-o", out.toString(), text.toString()), List.of(options))
        .stream().flatMap(List::stream).toArray(String[]::new))).as(complained.toString()).isZero();
    JCas jcas = CasCreationUtils.createCas(List.of(Demarche.engines())).getJCas();
    XmiDocument.read(out.resolve(text.getFileName() + ".xmi"), jcas);
    return jcas;
  }

  @Test
  void ownRowsReachEachLayer() throws Exception {
    assertThat(OwnRows.found(annotated(story))).isEmpty();
    assertThat(OwnRows.found(annotated(story, "--lexicon", OwnRows.FOLDER.toString()))).isEqualTo(OwnRows.ALL);
    assertThat(run("show", "--no-color", "--lexicon", OwnRows.FOLDER.toString(), story.toString())).isZero();
    assertThat(printed.toString()).contains(": palavered]").contains("Schloss Bellerive");
  }

  @Test
  void changedTablesMakeResultsIncomplete() throws Exception {
    Path rows = Files.createDirectories(folder.resolve("mine/hedge")).getParent();
    Path table = Files.copy(OwnRows.FOLDER.resolve("hedge/cues.tsv"), rows.resolve("hedge/cues.tsv"));
    Files.setLastModifiedTime(table, FileTime.fromMillis(0));
    String[] command = {"annotate", "-o", folder.resolve("out").toString(), "--lexicon", rows.toString(),
        story.toString()};
    assertThat(run(command)).isZero();
    assertThat(run(command)).isZero();
    assertThat(printed.toString()).contains("(1 already complete)");
    Files.setLastModifiedTime(table, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(run(command)).isZero();
    assertThat(printed.toString()).doesNotContain("already complete");
  }

  @Test
  void ownStatesAreNamedInRecords() throws Exception {
    Path out = folder.resolve("csv");
    assertThat(run("annotate", "--format", "csv", "--lexicon", OwnRows.FOLDER.toString(), "-o", out.toString(),
        story.toString())).as(complained.toString()).isZero();
    assertThat(Files.readString(out.resolve("events.csv"))).contains("Ruritania");
  }

  @Test
  void peopleSitesDatesAndLayersAreOptionsToo() throws Exception {
    Path text = Files.writeString(folder.resolve("short.txt"),
        "Norway met Ivo Zend at Bellerive Castle on Friday. By some reckonings, it may rain.");
    JCas jcas = annotated(text, "--people", OwnRows.FOLDER + "/entity/people.tsv", "--sites", OwnRows.FOLDER
        + "/venue/sites.tsv", "--date", "2025-05-20");
    assertThat(OwnRows.found(jcas)).containsExactly("Bellerive Castle: Schloss Bellerive, CHE", "own.person");
    assertThat(jcas.select(DiplomaticEvent.class).map(DiplomaticEvent::getDate).toList())
        .containsExactly("2025-05-16");
    assertThat(annotated(text, "--layers", "actor,hedge").select(DiplomaticEvent.class).isEmpty()).isTrue();
  }

  @Test
  void whatIsWrongIsSaidWithWhatIsAllowed() throws Exception {
    Files.createDirectories(folder.resolve("rows/event"));
    Files.writeString(folder.resolve("rows/event/words.tsv"), "");
    String out = folder.resolve("out").toString();
    assertThat(run("annotate", "--lexicon", folder.resolve("rows").toString(), "-o", out, story.toString()))
        .isEqualTo(1);
    assertThat(complained.toString()).contains("rows/event/words.tsv: expected one of the tables classes.tsv,");
    assertThat(run("annotate", "--lexicon", folder.resolve("none").toString(), "-o", out, story.toString()))
        .isEqualTo(1);
    assertThat(complained.toString()).contains("none: expected a folder with one of the folders actor, assess,");
    assertThat(run("annotate", "--layers", "events", "-o", out, story.toString())).isEqualTo(1);
    assertThat(complained.toString()).contains("layers: expected some of dateline, actor,");
    assertThat(run("annotate", "--date", "yesterday", "-o", out, story.toString())).isEqualTo(1);
    assertThat(complained.toString()).contains("yesterday");
  }
}
