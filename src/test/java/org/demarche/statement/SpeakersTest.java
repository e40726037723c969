package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Who the source of a verb or noun is, on trees written by hand. */
class SpeakersTest {

  private static String ofVerb(String verb, String sentence) {
    DocumentView view = TreeBuilder.view(sentence);
    return Attributions.text(Speakers.ofVerb(TreeBuilder.word(view, verb)), view);
  }

  private static String ofNoun(String noun, String sentence, String... taken) {
    DocumentView view = TreeBuilder.view(sentence);
    return Attributions.text(Speakers.ofNoun(TreeBuilder.word(view, noun), List.of(taken)), view);
  }

  @Test
  void subjectOfAVerbIsItsSource() {
    assertThat(ofVerb("said", "The/DT/det>envoy envoy/NN/nsubj>said of/IN/prep>envoy Oslo/NNP/pobj>of said/VBD/root"))
        .isEqualTo("The envoy of Oslo");
    assertThat(ofVerb("say", "To/TO/aux>win win/VB/csubj>say would/MD/aux>say say/VB/root much/JJ/dobj>say")).isNull();
    assertThat(ofVerb("said", "There/EX/expl>said said/VBD/root")).isNull();
  }

  @Test
  void agentOfAPassiveVerbIsItsSource() {
    String told = "He/PRP/nsubjpass>told was/VBD/auxpass>told told/VBN/root";
    assertThat(ofVerb("told", told + " by/IN/agent>told Silva/NNP/pobj>by")).isEqualTo("Silva");
    assertThat(ofVerb("told", told)).isNull();
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    String rose = "Silva/NNP/nsubj>rose rose/VBD/root and/CC/cc>rose ";
    assertThat(ofVerb("said", rose + "said/VBD/conj>rose")).isEqualTo("Silva");
    assertThat(ofVerb("said", rose + "Petrov/NNP/nsubj>said said/VBD/conj>rose")).isEqualTo("Petrov");
    assertThat(ofVerb("said", rose + "left/VBD/conj>rose ~,/,/punct>left and/CC/cc>left said/VBD/conj>left"))
        .isEqualTo("Silva");
  }

  @Test
  void relativePronounStandsForItsNoun() {
    String envoy = "An/DT/det>envoy envoy/NN/nsubj>left who/WP/nsubj>said said/VBD/relcl>envoy ";
    assertThat(ofVerb("said", envoy + "so/RB/advmod>said left/VBD/root")).isEqualTo("who (envoy)");
    assertThat(ofVerb("denied", envoy + "and/CC/cc>said denied/VBD/conj>said it/PRP/dobj>denied left/VBD/root"))
        .isEqualTo("who (envoy)");
    assertThat(ofVerb("said", "Who/WP/nsubj>said said/VBD/root so/RB/advmod>said")).isEqualTo("Who");
  }

  @Test
  void relativePronounStandsForItsNounInClausesBelow() {
    assertThat(ofVerb("deny", "An/DT/det>envoy envoy/NN/nsubj>left who/WP/nsubj>came came/VBD/relcl>envoy "
        + "to/TO/aux>deny "
        + "deny/VB/advcl>came it/PRP/dobj>deny left/VBD/root")).isEqualTo("who (envoy)");
    assertThat(ofVerb("deny", "An/DT/det>envoy envoy/NN/nsubj>left he/PRP/nsubj>sent sent/VBD/relcl>envoy "
        + "to/TO/aux>deny "
        + "deny/VB/advcl>sent it/PRP/dobj>deny left/VBD/root")).isEqualTo("he");
  }

  @Test
  void looselyTiedVerbHasTheSubjectOfTheWordsAroundIt() {
    assertThat(ofVerb("saying", "Silva/NNP/nsubj>left left/VBD/root saying/VBG/dep>left so/RB/advmod>saying"))
        .isEqualTo("Silva");
    assertThat(ofVerb("saying", "Silva/NNP/nsubj>made made/VBD/root haste/NN/dobj>made ,/,/punct>haste "
        + "saying/VBG/dep>haste "
        + "so/RB/advmod>saying")).isEqualTo("Silva");
    assertThat(ofVerb("saying", "Silva/NNP/nsubj>left left/VBD/root saying/VBG/discourse>left so/RB/advmod>saying"))
        .isNull();
    assertThat(ofVerb("saying", "Winning/VBG/csubj>helps helps/VBZ/root saying/VBG/advcl>helps so/RB/advmod>saying"))
        .isNull();
  }

  @Test
  void nearestOfSeveralSubjectsIsTheSource() {
    assertThat(ofVerb("said", "Mayors/NNS/nsubj>said Silva/NNP/nsubj>said said/VBD/root")).isEqualTo("Silva");
    assertThat(ofVerb("said", "Silva/NNP/nsubj>said said/VBD/root news/NN/nsubj>said")).isEqualTo("Silva");
  }

  @Test
  void participleAndInfinitiveHaveTheSubjectOfTheClauseAroundThem() {
    assertThat(ofVerb("adding", "Silva/NNP/nsubj>left left/VBD/root ~,/,/punct>left adding/VBG/advcl>left "
        + "that/DT/dobj>adding"))
        .isEqualTo("Silva");
    assertThat(ofVerb("say", "Silva/NNP/nsubj>came came/VBD/root to/TO/aux>say say/VB/advcl>came so/RB/advmod>say"))
        .isEqualTo("Silva");
    assertThat(ofVerb("saying", "Silva/NNP/nsubj>left left/VBD/root by/IN/prep>left saying/VBG/pcomp>by "
        + "so/RB/advmod>saying"))
        .isEqualTo("Silva");
  }

