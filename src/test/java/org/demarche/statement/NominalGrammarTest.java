package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What nouns, adjectives, prepositions and adverbs attribute, on trees written by hand. */
class NominalGrammarTest {

  private static final String FAKE = "that/IN/mark>was it/PRP/nsubj>was was/VBD/";

  @Test
  void clauseThatCompletesANounIsItsContent() {
    String claim = "His/PRP$/poss>claim claim/NN/nsubj>failed " + FAKE + "LABEL>claim fake/JJ/acomp>was "
        + "failed/VBD/root";
    String found = "NOUN_CLAUSE | His | claim | that it was fake";
    assertThat(Attributions.in(claim.replace("LABEL", "ccomp"))).containsExactly(found);
    assertThat(Attributions.in(claim.replace("LABEL", "acl"))).containsExactly(found);
    assertThat(Attributions.in(claim.replace("LABEL", "relcl"))).containsExactly(found);
    assertThat(Attributions.in("His/PRP$/poss>claim claim/NN/nsubj>failed which/WDT/nsubj>was "
        + "was/VBD/relcl>claim fake/JJ/acomp>was "
        + "failed/VBD/root")).isEmpty();
  }

  @Test
  void clauseWithThatBehindOtherWordsOfTheNounIsItsContent() {
    String fears = "Fears/NNS/nsubj>grew among/IN/prep>Fears voters/NNS/pobj>among ";
    assertThat(Attributions.in(fears + FAKE + "advcl>grew fake/JJ/acomp>was grew/VBD/root"))
        .containsExactly("NOUN_CLAUSE | voters | Fears | that it was fake");
    assertThat(Attributions.in(fears + "grew/VBD/root " + FAKE + "advcl>grew fake/JJ/acomp>was")).isEmpty();
    assertThat(Attributions.in(fears + "that/WDT/nsubj>ate ate/VBD/relcl>voters fish/NNS/dobj>ate grew/VBD/root"))
        .isEmpty();
  }

  @Test
  void infinitiveThatCompletesANounIsItsContent() {
    assertThat(Attributions.in("Her/PRP$/poss>promise promise/NN/nsubj>held to/TO/aux>pay pay/VB/acl>promise "
        + "held/VBD/root"))
        .containsExactly("NOUN_INFINITIVE | Her | promise | to pay");
    assertThat(Attributions.in("Her/PRP$/poss>promise promise/NN/nsubj>held paying/VBG/acl>promise held/VBD/root"))
        .isEmpty();
  }

  @Test
  void prepositionOfANounBringsItsContent() {
    assertThat(Attributions.in("Their/PRP$/poss>criticism criticism/NN/nsubj>grew of/IN/prep>criticism "
        + "taxes/NNS/pobj>of grew/VBD/root"))
        .containsExactly("NOUN_PREPOSITION | Their | criticism of | taxes");
    assertThat(Attributions.in("Their/PRP$/poss>criticism criticism/NN/nsubj>grew in/IN/prep>criticism "
        + "May/NNP/pobj>in grew/VBD/root"))
        .isEmpty();
  }

  @Test
  void sourceOfANounIsItsPossessorOrWhatAPrepositionBringsOrTheSubjectOfItsVerb() {
    assertThat(Attributions.in("Silva/NNP/poss>call 's/POS/case>Silva call/NN/nsubj>failed for/IN/prep>call "
        + "talks/NNS/pobj>for failed/VBD/root"))
        .containsExactly("NOUN_PREPOSITION | Silva | call for | talks");
    assertThat(Attributions.in("Calls/NNS/nsubj>failed by/IN/prep>Calls Silva/NNP/pobj>by for/IN/prep>Calls "
        + "talks/NNS/pobj>for failed/VBD/root"))
        .containsExactly("NOUN_PREPOSITION | Silva | Calls | talks");
    assertThat(Attributions.in("Silva/NNP/nsubj>made made/VBD/root a/DT/det>promise promise/NN/dobj>made "
        + "to/TO/aux>pay pay/VB/acl>promise"))
        .containsExactly("NOUN_INFINITIVE | Silva | promise | to pay");
    assertThat(Attributions.in("The/DT/det>promise promise/NN/nsubj>failed to/TO/aux>pay pay/VB/acl>promise "
        + "failed/VBD/root"))
        .containsExactly("NOUN_INFINITIVE | - | promise | to pay");
  }

