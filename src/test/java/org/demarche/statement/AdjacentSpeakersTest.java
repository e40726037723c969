package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.syntax.DocumentView;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Sources by the order of the words alone. */
class AdjacentSpeakersTest {

  private static String of(String sentence) {
    DocumentView view = TreeBuilder.view(sentence);
    return Attributions.text(AdjacentSpeakers.of(TreeBuilder.word(view, "said")), view);
  }

  @Test
  void nounPhraseRightBehindAVerbThatFollowsItsContentIsTheSource() {
    String content = "It/PRP/nsubj>is is/VBZ/ccomp>said over/RB/advmod>is ~,/,/punct>said said/VBD/root ";
    assertThat(of(content + "the/DT/det>envoy envoy/NN/dobj>said")).isEqualTo("the envoy");
    assertThat(of(content + "a/DT/det>envoy senior/JJ/amod>envoy Oslo/NNP/compound>envoy envoy/NN/dep>said"))
        .isEqualTo("a senior Oslo envoy");
    assertThat(of(content + "Oslo/NNP/poss>envoy 's/POS/case>Oslo envoy/NN/dep>said")).isEqualTo("Oslo 's envoy");
    assertThat(of(content + "he/PRP/dep>said")).isEqualTo("he");
    assertThat(of(content + "on/IN/prep>said Monday/NNP/pobj>on")).isNull();
  }

  @Test
  void nounPhraseBehindAVerbIsNoSourceWhereTheContentFollowsOrTheVerbBeginsTheSentence() {
    assertThat(of("Silva/NNP/dep>said never/RB/neg>said once/RB/advmod>said said/VBD/root the/DT/det>road "
        + "road/NN/nsubj>was was/VBD/ccomp>said"))
        .isEqualTo("Silva");
    assertThat(of("said/VBD/root Silva/NNP/dep>said")).isNull();
  }

  @Test
  void nounBeforeAdverbsAndAuxiliariesIsTheSource() {
    assertThat(of("Silva/NNP/dep>said later/RB/advmod>said had/VBD/aux>said said/VBD/root so/RB/advmod>said"))
        .isEqualTo("Silva");
    assertThat(of("Silva/NNP/dep>said may/MD/aux>said not/RB/neg>said said/VBD/root so/RB/advmod>said"))
        .isEqualTo("Silva");
    assertThat(of("quickly/RB/advmod>said said/VBD/root so/RB/advmod>said")).isNull();
    assertThat(of("green/JJ/dep>said said/VBD/root so/RB/advmod>said")).isNull();
  }

  @Test
  void headOfTheNounsBeforeAVerbIsTheSource() {
    assertThat(of("Envoys/NNS/dep>said of/IN/prep>Envoys Oslo/NNP/pobj>of said/VBD/root so/RB/advmod>said"))
        .isEqualTo("Oslo");
    assertThat(of("Envoy/NN/dep>said Silva/NNP/compound>Envoy said/VBD/root so/RB/advmod>said"))
        .isEqualTo("Envoy Silva");
    assertThat(of("Envoys/NNS/dep>said Silva/NNP/appos>Envoys said/VBD/root so/RB/advmod>said")).isEqualTo("Silva");
  }

  @Test
  void whatStandsBetweenCommasOrInBracketsBeforeAVerbIsPassedOver() {
    assertThat(of("Silva/NNP/dep>said ~,/,/punct>said of/IN/prep>said late/JJ/amod>of ~,/,/punct>said "
        + "said/VBD/root so/RB/advmod>said"))
        .isEqualTo("Silva");
    assertThat(of("Silva/NNP/dep>said (/-LRB-/punct>said Labour/NNP/dep>said )/-RRB-/punct>said said/VBD/root "
        + "so/RB/advmod>said"))
        .isEqualTo("Silva");
    assertThat(of("Monday/NNP/npadvmod>said ~,/,/punct>said said/VBD/root so/RB/advmod>said")).isNull();
  }
}
