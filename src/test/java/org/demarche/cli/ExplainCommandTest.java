package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.demarche.testing.OwnRows;
import org.junit.jupiter.api.Test;

/** What {@code explain} says of the rows of tables. */
class ExplainCommandTest {

  private final StringWriter printed = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @Test
  void rowsThatMatchedAreListedWithTheirWords() {
    assertThat(explain("Norway met Peru in Oslo.")).isZero();
    assertThat(printed.toString())
        .containsPattern("DiplomaticEvent +\\[met\\] +event\\.meet  event/en/verbs\\.tsv:\\d+")
        .containsPattern("NegotiationVenue +\\[Oslo\\] +venue\\.");
  }

  @Test
  void rowThatMatchesIsShownWithItsValues() {
    assertThat(explain("Norway met Peru in Oslo.", "--rule", "event.meet")).isZero();
    assertThat(printed.toString()).contains("event.meet  event/en/verbs.tsv:", "  category=CONSULT",
        "it matches: DiplomaticEvent [met] by event.meet");
  }

  @Test
  void conditionsThatFailAreNamed() {
    assertThat(explain("Norway convened an exhibition with Peru.", "--rule", "event.convene.session")).isZero();
    assertThat(printed.toString()).contains("its words are there: DiplomaticEvent [convened]",
        "fails: object:{session}");
  }

  @Test
  void rowThatAnotherPrecedesIsToldFromOneThatFails() {
    assertThat(explain("Norway met with Peru in Oslo.", "--rule", "event.meet")).isZero();
    assertThat(printed.toString())
        .contains("alone it matches; another row comes first: DiplomaticEvent [met with] by event.meet-with");
  }

  @Test
  void wordsThatTheSentenceLacksAreNamed() {
    assertThat(explain("Norway met Peru in Oslo.", "--rule", "event.confer-with")).isZero();
    assertThat(printed.toString()).contains("words of the row in the sentence: none; not in it: confer, with");
  }

  @Test
  void hedgeOfAModalIsKeptAwayByANegativeRow() {
    assertThat(explain("Could you repeat the question?", "--rule", "hedge.could")).isZero();
    assertThat(printed.toString()).contains("its words are there: HedgeCue [Could] by hedge.could",
        "another row comes first: hedge.not.could-inverted");
    assertThat(explain("Could you repeat the question?", "--rule", "hedge.not.could-inverted")).isZero();
    assertThat(printed.toString()).contains("it matches: without it there would be HedgeCue [Could] by hedge.could");
  }

  @Test
  void rowsOfOnesOwnAreExplainedToo() {
    String own = OwnRows.FOLDER.toString();
    assertThat(explain("Norway palavered with Peru.", "--lexicon", own)).isZero();
    assertThat(printed.toString())
        .containsPattern("DiplomaticEvent +\\[palavered\\] +own\\.event  .*event/verbs\\.tsv:2");
    assertThat(explain("Norway palavered a plan with Peru.", "--rule", "own.event", "--lexicon", own)).isZero();
    assertThat(printed.toString()).contains("its words are there: DiplomaticEvent [palavered] by own.event",
        "fails: no object");
  }

  @Test
  void unknownIdIsAnErrorOfUsage() {
    assertThat(explain("Norway met Peru.", "--rule", "event.no-such-row")).isEqualTo(2);
    assertThat(complained.toString()).contains("no row of a table has the id event.no-such-row");
  }

  private int explain(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Main.commandLine(new PrintWriter(printed), new PrintWriter(complained)).execute(all);
  }
}
