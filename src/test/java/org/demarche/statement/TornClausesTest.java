package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Reported clauses that a parser has torn from their verbs, on trees written by hand: DetachedClause and
 * InsertedReport.
 */
class TornClausesTest {

  private static final String ENVOY = "The/DT/det>envoy envoy/NN/nsubj>said said/VBD/root ";

  @Test
  void thatBelowAnotherWordOfTheVerbBeginsTheContent() {
    assertThat(Attributions.in(ENVOY + "to/IN/prep>said many/JJ/pobj>to that/IN/mark>was it/PRP/nsubj>was "
        + "was/VBD/acl>many "
        + "over/RB/advmod>was")).containsExactly("THAT | The envoy | said | that it was over");
  }

  @Test
  void thatNearTheVerbBeginsTheContentWhateverTheTree() {
    assertThat(Attributions.in("He/PRP/nsubj>left He/PRP/nsubj>said said/VBD/dep>left to/IN/prep>said "
        + "many/JJ/pobj>to that/IN/mark>left "
        + "it/PRP/nsubj>left left/VBD/root")).containsExactly("THAT | He | said | that it left");
    assertThat(Attributions.in("He/PRP/nsubj>left He/PRP/nsubj>said said/VBD/dep>left to/IN/prep>said "
        + "many/JJ/pobj>to ~,/,/punct>left "
        + "that/IN/mark>left it/PRP/nsubj>left left/VBD/root")).isEmpty();
  }

  @Test
  void pronounWithAFiniteVerbBeginsTheContent() {
    String told = "He/PRP/nsubj>told told/VBD/dep>meet aides/NNS/dobj>told ";
    assertThat(Attributions.in(told + "they/PRP/nsubj>meet would/MD/aux>meet meet/VB/root"))
        .containsExactly("THAT | He | told | they would meet");
    assertThat(Attributions.in(told + "they/PRP/nsubj>meet never/RB/neg>meet met/VBD/aux>meet meet/VB/root"))
        .containsExactly("THAT | He | told | they never met meet");
    assertThat(Attributions.in(told + "they/PRP/nsubj>meet meeting/VBG/aux>meet meet/VB/root")).isEmpty();
    assertThat(Attributions.in(told + "them/PRP/nsubj>meet would/MD/aux>meet meet/VB/root")).isEmpty();
  }

  @Test
  void pronounBehindANounDoesNotBeginTheContentOfAVerbWithObjects() {
    assertThat(Attributions.in("He/PRP/nsubj>noted noted/VBD/dep>met plans/NNS/dep>met they/PRP/nsubj>met "
        + "never/RB/neg>met "
        + "met/VBD/root")).isEmpty();
  }

  @Test
  void verbThatClosesTheSentenceHasWhatStandsBeforeTheCommaAsContent() {
    String two = "Two/CD/root dead/JJ/amod>Two in/IN/prep>Two raids/NNS/pobj>in that/WDT/nsubj>shook "
        + "shook/VBD/relcl>raids Oslo/NNP/dobj>shook ";
    assertThat(Attributions.in(two + "~,/,/punct>Two police/NNS/nsubj>said said/VBD/dep>Two"))
        .containsExactly("POSTPOSED | police | said | Two dead in raids that shook Oslo");
    assertThat(Attributions.in(two + "~,/,/punct>Two said/VBD/dep>Two police/NNS/nsubj>said"))
        .containsExactly("POSTPOSED | police | said | Two dead in raids that shook Oslo");
    assertThat(Attributions.in(two + "police/NNS/nsubj>said said/VBD/dep>Two")).isEmpty();
  }

  @Test
  void contentBeforeANormalOrderMustHaveAVerb() {
    String two = "Two/CD/root dead/JJ/amod>Two in/IN/prep>Two raids/NNS/pobj>in ~,/,/punct>Two ";
    assertThat(Attributions.in(two + "police/NNS/nsubj>said said/VBD/dep>Two")).isEmpty();
    assertThat(Attributions.in(two + "said/VBD/dep>Two police/NNS/nsubj>said"))
        .containsExactly("POSTPOSED | police | said | Two dead in raids");
  }

  @Test
  void verbThatGoesOnClosesNoSentence() {
    String two = "Two/CD/root raids/NNS/nsubj>shook shook/VBD/relcl>Two Oslo/NNP/dobj>shook ~,/,/punct>Two "
        + "police/NNS/nsubj>said said/VBD/dep>Two ";
    assertThat(Attributions.in(two + "on/IN/prep>said Monday/NNP/pobj>on"))
        .containsExactly("POSTPOSED | police | said | Two raids shook Oslo");
    assertThat(Attributions.in(two + "and/CC/cc>said left/VBD/conj>said")).isEmpty();
  }

  @Test
  void verbBetweenCommasHasTheSentenceAroundItAsContent() {
    String before = "Pilots/NNS/nsubj>had had/VBD/root no/DT/det>past past/NN/dobj>had ~,/,/punct>had "
        + "they/PRP/nsubj>added added/VBD/dep>had ";
    assertThat(Attributions.in(before + "~,/,/punct>had and/CC/cc>had had/VBD/aux>passed passed/VBN/conj>had "
        + "tests/NNS/dobj>passed"))
        .containsExactly("INSERTED | they | added | Pilots had no past, they added, and had passed tests");
    assertThat(Attributions.in(before + "~,/,/punct>had passing/VBG/conj>had all/DT/det>tests "
        + "tests/NNS/dobj>passing")).isEmpty();
  }

  @Test
  void verbPutIntoARelativeClauseHasItsRestAsContent() {
    assertThat(Attributions.in("Ships/NNS/nsubj>missed missed/VBD/root dates/NNS/dobj>missed that/WDT/dep>said "
        + "critics/NNS/nsubj>said "
        + "said/VBD/relcl>dates went/VBD/dep>said unnoticed/JJ/acomp>went"))
        .containsExactly("RELATIVE | critics | said | went unnoticed");
    assertThat(Attributions.in("Dates/NNS/root that/WDT/dep>said critics/NNS/nsubj>said said/VBD/relcl>Dates "
        + "going/VBG/dep>said"))
        .isEmpty();
  }

  @Test
  void verbWithoutClausesHasNone() {
    assertThat(Attributions.in("Pilots/NNS/nsubj>had had/VBD/root no/DT/det>past past/NN/dobj>had ~,/,/punct>had "
        + "they/PRP/nsubj>sighed sighed/VBD/dep>had")).isEmpty();
  }
}
