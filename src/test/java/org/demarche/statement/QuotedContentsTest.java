package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words in quotation marks and their cues, on trees written by hand. */
class QuotedContentsTest {

  private static final String SHE_SAID = " she/PRP/nsubj>said said/VBD/root";
  private static final String READY = "“/``/punct>are ~We/PRP/nsubj>are are/VBP/ccomp>said ready/JJ/acomp>are "
      + "~,/,/punct>are ~”/''/punct>are";

  @Test
  void quotedClauseIsTakenWithItsMarks() {
    assertThat(Attributions.in(READY + SHE_SAID)).containsExactly("CLAUSE | she | said | “We are ready,”");
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root ~:/:/punct>said " + READY))
        .containsExactly("CLAUSE | She | said | “We are ready,”");
  }

  @Test
  void reportedClauseIsTakenWithTheWholeQuotationInIt() {
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root they/PRP/nsubj>were were/VBD/ccomp>said "
        + "“/``/punct>were ~ready/JJ/acomp>were "
        + "to/TO/aux>go go/VB/xcomp>ready ~”/''/punct>go"))
        .containsExactly("CLAUSE | She | said | they were “ready to go”");
  }

  @Test
  void quotationBesideACueIsItsContentWhereTheTreeTellsNothing() {
    assertThat(Attributions.in("“/``/dep>said ~No/UH/dep>said ~,/,/dep>said ~”/''/dep>said" + SHE_SAID))
        .containsExactly("QUOTATION | she | said | “No,”");
    assertThat(Attributions.in("“/``/dep>said ~No/UH/dep>said ~?/./dep>said ~”/''/dep>said" + SHE_SAID))
        .containsExactly("QUOTATION | she | said | “No?”");
    assertThat(Attributions.in("“/``/dep>said ~No/UH/dep>said ~”/''/dep>said" + SHE_SAID)).isEmpty();
  }

  @Test
  void quotationRightBehindACueIsItsContentHoweverShort() {
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root “/``/dep>said ~No/UH/dep>said ~”/''/dep>said"))
        .containsExactly("QUOTATION | She | said | “No”");
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root twice/RB/advmod>said “/``/dep>said "
        + "~No/UH/dep>said ~”/''/dep>said"))
        .isEmpty();
  }

  @Test
  void speechBehindAColonOrCommaIsTheContent() {
    String speech = "“/``/dep>said ~Not/RB/dep>said here/RB/dep>said or/CC/dep>said there/RB/dep>said ~”/''/dep>said";
    String said = "She/PRP/nsubj>said said/VBD/root twice/RB/advmod>said ";
    assertThat(Attributions.in(said + "~:/:/punct>said " + speech))
        .containsExactly("QUOTATION | She | said | “Not here or there”");
    assertThat(Attributions.in(said + "~,/,/punct>said " + speech))
        .containsExactly("QUOTATION | She | said | “Not here or there”");
    assertThat(Attributions.in(said + speech)).isEmpty();
  }

  @Test
  void cueThatTakesNoQuotationsHasNone() {
    assertThat(Attributions.in("“/``/dep>supported ~No/UH/dep>supported ~,/,/dep>supported ~”/''/dep>supported "
        + "she/PRP/nsubj>supported "
        + "supported/VBD/root")).isEmpty();
  }

  @Test
  void quotationThatIsASentenceBelongsToTheCueOfTheNext() {
    assertThat(Attributions.in("“/``/punct>is ~It/PRP/nsubj>is is/VBZ/root over/RB/advmod>is ~./. ~”/''",
        "The/DT/det>mayor mayor/NN/nsubj>said said/VBD/root ~./."))
        .containsExactly("QUOTATION | The mayor | said | “It is over.”");
  }

  @Test
  void quotationBeforeASpeakerGoesOnBehindTheCue() {
    assertThat(Attributions.in(READY + SHE_SAID + " ~,/,/punct>said “/``/punct>are ~but/CC/cc>are "
        + "they/PRP/nsubj>are are/VBP/conj>said not/RB/neg>are ~./. ~”/''"))
        .containsExactly("CLAUSE | she | said | “We are ready,” she said, “but they are not.”");
  }

  @Test
  void contentEndsWithTheQuotationThatEndsItsSentence() {
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root plans/NNS/nsubj>make would/MD/aux>make "
        + "make/VB/ccomp>said them/PRP/dobj>make "
        + "“/``/dep>said ~one/CD/dep>said big/JJ/dep>said happy/JJ/dep>said family/NN/dep>said ~./. ~”/''"))
        .containsExactly("CLAUSE | She | said | plans would make them “one big happy family.”");
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root plans/NNS/nsubj>make would/MD/aux>make "
        + "make/VB/ccomp>said them/PRP/dobj>make "
        + "and/CC/cc>said “/``/dep>said ~one/CD/dep>said big/JJ/dep>said happy/JJ/dep>said family/NN/dep>said "
        + "~./. ~”/''"))
        .containsExactly("CLAUSE | She | said | plans would make them");
  }

  @Test
  void cueInAQuotationIsPartOfIt() {
    assertThat(Attributions.in("“/``/punct>think ~I/PRP/nsubj>think think/VBP/ccomp>said we/PRP/nsubj>want "
        + "want/VBP/ccomp>think peace/NN/dobj>want "
        + "~,/,/punct>said ~”/''/punct>said" + SHE_SAID)).containsExactly("CLAUSE | she | said | “I think we "
        + "want peace,”");
  }

  @Test
  void quotationOfTheSentenceBeforeBelongsToACueAtTheStartInTheSameParagraph() {
    String over = "“/``/dep>No ~No/UH/root ~,/,/dep>No ~”/''/dep>No";
    assertThat(Attributions.in(over, "the/DT/det>mayor mayor/NN/nsubj>said said/VBD/root ~./."))
        .containsExactly("QUOTATION | the mayor | said | “No,”");
    assertThat(Attributions.in(over, "¶the/DT/det>mayor mayor/NN/nsubj>said said/VBD/root ~./.")).isEmpty();
  }

  @Test
  void colonAtTheEndOfASentenceOpensTheQuotationOfTheNext() {
    String no = "“/``/dep>No ~No/UH/root ~./. ~”/''/dep>No";
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root twice/RB/advmod>said ~:/:", no))
        .containsExactly("QUOTATION | She | said | “No.”");
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root twice/RB/advmod>said ~;/:", no)).isEmpty();
  }

  @Test
  void quotationThatEndsAClauseBehindAColonIsAllOfTheContent() {
    assertThat(Attributions.in("It/PRP/nsubj>was was/VBD/ccomp>said over/RB/advmod>was ~:/:/punct>was “/``/punct>was "
        + "~We/PRP/nsubj>lost lost/VBD/parataxis>was it/PRP/dobj>lost all/DT/dep>lost ~,/,/punct>lost ~”/''/punct>lost "
        + "she/PRP/nsubj>said said/VBD/root")).containsExactly("CLAUSE | she | said | “We lost it all,”");
  }

  @Test
  void quotationBesideACueWinsOverAContentThatIsNoClause() {
    String go = "“/``/dep>urged ~Go/VB/dep>urged ~,/,/dep>urged ~”/''/dep>urged ";
    String wait = " urged/VBD/root them/PRP/dobj>urged to/TO/aux>wait wait/VB/xcomp>urged";
    assertThat(Attributions.in(go + "she/PRP/nsubj>urged" + wait)).containsExactly("QUOTATION | she | urged | “Go,”");
    assertThat(Attributions.in("She/PRP/nsubj>urged" + wait))
        .containsExactly("OBJECT_INFINITIVE | She | urged | them to wait");
  }
}
