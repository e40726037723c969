package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What verbs attribute, construction by construction, on trees written by hand. */
class VerbGrammarTest {

  private static final String ENVOY = "The/DT/det>envoy envoy/NN/nsubj>said said/VBD/root ";
  private static final String THAT_ROAD = "that/IN/mark>was the/DT/det>road road/NN/nsubj>was "
      + "was/VBD/ccomp>said open/JJ/acomp>was ";

  @Test
  void clauseBehindTheVerbIsItsContent() {
    assertThat(Attributions.in(ENVOY + THAT_ROAD + "./.")).containsExactly("CLAUSE | The envoy | said | that "
        + "the road was open");
  }

  @Test
  void clauseBeforeTheVerbIsItsContentUnlessACommaIsMissing() {
    String road = "The/DT/det>road road/NN/nsubj>is is/VBZ/ccomp>said open/JJ/acomp>is ";
    String envoy = "the/DT/det>envoy envoy/NN/nsubj>said said/VBD/root";
    assertThat(Attributions.in(road + "~,/,/punct>said " + envoy))
        .containsExactly("CLAUSE | the envoy | said | The road is open");
    assertThat(Attributions.in(road + "~;/:/punct>said " + envoy)).isEmpty();
  }

  @Test
  void ofTwoClausesTheOneBehindTheVerbCounts() {
    assertThat(Attributions.in("As/IN/mark>fell night/NN/nsubj>fell fell/VBD/ccomp>said ~,/,/punct>said "
        + "the/DT/det>envoy "
        + "envoy/NN/nsubj>said said/VBD/root the/DT/det>road road/NN/nsubj>was was/VBD/ccomp>said open/JJ/acomp>was"))
        .containsExactly("CLAUSE | the envoy | said | the road was open");
  }

  @Test
  void secondClauseWithAndThatBelongsToTheContent() {
    assertThat(Attributions.in(ENVOY + THAT_ROAD + "and/CC/cc>said that/IN/mark>shut ports/NNS/nsubjpass>shut "
        + "were/VBD/auxpass>shut "
        + "shut/VBN/ccomp>said"))
        .containsExactly("CLAUSE | The envoy | said | that the road was open and that ports were shut");
    assertThat(Attributions.in(ENVOY + THAT_ROAD + "since/IN/mark>shut ports/NNS/nsubjpass>shut were/VBD/auxpass>shut "
        + "shut/VBN/ccomp>said"))
        .containsExactly("CLAUSE | The envoy | said | that the road was open");
  }

  @Test
  void bareInfinitiveIsNoReportedClause() {
    assertThat(Attributions.in("The/DT/det>envoy envoy/NN/nsubj>noted noted/VBD/root to/TO/aux>wait "
        + "wait/VB/ccomp>noted"))
        .isEmpty();
    assertThat(Attributions.in("The/DT/det>envoy envoy/NN/nsubj>noted noted/VBD/root how/WRB/advmod>wait "
        + "to/TO/aux>wait "
        + "wait/VB/ccomp>noted")).containsExactly("CLAUSE | The envoy | noted | how to wait");
  }

  @Test
  void looseClauseBeforeAVerbWithSubjectAndObjectIsNoContent() {
    String loose = "It/PRP/nsubj>rained rained/VBD/ccomp>VERB ~,/,/punct>VERB he/PRP/nsubj>VERB VERB/VBD/root "
        + "the/DT/det>plan "
        + "plan/NN/dobj>VERB";
    assertThat(Attributions.in(loose.replace("VERB", "announced")))
        .containsExactly("OBJECT | he | announced | the plan");
    assertThat(Attributions.in(loose.replace("VERB", "told"))).containsExactly("CLAUSE | he | told | It rained");
  }

