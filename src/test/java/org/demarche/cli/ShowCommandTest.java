package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.export.XmiFile;
import org.demarche.type.Actor;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.Source;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code show} prints. */
class ShowCommandTest {

  private static final String TEXT = "Anna Berg said Norway met Poland in Oslo on Friday.";

  @TempDir
  private Path folder;

  @Test
  void tagsAreBracketsWithoutColours() throws Exception {
    assertThat(show("--no-color")).startsWith(
        "[source, actor: Anna Berg] [cue: said] [statement: [actor: Norway]\n"
            + "[event 1: met] [actor: Poland] in [venue: Oslo] on Friday].\n")
        .doesNotContain("\u001B");
  }

  @Test
  void tagsAreColoursOnRequest() throws Exception {
    assertThat(show("--color")).contains("\u001B[1;31mmet\u001B[0m\u001B[2;31m¹\u001B[0m", "\u001B[1;34mOslo\u001B[0m")
        .doesNotContain("[event");
  }

  @Test
  void eventsAtOnePlaceKeepTheirNumbers() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("They met.");
    index(new DiplomaticEvent(jcas, 5, 8));
    index(new DiplomaticEvent(jcas, 5, 8));
    Path file = folder.resolve("two.txt.xmi");
    XmiFile.write(jcas.getCas(), file);
    assertThat(run("show", "--color", file.toString())).contains("met\u001B[0m\u001B[2;31m¹,²");
  }

  @Test
  void folderIsToldFromAMissingFile() {
    StringWriter errors = new StringWriter();
    for (String name : new String[] {folder.toString(), folder + "/none.txt"}) {
      assertThat(Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(errors)).execute("show", name))
          .isEqualTo(2);
    }
    assertThat(errors.toString()).contains(folder + " is a folder: name the files in it",
        "no such file: " + folder + "/none.txt");
  }

  @Test
  void severalFilesHaveTheirNames() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("They met.");
    Path one = folder.resolve("one.xmi");
    Path two = folder.resolve("two.xmi");
    XmiFile.write(jcas.getCas(), one);
    XmiFile.write(jcas.getCas(), two);
    assertThat(run("show", "--no-color", one.toString(), two.toString())).contains("==> " + one + " <==\nThey met.",
        "==> " + two + " <==\nThey met.");
  }

  @Test
  void eventsAreListed() throws Exception {
    assertThat(show("--no-color")).endsWith("""

        Event  what               kind                     status       certainty
            1  met                CONSULT (meeting)        OCCURRED     0.90
               who: Norway, Poland  where: Oslo  when: 2025-05-16  said by: Anna Berg,
               SPOKESPERSON
        """);
  }

  @Test
  void recordIsSaidByWhoReportsTheMentionThatItIsShownBy() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("Norway met Peru. The talks failed, Berg said.");
    DiplomaticEvent met = index(new DiplomaticEvent(jcas, 7, 10));
    DiplomaticEvent talks = index(new DiplomaticEvent(jcas, 21, 26));
    Statement statement = index(new Statement(jcas, 17, 33));
    statement.setSpeaker("Anna Berg");
    Arguments.add(talks, "STATEMENT", statement);
    EventRecord record = index(new EventRecord(jcas, 7, 10));
    Arguments.add(record, "MENTION", met);
    Arguments.add(record, "MENTION", talks);
    Arguments.add(record, "STATEMENT", statement);
    Path file = folder.resolve("record.txt.xmi");
    XmiFile.write(jcas.getCas(), file);
    assertThat(run("show", "--no-color", file.toString())).contains("mentions: met, talks")
        .doesNotContain("said by");
  }

  @Test
  void linesFitTheWidth() throws Exception {
    assertThat(show("--no-color", "--width", "30").lines()).allSatisfy(line -> assertThat(line.length())
        .isLessThan(31));
  }

  @Test
  void textFileIsAnnotatedFirst() throws Exception {
    Path file = Files.writeString(folder.resolve("text.txt"), "The ministers of Norway and Poland met in Oslo.");
    String printed = run("show", file.toString());
    assertThat(printed).contains("[event 1: met]").containsPattern(" 1  met +CONSULT");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() throws Exception {
    Path file = Files.writeString(folder.resolve("text.txt"), "\u001B[31mRed\u0007\r\n");
    assertThat(run("show", file.toString())).startsWith("\uFFFD[31mRed\uFFFD\n");
  }

  private String show(String... options) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(TEXT);
    Actor norway = index(new Actor(jcas, 15, 21));
    Actor poland = index(new Actor(jcas, 26, 32));
    norway.setName("Norway");
    index(new Actor(jcas, 0, 9));
    Source source = index(new Source(jcas, 0, 9));
    index(new StatementCue(jcas, 10, 14));
    Statement statement = index(new Statement(jcas, 15, 50));
    statement.setSpeaker("Anna Berg");
    statement.setSpeakerRole("SPOKESPERSON");
    Arguments.add(statement, "SOURCE", source);
    NegotiationVenue venue = index(new NegotiationVenue(jcas, 36, 40));
    DiplomaticEvent event = index(new DiplomaticEvent(jcas, 22, 25));
    event.setCategory("CONSULT");
    event.setMode("meeting");
    event.setStatus("OCCURRED");
    event.setCertainty(0.9);
    event.setDate("2025-05-16");
    Arguments.add(event, "PARTY", norway);
    Arguments.add(event, "PARTY", poland);
    Arguments.add(event, "VENUE", venue);
    Arguments.add(event, "STATEMENT", statement);
    Path file = folder.resolve("text.txt.xmi");
    XmiFile.write(jcas.getCas(), file);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "show";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return run(arguments);
  }

  private static <T extends Annotation> T index(T annotation) {
    annotation.addToIndexes();
    return annotation;
  }

  private static String run(String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    assertThat(Main.commandLine(out, new PrintWriter(new StringWriter())).execute(arguments)).isZero();
    out.flush();
    return printed.toString().replace(System.lineSeparator(), "\n");
  }
}
