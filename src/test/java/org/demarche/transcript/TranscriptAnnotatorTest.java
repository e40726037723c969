package org.demarche.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Actor;
import org.demarche.type.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every turn of the transcripts in the resources has the right speaker, and the right first and last words. */
class TranscriptAnnotatorTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/demarche/transcript");

  @TestFactory
  Stream<DynamicTest> everyTurnHasItsSpeaker() throws Exception {
    TestPipeline pipeline = TestPipeline.of(Demarche.engines());
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".turns")).sorted().toList();
    }
    return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
      String text = Files.readString(Path.of(file.toString().replace(".turns", ".txt")));
      List<String> lines = Files.readAllLines(file);
      assertThat(turns(pipeline.annotate(text), lines)).containsExactlyElementsOf(lines);
    }));
  }

  @Test
  void firstPersonIsTheSpeakerAndTheStateThatTheSpeakerSpeaksFor() throws Exception {
    JCas jcas = TestPipeline.of(Demarche.engines()).annotate(Files.readString(FOLDER.resolve("joint-remarks.txt")));
    assertThat(jcas.select(Actor.class).filter(actor -> actor.getRule().equals("reference.turn"))
        .map(actor -> actor.getCoveredText() + " " + actor.getName() + " " + actor.getCountry()))
        .containsExactly("We Norway NOR", "I Ingrid Dahl NOR", "we Norway NOR", "I Jan Lis POL", "We Norway NOR",
            "we Norway NOR");
  }

  /** The statements that are turns, written as the expected lines are: speaker, role, first words and last words. */
  private static List<String> turns(JCas jcas, List<String> expected) {
    List<Statement> turns = jcas.select(Statement.class).filter(s -> s.getRule().equals("statement.turn")).toList();
    return Stream.iterate(0, i -> i < turns.size(), i -> i + 1).map(i -> {
      Statement turn = turns.get(i);
      String text = turn.getCoveredText();
      String[] cells = i < expected.size() ? expected.get(i).split("\t") : new String[4];
      String first = start(text, cells[2]);
      String last = cells[3] != null && text.endsWith(cells[3]) ? cells[3] : text.substring(Math.max(0,
          text.length() - 30));
      return String.join("\t", Objects.toString(turn.getSpeaker(), ""), Objects.toString(turn.getSpeakerRole(), ""),
          first, last);
    }).toList();
  }

  private static String start(String text, String expected) {
    return expected != null && text.startsWith(expected) ? expected : text.substring(0, Math.min(30, text.length()));
  }
}