  @Test
  void insertedVerbHasTheSentenceAroundItAsContent() {
    String talks = "Talks/NNS/nsubj>resume ~,/,/punct>resume ";
    String resume = " ~,/,/punct>resume would/MD/aux>resume resume/VB/root soon/RB/advmod>resume";
    assertThat(Attributions.in(talks + "she/PRP/nsubj>said said/VBD/parataxis>resume" + resume))
        .containsExactly("PARENTHESIS | she | said | Talks, she said, would resume soon");
    assertThat(Attributions.in(talks + "as/IN/mark>said she/PRP/nsubj>said said/VBD/advcl>resume" + resume))
        .containsExactly("PARENTHESIS | she | said | Talks, as she said, would resume soon");
    assertThat(Attributions.in(talks + "if/IN/mark>said she/PRP/nsubj>said said/VBD/advcl>resume so/RB/advmod>said"
        + resume))
        .isEmpty();
  }

  @Test
  void clauseOfAPassiveVerbHasTheAgentAsSource() {
    assertThat(Attributions.in("Reporters/NNS/nsubjpass>told were/VBD/auxpass>told told/VBN/root by/IN/agent>told "
        + "Silva/NNP/pobj>by that/IN/mark>was it/PRP/nsubj>was was/VBD/ccomp>told over/RB/advmod>was"))
        .containsExactly("PASSIVE_CLAUSE | Silva | told | that it was over");
  }

  @Test
  void infinitiveIsTheContentWithItsSubject() {
    String leave = "to/TO/aux>leave leave/VB/xcomp>VERB town/NN/dobj>leave";
    assertThat(Attributions.in("The/DT/det>general general/NN/nsubj>refused refused/VBD/root " + leave.replace("VERB",
        "refused")))
        .containsExactly("INFINITIVE | The general | refused | to leave town");
    assertThat(Attributions.in("The/DT/det>bishop bishop/NN/nsubj>urged urged/VBD/root both/DT/det>sides "
        + "sides/NNS/dobj>urged "
        + leave.replace("VERB", "urged"))).containsExactly("OBJECT_INFINITIVE | The bishop | urged | both sides "
        + "to leave town");
    assertThat(Attributions.in("The/DT/det>bishop bishop/NN/nsubj>urged urged/VBD/root both/DT/det>sides "
        + "sides/NNS/dobj>urged "
        + leave.replace("xcomp>VERB", "acl>sides"))).containsExactly("OBJECT_INFINITIVE | The bishop | urged | "
        + "both sides to leave town");
    assertThat(Attributions.in("The/DT/det>bishop bishop/NN/nsubj>urged urged/VBD/root sides/NNS/nsubj>leave "
        + leave.replace("xcomp>VERB", "ccomp>urged")))
        .containsExactly("INFINITIVE | The bishop | urged | sides to leave town");
  }

  @Test
  void passiveVerbWithInfinitiveHasItsSubjectInTheContent() {
    assertThat(Attributions.in("The/DT/det>premier premier/NN/nsubjpass>expected is/VBZ/auxpass>expected "
        + "expected/VBN/root "
        + "by/IN/agent>expected voters/NNS/pobj>by to/TO/aux>visit visit/VB/xcomp>expected Oslo/NNP/dobj>visit"))
        .containsExactly("PASSIVE_INFINITIVE | voters | expected | The premier is expected by voters to visit Oslo");
  }

  @Test
  void gerundIsTheContent() {
    String captain = "The/DT/det>captain captain/NN/nsubj>denied denied/VBD/root ";
    assertThat(Attributions.in(captain + "taking/VBG/xcomp>denied money/NN/dobj>taking"))
        .containsExactly("GERUND | The captain | denied | taking money");
    assertThat(Attributions.in(captain + "having/VBG/aux>taken taken/VBN/ccomp>denied money/NN/dobj>taken"))
        .containsExactly("CLAUSE | The captain | denied | having taken money");
    assertThat(Attributions.in("He/PRP/nsubj>favors favors/VBZ/root having/VBG/aux>taken taken/VBN/xcomp>favors "
        + "money/NN/dobj>taken")).containsExactly("GERUND | He | favors | having taken money");
    assertThat(Attributions.in("He/PRP/nsubj>favors favors/VBZ/root taken/VBN/xcomp>favors money/NN/dobj>taken"))
        .isEmpty();
  }

