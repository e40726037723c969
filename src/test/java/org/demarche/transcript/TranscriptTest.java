package org.demarche.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The turns of transcripts, from the text alone. */
class TranscriptTest {

  private static final Transcript TRANSCRIPT = Transcript.builtIn();

  private static List<String> turns(String text) {
    return TRANSCRIPT.turns(text).stream().map(turn -> turn.kind() + " "
        + text.substring(turn.speaker().begin(), turn.speaker().end()) + " | "
        + text.substring(turn.content().begin(), turn.content().end())).toList();
  }

  @Test
  void turnRunsOverBlankLinesToTheNextLabel() {
    assertThat(turns("MS. OKORO: We met.\n\nWe agreed.\n\nQ: On what?\nMS. OKORO: Nothing."))
        .containsExactly("PERSON MS. OKORO | We met.\n\nWe agreed.", "PRESS Q | On what?",
            "PERSON MS. OKORO | Nothing.");
  }

  @Test
  void unnamedSpeakersKeepTheirNumber() {
    assertThat(turns("SENIOR OFFICIAL TWO:  Yes, it was.\r\n\r\nOFFICIAL #3:  No, it was not.\r\n"))
        .containsExactly("UNNAMED SENIOR OFFICIAL TWO | Yes, it was.", "UNNAMED OFFICIAL #3 | No, it was not.");
    Turn turn = TRANSCRIPT.turns("OFFICIAL TWO: Yes.\n\nOFFICIAL ONE: No.").get(0);
    assertThat(turn.name().end()).isEqualTo("OFFICIAL".length());
    assertThat(turn.role()).isEqualTo("OFFICIAL");
  }

  @Test
  void bracketsBehindANameSayWhomItSpeaksForOrHowItIsHeard() {
    assertThat(turns("QUESTION (Radio North): Who won?\n\nPRESIDENT LIS (through interpreter): Nobody won."))
        .containsExactly("PRESS QUESTION (Radio North) | Who won?", "PERSON PRESIDENT LIS | Nobody won.");
  }

  @Test
  void questionMayHaveAPeriodOrNoMark() {
    assertThat(turns("Q. Who won?\n\nThe President. Nobody.\n\nQ\tWho lost?\n\nThe President. Everybody."))
        .containsExactly("PRESS Q | Who won?", "PERSON The President | Nobody.", "PRESS Q | Who lost?",
            "PERSON The President | Everybody.");
  }

  @Test
  void stageDirectionsTimesAndTheEndAreNotSaid() {
    assertThat(turns("1:05 P.M.\n\nMS. OKORO:  (As interpreted.)  We met.  (Laughter.)\n\n[Applause]\n\nQ  Why?\n\n"
        + "END   1:09 P.M. EST\n\nAbout the ministry"))
        .containsExactly("PERSON MS. OKORO | We met.", "PRESS Q | Why?");
    assertThat(turns("MS. OKORO: We met (in part).\n\nQ: Where (and why)?"))
        .containsExactly("PERSON MS. OKORO | We met (in part).", "PRESS Q | Where (and why)?");
  }

  @Test
  void headingOfASectionEndsATurn() {
    assertThat(turns("MS. OKORO: We met.\n\nNOTE: Ms. Okoro left early.\n\nMR. TETTEH: We did not meet."))
        .containsExactly("PERSON MS. OKORO | We met.", "PERSON MR. TETTEH | We did not meet.");
  }

  @Test
  void nameInSmallLettersMustComeBack() {
    assertThat(turns("With Liis Tamm\n\nRadio: Who won?\n\nTamm: We did.\n\nRadio: Who lost?\n\nTamm: No one."))
        .hasSize(4);
    assertThat(turns("Image: A ship.\n\nImage: A port.\n\nImage: A crane.")).isEmpty();
    assertThat(turns("Paris: Talks began.\n\nOslo: Talks ended.\n\nRome: Talks may follow.")).isEmpty();
  }

  @Test
  void singleLabelCountsBelowATitleAndInCapitals() {
    assertThat(turns("Remarks in Oslo\n\nTHE KING: Welcome.\n\nThe door is open."))
        .containsExactly("PERSON THE KING | Welcome.\n\nThe door is open.");
    assertThat(turns("PRESIDENT: Nobody won\n\nOSLO - The talks ended on Monday.")).isEmpty();
    assertThat(turns("Q: Will the bridge be built again?")).isEmpty();
  }

  @Test
  void columnsOfFiguresAndListsAreNoTranscript() {
    assertThat(turns("Name: Silva\nAge: 40\nName: Costa\nAge: 41\nName: Lima\nAge: 42")).isEmpty();
    assertThat(turns("Dahl leads.\n\nDahl: 1,501.\n\nLis follows.\n\nDahl: 46.\n\nLis: 12.\n\nDahl: 3.")).isEmpty();
    assertThat(turns("")).isEmpty();
  }

  @Test
  void commaEndsTheName() {
    String text = "News\n\nANNA FORBES, HOST: Welcome.\n\nMR. LIS: Thank you.\n\nMS. DAHL: So do I.";
    Turn turn = TRANSCRIPT.turns(text).get(0);
    assertThat(turn.name().end()).isEqualTo(text.indexOf(", HOST"));
    assertThat(turn.speaker().end()).isEqualTo(text.indexOf(": Welcome"));
  }

  @Test
  void questionWithoutLabelIsNotPartOfTheAnswerBeforeIt() {
    assertThat(turns("A talk with Kojo Asante.\n\nWhy?\n\nAsante: We had to.\n\nWill you return?\n\nAsante: Yes.\n\n"
        + "When?\n\nAsante: Do I know? Soon."))
        .containsExactly("PERSON Asante | We had to.", "PERSON Asante | Yes.", "PERSON Asante | Do I know? Soon.");
  }

  @Test
  void periodEndsALabelOnlyWhereQuestionsHaveIt() {
    assertThat(turns("Q: Who came?\n\nMS. OKORO: They did: the Foreign Minister and the\nPresident. Both spoke.\n\n"
        + "Q: Why?\n\nMS. OKORO: Ask them."))
        .contains("PERSON MS. OKORO | They did: the Foreign Minister and the\nPresident. Both spoke.").hasSize(4);
  }

  @Test
  void titleWithAColonIsNoTurn() {
    assertThat(turns("MORNING LINE: Quispe on the border\n\nHOST: Welcome.\n\nMS. QUISPE: Thank you."))
        .containsExactly("MODERATOR HOST | Welcome.", "PERSON MS. QUISPE | Thank you.");
  }

  @Test
  void timesOfARecordingAreNoPartOfALabel() {
    assertThat(turns("[00:00:05] Speaker 1: Who won?\n\n00:12 Speaker 2: Nobody.\n\nSpeaker 1 (00:15):\nWho lost?"))
        .containsExactly("UNNAMED Speaker 1 | Who won?", "UNNAMED Speaker 2 | Nobody.",
            "UNNAMED Speaker 1 | Who lost?");
  }

  @Test
  void recordOfAParliamentHasPeriodsBehindNamesInCapitals() {
    assertThat(turns("    Mr. OKORO. I rise to oppose the treaty.\n    The CHAIR. The time has expired.\n"
        + "    Mr. OKORO. I yield. Mr. Lis. has the floor.\n    The CHAIR. Thank you.\n"))
        .containsExactly("PERSON Mr. OKORO | I rise to oppose the treaty.",
            "MODERATOR The CHAIR | The time has expired.",
            "PERSON Mr. OKORO | I yield. Mr. Lis. has the floor.", "MODERATOR The CHAIR | Thank you.");
  }
}