  @Test
  void complementsOfAnAdjectiveAreItsContentAndWhatItIsSaidOfTheSource() {
    String envoy = "The/DT/det>envoy envoy/NN/nsubj>is is/VBZ/root ";
    assertThat(Attributions.in(envoy + "confident/JJ/acomp>is " + FAKE + "ccomp>confident fake/JJ/acomp>was"))
        .containsExactly("ADJECTIVE_CLAUSE | The envoy | confident | that it was fake");
    assertThat(Attributions.in(envoy + "confident/JJ/acomp>is " + FAKE + "advcl>is fake/JJ/acomp>was"))
        .containsExactly("ADJECTIVE_CLAUSE | The envoy | confident | that it was fake");
    assertThat(Attributions.in(envoy + "willing/JJ/acomp>is to/TO/aux>pay pay/VB/xcomp>willing"))
        .containsExactly("ADJECTIVE_INFINITIVE | The envoy | willing | to pay");
    assertThat(Attributions.in(envoy + "willing/JJ/acomp>is to/TO/aux>pay pay/VB/xcomp>is"))
        .containsExactly("ADJECTIVE_INFINITIVE | The envoy | willing | to pay");
    assertThat(Attributions.in(envoy + "critical/JJ/acomp>is of/IN/prep>critical taxes/NNS/pobj>of"))
        .containsExactly("ADJECTIVE_PREPOSITION | The envoy | critical of | taxes");
    assertThat(Attributions.in(envoy + "critical/JJ/acomp>is of/IN/prep>is taxes/NNS/pobj>of"))
        .containsExactly("ADJECTIVE_PREPOSITION | The envoy | critical of | taxes");
    assertThat(Attributions.in(envoy + "critical/JJ/acomp>is today/NN/npadvmod>is of/IN/prep>is taxes/NNS/pobj>of"))
        .isEmpty();
  }

  @Test
  void adjectiveBesideANounIsSaidOfTheNoun() {
    assertThat(Attributions.in("Men/NNS/nsubj>left eager/JJ/acl>Men to/TO/aux>pay pay/VB/xcomp>eager left/VBD/root"))
        .containsExactly("ADJECTIVE_INFINITIVE | Men | eager | to pay");
    assertThat(Attributions.in("eager/JJ/amod>Men to/TO/aux>pay pay/VB/xcomp>eager Men/NNS/nsubj>left left/VBD/root"))
        .containsExactly("ADJECTIVE_INFINITIVE | - | eager | to pay");
  }

  @Test
  void prepositionSpeaksOfTheClauseThatItIsPutInto() {
    String mined = "Roads/NNS/nsubjpass>mined were/VBD/auxpass>mined mined/VBN/root ~,/,/punct>mined "
        + "according/VBG/prep>mined to/IN/prep>according ";
    assertThat(Attributions.in(mined + "engineers/NNS/pobj>to"))
        .containsExactly("PREPOSITION_SOURCE | engineers | according to | Roads were mined");
    assertThat(Attributions.in("According/VBG/prep>mined to/IN/prep>According engineers/NNS/pobj>to "
        + "~,/,/punct>mined roads/NNS/nsubjpass>mined "
        + "were/VBD/auxpass>mined mined/VBN/root"))
        .containsExactly("PREPOSITION_SOURCE | engineers | According to | roads were mined");
  }

  @Test
  void prepositionInTheMiddleSpeaksOfItsClauseAloneAtTheEndOfTheSentence() {
    String first = "She/PRP/nsubj>knew knew/VBD/root Oslo/NNP/nsubj>paid paid/VBD/ccomp>knew ";
    String phrase = "in/IN/prep>paid her/PRP$/poss>view view/NN/pobj>in ";
    assertThat(Attributions.in("Oslo/NNP/nsubj>paid paid/VBD/root ~,/,/punct>paid in/IN/prep>paid "
        + "her/PRP$/poss>view view/NN/pobj>in ~,/,/punct>paid "
        + "for/IN/prep>paid nothing/NN/pobj>for at/IN/advmod>paid all/DT/advmod>paid"))
        .containsExactly("PREPOSITION_SOURCE | her | in her view | Oslo paid, in her view, for nothing at all");
    assertThat(Attributions.in(first + phrase)).containsExactly("PREPOSITION_SOURCE | her | in her view | She "
        + "knew Oslo paid");
  }

  @Test
  void adverbOfHearsayHasItsClauseAsContentAndNoSource() {
    assertThat(Attributions.in("Silva/NNP/nsubj>left reportedly/RB/advmod>left left/VBD/root"))
        .containsExactly("ADVERB | - | reportedly | Silva reportedly left");
  }
}