  @Test
  void objectIsTheContentWithWhatIsSaidOfIt() {
    assertThat(Attributions.in("He/PRP/nsubj>called called/VBD/root the/DT/det>law law/NN/dobj>called "
        + "a/DT/det>disgrace "
        + "disgrace/NN/oprd>called")).containsExactly("OBJECT | He | called | the law a disgrace");
    assertThat(Attributions.in("He/PRP/nsubj>praised praised/VBD/root nuns/NNS/dobj>praised for/IN/prep>praised "
        + "courage/NN/pobj>for on/IN/prep>praised Monday/NNP/pobj>on"))
        .containsExactly("OBJECT | He | praised | nuns for courage");
  }

  @Test
  void strictObjectNeedsItsPreposition() {
    String view = "They/PRP/nsubj>view view/VBP/root bases/NNS/dobj>view ";
    assertThat(Attributions.in(view)).isEmpty();
    assertThat(Attributions.in(view + "as/IN/prep>view threats/NNS/pobj>as"))
        .containsExactly("OBJECT | They | view | bases as threats");
    assertThat(Attributions.in(view + "as/IN/prep>bases threats/NNS/pobj>as"))
        .containsExactly("OBJECT | They | view | bases as threats");
  }

  @Test
  void imperativesAndQuestionsToTheReaderAttributeNoObject() {
    String law = "the/DT/det>law law/NN/dobj>VERB ";
    assertThat(Attributions.in("Condemn/VB/root " + law.replace("VERB", "Condemn"))).isEmpty();
    assertThat(Attributions.in("You/PRP/nsubj>condemn condemn/VBP/root " + law.replace("VERB", "condemn"))).isEmpty();
    assertThat(Attributions.in("We/PRP/nsubj>condemn condemn/VBP/root " + law.replace("VERB", "condemn")))
        .containsExactly("OBJECT | We | condemn | the law");
  }

  @Test
  void passiveVerbHasItsSubjectAsContent() {
    String premier = "The/DT/det>premier premier/NN/nsubjpass>VERB was/VBD/auxpass>VERB VERB/VBN/root ";
    String by = "by/IN/agent>VERB unions/NNS/pobj>by";
    assertThat(Attributions.in((premier + by).replace("VERB", "criticized")))
        .containsExactly("PASSIVE_OBJECT | unions | criticized | The premier");
    assertThat(Attributions.in(premier.replace("VERB", "criticized"))).isEmpty();
    assertThat(Attributions.in((premier + by).replace("VERB", "viewed"))).isEmpty();
    assertThat(Attributions.in((premier + "as/IN/prep>VERB weak/JJ/pobj>as").replace("VERB", "viewed")))
        .containsExactly("PASSIVE_OBJECT | - | viewed | The premier was viewed as weak");
  }

  @Test
  void participleBehindItsNounHasItAsContentIfThereIsAnAgent() {
    String premier = "A/DT/det>premier premier/NN/nsubj>left criticized/VBN/acl>premier ";
    assertThat(Attributions.in(premier + "by/IN/agent>criticized unions/NNS/pobj>by left/VBD/root"))
        .containsExactly("PASSIVE_OBJECT | unions | criticized | A premier");
    assertThat(Attributions.in(premier + "for/IN/prep>criticized greed/NN/pobj>for left/VBD/root")).isEmpty();
    assertThat(Attributions.in(premier + "for/IN/prep>criticized greed/NN/pobj>for by/IN/agent>criticized "
        + "unions/NNS/pobj>by left/VBD/root"))
        .containsExactly("PASSIVE_OBJECT | unions | criticized | for greed");
  }

  @Test
  void prepositionBringsTheContentAndBelongsToTheCue() {
    assertThat(Attributions.in("Oslo/NNP/nsubj>called called/VBD/root for/IN/prep>called a/DT/det>truce "
        + "truce/NN/pobj>for"))
        .containsExactly("PREPOSITION | Oslo | called for | a truce");
    assertThat(Attributions.in("Oslo/NNP/nsubj>called called/VBD/root again/RB/advmod>called for/IN/prep>called "
        + "a/DT/det>truce truce/NN/pobj>for")).containsExactly("PREPOSITION | Oslo | called | a truce");
    assertThat(Attributions.in("Oslo/NNP/nsubj>hit hit/VBD/root back/RP/prt>hit at/IN/prep>back critics/NNS/pobj>at"))
        .containsExactly("PREPOSITION | Oslo | hit back at | critics");
    assertThat(Attributions.in("For/IN/prep>called a/DT/det>truce truce/NN/pobj>For Oslo/NNP/nsubj>called "
        + "called/VBD/root"))
        .isEmpty();
  }

