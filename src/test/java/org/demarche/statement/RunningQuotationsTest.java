package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quotations that go on without a cue, on trees written by hand. */
class RunningQuotationsTest {

  private static final String READY =
      "“/``/punct>are ~We/PRP/nsubj>are are/VBP/ccomp>said ready/JJ/acomp>are ~,/,/punct>are ~”/''/punct>are "
      + "she/PRP/nsubj>said said/VBD/root ~./.";
  private static final String OTHERS = "“/``/punct>wait ~They/PRP/nsubj>wait wait/VBP/root ~./. ~”/''";
  private static final String HALL = "The/DT/det>hall hall/NN/nsubj>fell fell/VBD/root silent/JJ/acomp>fell ~./.";

  @Test
  void quotationRightBehindTheSentenceOfTheCueIsPartOfTheContent() {
    assertThat(Attributions.in(READY, OTHERS)).containsExactly("CLAUSE | she | said | “We are ready,” she said. "
        + "“They wait.”");
  }

  @Test
  void quotationBehindOtherSentencesIsAnotherStatementOfTheSpeaker() {
    assertThat(Attributions.in(READY, HALL, OTHERS))
        .containsExactly("CLAUSE | she | said | “We are ready,”", "CONTINUED | she | - | “They wait.”");
  }

  @Test
  void nextParagraphGoesOnIfAllOfItIsAQuotation() {
    assertThat(Attributions.in(READY, "¶" + OTHERS))
        .containsExactly("CLAUSE | she | said | “We are ready,” she said.\n\n“They wait.”");
    assertThat(Attributions.in(READY, "¶" + OTHERS, HALL)).containsExactly("CLAUSE | she | said | “We are ready,”");
    assertThat(Attributions.in(READY, "¶" + HALL, "¶" + OTHERS))
        .containsExactly("CLAUSE | she | said | “We are ready,”");
  }

  @Test
  void quotationInsideASentenceIsNotSpeechThatGoesOn() {
    assertThat(Attributions.in(READY, "The/DT/det>house “/``/dep>house ~safe/JJ/amod>house house/NN/nsubj>was "
        + "~”/''/dep>house was/VBD/root big/JJ/acomp>was ~./."))
        .containsExactly("CLAUSE | she | said | “We are ready,”");
  }

  @Test
  void reportedClauseWithoutQuotationGoesOnInQuotations() {
    String reported = "She/PRP/nsubj>said said/VBD/root it/PRP/nsubj>was was/VBD/ccomp>said over/RB/advmod>was ~./.";
    assertThat(Attributions.in(reported, OTHERS)).containsExactly("CLAUSE | She | said | it was over. “They wait.”");
    assertThat(Attributions.in(reported, HALL, OTHERS))
        .containsExactly("CLAUSE | She | said | it was over", "CONTINUED | She | - | “They wait.”");
  }

  @Test
  void otherContentsDoNotGoOn() {
    assertThat(Attributions.in("She/PRP/nsubj>called called/VBD/root for/IN/prep>called talks/NNS/pobj>for ~./.",
        HALL, OTHERS))
        .containsExactly("PREPOSITION | She | called for | talks");
  }

  @Test
  void lastSpeakerBeforeAQuotationGoesOn() {
    assertThat(Attributions.in(READY, "He/PRP/nsubj>said said/VBD/root it/PRP/nsubj>was was/VBD/ccomp>said "
        + "over/RB/advmod>was ~./.", HALL, OTHERS))
        .containsExactly("CLAUSE | she | said | “We are ready,”", "CLAUSE | He | said | it was over",
        "CONTINUED | He | - | “They wait.”");
  }

  @Test
  void verbThatTheLexiconDoesNotHaveSaysTheQuotationThatCompletesIt() {
    String pay = "“/``/punct>pay ~You/PRP/nsubj>pay pay/VBP/ccomp>winked ~,/,/punct>pay ~”/''/punct>pay ";
    assertThat(Attributions.in(pay + "Silva/NNP/nsubj>winked winked/VBD/root"))
        .containsExactly("QUOTED_CLAUSE | Silva | winked | “You pay,”");
    assertThat(Attributions.in(pay.replace("~,/,/punct>pay ", "now/RB/advmod>pay or/CC/cc>pay never/RB/conj>pay ")
        + "Silva/NNP/nsubj>winked winked/VBD/root")).isEmpty();
    assertThat(Attributions.in(pay + "winked/VBD/root")).isEmpty();
    assertThat(Attributions.in("Silva/NNP/nsubj>winked winked/VBD/root ~:/:/punct>winked " + pay))
        .containsExactly("QUOTED_CLAUSE | Silva | winked | “You pay,”");
  }

  @Test
  void speechBehindAColonIsSaidByWhoStandsBeforeIt() {
    String speech = "~:/:/punct>PLACE “/``/dep>PLACE ~Thin/JJ/dep>PLACE ~././dep>PLACE ~”/''/dep>PLACE";
    assertThat(Attributions.in("From/IN/root the/DT/det>report report/NN/pobj>From " + speech.replace("PLACE", "From")))
        .containsExactly("COLON | the report | : | “Thin.”");
    assertThat(Attributions.in("Silva/NNP/nsubj>stood stood/VBD/root up/RP/prt>stood " + speech.replace("PLACE",
        "stood")))
        .containsExactly("COLON | Silva | : | “Thin.”");
    assertThat(Attributions.in("The/DT/det>text text/NN/root as/IN/prep>text follows/NNS/dep>text "
        + "quietly/RB/dep>text " + speech.replace("PLACE", "text")))
        .isEmpty();
    assertThat(Attributions.in("Transcript/NN/root below/RB/dep>Transcript " + speech.replace("PLACE", "Transcript")))
        .containsExactly("COLON | Transcript | : | “Thin.”");
  }
}