  @Test
  void objectBeforeAnInfinitiveIsItsSourceIfItIsAPerson() {
    String say = " to/TO/aux>say say/VB/xcomp>asked so/RB/advmod>say";
    assertThat(ofVerb("say", "Silva/NNP/nsubj>asked asked/VBD/root Petrov/NNP/dobj>asked" + say)).isEqualTo("Petrov");
    assertThat(ofVerb("say", "Silva/NNP/nsubj>asked asked/VBD/root them/PRP/dobj>asked" + say)).isEqualTo("them");
    assertThat(ofVerb("say", "Silva/NNP/nsubj>asked asked/VBD/root papers/NNS/dobj>asked" + say)).isEqualTo("Silva");
  }

  @Test
  void clauseOfANounHasTheNounAsSource() {
    assertThat(ofVerb("saying", "Aides/NNS/nsubj>left saying/VBG/acl>Aides so/RB/advmod>saying left/VBD/root"))
        .isEqualTo("Aides");
  }

  @Test
  void newThingThatSomebodyMakesToSpeakIsNotTheSource() {
    String issued = "Silva/NNP/nsubj>issued issued/VBD/root ";
    assertThat(ofVerb("saying", issued + "a/DT/det>letter letter/NN/dobj>issued saying/VBG/acl>letter "
        + "so/RB/advmod>saying"))
        .isEqualTo("Silva");
    assertThat(ofVerb("saying", issued + "an/DT/det>order order/NN/dobj>issued saying/VBG/acl>order "
        + "so/RB/advmod>saying"))
        .isEqualTo("Silva");
    assertThat(ofVerb("saying", issued + "letters/NNS/dobj>issued saying/VBG/acl>letters so/RB/advmod>saying"))
        .isEqualTo("Silva");
    assertThat(ofVerb("saying", issued + "the/DT/det>letter letter/NN/dobj>issued saying/VBG/acl>letter "
        + "so/RB/advmod>saying"))
        .isEqualTo("the letter");
    assertThat(ofVerb("say", issued + "the/DT/det>letter letter/NN/dobj>issued to/TO/aux>say say/VB/acl>letter "
        + "so/RB/advmod>say"))
        .isEqualTo("Silva");
  }

  @Test
  void finiteVerbWithoutSubjectHasItsNeighbourAsSource() {
    assertThat(ofVerb("said", "All/DT/nsubj>is is/VBZ/root well/RB/advmod>is ~,/,/punct>is "
        + "said/VBD/parataxis>is Silva/NNP/dobj>said"))
        .isEqualTo("Silva");
    assertThat(ofVerb("say", "To/TO/aux>say say/VB/root Silva/NNP/dobj>say")).isNull();
  }

  @Test
  void sourceOfANounIsItsPossessorFirst() {
    assertThat(ofNoun("claim", "Silva/NNP/poss>claim 's/POS/case>Silva claim/NN/root by/IN/prep>claim "
        + "Petrov/NNP/pobj>by"))
        .isEqualTo("Silva");
  }

  @Test
  void prepositionBringsTheSourceOfANounUnlessItBringsTheContent() {
    assertThat(ofNoun("claims", "claims/NNS/root of/IN/prep>claims fraud/NN/pobj>of", "of")).isNull();
    assertThat(ofNoun("claims", "claims/NNS/root of/IN/prep>claims Silva/NNP/pobj>of")).isEqualTo("Silva");
    assertThat(ofNoun("fears", "fears/NNS/root among/IN/prep>fears voters/NNS/pobj>among")).isEqualTo("voters");
    assertThat(ofNoun("fears", "fears/NNS/root in/IN/prep>fears Oslo/NNP/pobj>in")).isNull();
    assertThat(ofNoun("fears", "fears/NNS/root of/IN/prep>fears losing/VBG/pcomp>of")).isNull();
  }

  @Test
  void subjectOfTheVerbThatGovernsANounIsItsSource() {
    assertThat(ofNoun("claim", "Silva/NNP/nsubj>made made/VBD/root a/DT/det>claim claim/NN/dobj>made"))
        .isEqualTo("Silva");
    assertThat(ofNoun("claim", "Silva/NNP/nsubj>left left/VBD/root after/IN/prep>left a/DT/det>claim "
        + "claim/NN/pobj>after"))
        .isEqualTo("Silva");
    assertThat(ofNoun("fear", "Silva/NNP/nsubj>made made/VBD/root claims/NNS/dobj>made and/CC/cc>claims "
        + "fear/NN/conj>claims"))
        .isEqualTo("Silva");
    assertThat(ofNoun("claim", "The/DT/det>claim claim/NN/nsubj>failed failed/VBD/root")).isNull();
  }

  @Test
  void spanOfASourceStopsBeforeTheCue() {
    DocumentView view = TreeBuilder.view("Men/NNS/nsubj>left who/WP/nsubj>said said/VBD/relcl>Men "
        + "so/RB/advmod>said left/VBD/root");
    Word men = TreeBuilder.word(view, "Men");
    assertThat(Attributions.text(Speakers.of(men, TreeBuilder.word(view, "said")), view)).isEqualTo("Men");
    assertThat(Attributions.text(Speakers.of(men, TreeBuilder.word(view, "left")), view)).isEqualTo("Men who said so");
    assertThat(Speakers.of(null, men)).isNull();
  }

  @Test
  void genitiveIsNoPartOfASource() {
    DocumentView view = TreeBuilder.view("The/DT/det>envoy envoy/NN/poss>claim 's/POS/case>envoy claim/NN/root");
    assertThat(Attributions.text(Speakers.of(TreeBuilder.word(view, "envoy"), TreeBuilder.word(view, "claim")), view))
        .isEqualTo("The envoy");
  }
}