  @Test
  void verbOfFeelingSaysItsPredicateOfTheSource() {
    assertThat(Attributions.in("The/DT/det>pilot pilot/NN/nsubj>felt felt/VBD/root cheated/VBN/xcomp>felt"))
        .containsExactly("PREDICATE | The pilot | felt | cheated");
    assertThat(Attributions.in("The/DT/det>pilot pilot/NN/nsubj>felt felt/VBD/root sad/JJ/acomp>felt"))
        .containsExactly("PREDICATE | The pilot | felt | sad");
    assertThat(Attributions.in("The/DT/det>pilot pilot/NN/nsubj>felt felt/VBD/root drums/NNS/xcomp>felt")).isEmpty();
  }

  @Test
  void verbOfSeemingHasItsSubjectInTheContentAndNoSource() {
    assertThat(Attributions.in("The/DT/det>talks talks/NNS/nsubj>seem seem/VBP/root to/TO/aux>go "
        + "go/VB/xcomp>seem well/RB/advmod>go"))
        .containsExactly("SUBJECT | - | seem | The talks seem to go well");
    assertThat(Attributions.in("It/PRP/nsubj>seems seems/VBZ/root that/IN/mark>go talks/NNS/nsubj>go "
        + "go/VBP/ccomp>seems well/RB/advmod>go"))
        .containsExactly("SUBJECT | - | seems | that talks go well");
    assertThat(Attributions.in("The/DT/det>talks talks/NNS/nsubj>seem seem/VBP/root")).isEmpty();
  }

  @Test
  void experienceHasItsCauseAsContentAndWhoFeelsAsSource() {
    assertThat(Attributions.in("The/DT/det>ruling ruling/NN/nsubj>angered angered/VBD/root miners/NNS/dobj>angered"))
        .containsExactly("EXPERIENCE | miners | angered | The ruling");
    assertThat(Attributions.in("Miners/NNS/nsubjpass>angered were/VBD/auxpass>angered angered/VBN/root "
        + "by/IN/agent>angered "
        + "rulings/NNS/pobj>by")).containsExactly("EXPERIENCE | Miners | angered | rulings");
    assertThat(Attributions.in("The/DT/det>ruling ruling/NN/nsubj>angered angered/VBD/root")).isEmpty();
    assertThat(Attributions.in("Miners/NNS/nsubjpass>angered were/VBD/auxpass>angered angered/VBN/root")).isEmpty();
    assertThat(Attributions.in("Rulings/NNS/nsubj>came came/VBD/root to/TO/aux>anger anger/VB/advcl>came "
        + "miners/NNS/dobj>anger"))
        .isEmpty();
  }

  @Test
  void verbWithoutComplementAttributesNothing() {
    assertThat(Attributions.in("The/DT/det>envoy envoy/NN/nsubj>added added/VBD/root")).isEmpty();
    assertThat(Attributions.in("He/PRP/nsubj>has has/VBZ/root an/DT/det>answer answer/NN/dobj>has")).isEmpty();
  }

  @Test
  void phraseThatIsNoCueKeepsItsWordsFromAttributing() {
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root goodbye/NN/dobj>said")).isEmpty();
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root little/JJ/dobj>said"))
        .containsExactly("OBJECT | She | said | little");
  }

  @Test
  void infinitiveRightBehindAPrepositionalPhraseBelongsToIt() {
    String called = "Oslo/NNP/nsubj>called called/VBD/root on/IN/prep>called Togo/NNP/pobj>on ";
    assertThat(Attributions.in(called + "to/TO/aux>wait wait/VB/xcomp>called ./."))
        .containsExactly("PREPOSITION | Oslo | called on | Togo to wait");
    assertThat(Attributions.in(called + "again/RB/advmod>called to/TO/aux>wait wait/VB/xcomp>called ./."))
        .containsExactly("PREPOSITION | Oslo | called on | Togo");
  }
}
