package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** What {@link RoleAnnotator} makes of given trees. */
class RoleTreeTest {

  private static final String KEYS = "category country former acting HOLDER";

  // the holder

  @Test
  void nameBehindTheTitleHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("President/NNP/compound>Ruiz Ruiz/NNP/nsubj>left left/VBD/root").person("Ruiz");
    assertThat(trees.roles(KEYS)).containsExactly(
        "SpeakerRole \"President\" category=HEAD_OF_STATE country=none former=false acting=false HOLDER=Ruiz");
  }

  @Test
  void nameBehindTheWholeOfficeHoldsIt() {
    RoleTrees trees = RoleTrees.of("Minister/NN/compound>Ruiz of/IN/prep>Minister defence/NN/pobj>of "
        + "Ana/NNP/compound>Ruiz "
        + "Ruiz/NNP/nsubj>left left/VBD/root").person("Ana Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"Minister of defence\" HOLDER=Ana Ruiz");
  }

  @Test
  void pluralOfficeIsNotHeldByTheNameBehindIt() {
    RoleTrees trees = RoleTrees.of("Ministers/NNS/nsubj>told of/IN/prep>Ministers Chile/NNP/pobj>of Ruiz/NNP/dep>told "
        + "told/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"Ministers of Chile\" HOLDER=Ministers of Chile");
  }

  @Test
  void nameBeforeACommaHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubj>left ,/,/punct>Ruiz then/RB/advmod>minister the/DT/det>minister "
        + "minister/NN/dep>left ,/,/punct>Ruiz left/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"minister\" HOLDER=Ruiz");
  }

  @Test
  void nameBeforeACommaHoldsNoOfficeThatGoesOn() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubj>left ,/,/punct>Ruiz the/DT/det>minister minister/NN/dep>left "
        + "Monday/NNP/dep>left left/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"minister\" HOLDER=minister");
  }

  @Test
  void membersOfAListDoNotHoldEachOthersOffices() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubj>left ,/,/punct>Ruiz the/DT/det>minister minister/NN/conj>Ruiz "
        + ",/,/punct>Ruiz "
        + "aides/NNS/conj>Ruiz left/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"minister\" HOLDER=minister",
        "SpeakerRole \"aides\" HOLDER=aides");
  }

  @Test
  void nameBehindACommaHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("The/DT/det>minister minister/NN/nsubj>left ,/,/punct>minister "
        + "Ana/NNP/compound>Ruiz "
        + "Ruiz/NNP/dep>left ,/,/punct>minister left/VBD/root").person("Ana Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"minister\" HOLDER=Ana Ruiz");
  }

  @Test
  void nameBehindACommaThatIsNotClosedBeginsSomethingElse() {
    RoleTrees trees = RoleTrees.of("For/IN/prep>left the/DT/det>minister minister/NN/pobj>For ,/,/punct>left "
        + "Ruiz/NNP/nsubj>left left/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"minister\" HOLDER=minister");
  }

  @Test
  void nameThatNobodyKnowsHoldsTheOfficeInApposition() {
    String envoy = "The/DT/det>envoy envoy/NN/nsubj>left ,/,/punct>envoy Adel/NNP/compound>Tarin Tarin/NNP/appos>envoy "
        + "%s/%s/punct>envoy left/VBD/root";
    assertThat(RoleTrees.of(String.format(envoy, ",", ",")).roles("HOLDER"))
        .containsExactly("SpeakerRole \"envoy\" HOLDER=Adel Tarin");
    assertThat(RoleTrees.of(String.format(envoy, "Airport", "NNP")).roles("HOLDER"))
        .containsExactly("SpeakerRole \"envoy\" HOLDER=envoy");
    assertThat(RoleTrees.of("The/DT/det>envoy envoy/NN/nsubj>left ,/,/punct>envoy Tarin/NNP/appos>envoy "
        + ",/,/punct>envoy left/VBD/root").roles("HOLDER")).containsExactly("SpeakerRole \"envoy\" HOLDER=envoy");
    assertThat(RoleTrees.of("The/DT/det>envoys envoys/NNS/nsubj>left ,/,/punct>envoys Adel/NNP/compound>Tarin "
        + "Tarin/NNP/appos>envoys ,/,/punct>envoys left/VBD/root").roles("HOLDER"))
        .containsExactly("SpeakerRole \"envoys\" HOLDER=envoys");
  }

  @Test
  void nameThatNobodyKnowsEndsTheOffice() {
    RoleTrees trees = RoleTrees.of("Minister/NNP/nsubj>left of/IN/prep>Minister Trade/NNP/pobj>of "
        + "Adel/NNP/compound>Tarin Tarin/NNP/appos>Minister left/VBD/root");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"Minister of Trade\" HOLDER=Adel Tarin");
  }

  @Test
  void appositionHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubj>left once/RB/advmod>minister a/DT/det>minister "
        + "good/JJ/amod>minister "
        + "minister/NN/appos>Ruiz left/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"good minister\" HOLDER=Ruiz");
    RoleTrees turned = RoleTrees.of("The/DT/det>minister minister/NN/nsubj>left Ruiz/NNP/appos>minister left/VBD/root");
    assertThat(turned.person("Ruiz").roles("HOLDER")).containsExactly("SpeakerRole \"minister\" HOLDER=Ruiz");
  }

  @Test
  void subjectOfTheCopulaHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubj>became became(become)/VBD/root president/NN/attr>became")
        .person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=Ruiz");
  }

  @Test
  void pronounMayHoldAnOffice() {
    RoleTrees trees = RoleTrees.of("She/PRP/nsubj>is is(be)/VBZ/root the/DT/det>president president/NN/attr>is");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=She");
    assertThat(TreeBuilder.found(trees.jcas(), "Actor mention kind sector rule"))
        .containsExactly("Actor \"She\" mention=PRONOUN kind=PERSON sector=GOV rule=role.pronoun");
  }

  @Test
  void severalDoNotHoldOneOfficeEach() {
    RoleTrees trees = RoleTrees.of("She/PRP/nsubj>knew knew(know)/VBD/root ministers/NNS/oprd>knew");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"ministers\" HOLDER=ministers");
  }

  @Test
  void objectOfNamingHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("They/PRP/nsubj>elected elected/VBD/root Ruiz/NNP/dobj>elected "
        + "president/NN/oprd>elected");
    assertThat(trees.person("Ruiz").roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=Ruiz");
  }

  @Test
  void subjectOfPassiveNamingHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubjpass>elected was(be)/VBD/auxpass>elected elected/VBN/root "
        + "president/NN/oprd>elected");
    assertThat(trees.person("Ruiz").roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=Ruiz");
  }

  @Test
  void whoServesAsPresidentHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubj>served served/VBD/root as/IN/prep>served president/NN/pobj>as");
    assertThat(trees.person("Ruiz").roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=Ruiz");
  }

  @Test
  void whoIsNamedAsPresidentHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("Keller/NNP/nsubj>named named/VBD/root Ruiz/NNP/dobj>named as/IN/prep>named "
        + "president/NN/pobj>as").person("Keller").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=Ruiz");
  }

  @Test
  void ownerOfATimeAsPresidentHoldsTheOffice() {
    RoleTrees trees = RoleTrees.of("Her/PRP$/poss>time time/NN/nsubj>ended as/IN/prep>time president/NN/pobj>as "
        + "ended/VBD/root");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=Her");
  }

  @Test
  void officeAloneIsAnActor() {
    RoleTrees trees = RoleTrees.of("The/DT/det>minister former/JJ/amod>minister minister/NN/nsubj>left left/VBD/root");
    assertThat(trees.roles(KEYS)).containsExactly(
        "SpeakerRole \"minister\" category=MINISTER country=none former=true acting=false HOLDER=former minister");
    assertThat(TreeBuilder.found(trees.jcas(), "Actor name mention kind sector rule ROLE")).containsExactly(
        "Actor \"former minister\" name=former minister mention=REFERENCE kind=PERSON sector=GOV rule=role.minister "
            + "ROLE=minister");
  }

  @Test
  void severalWithAnOfficeAreAGroup() {
    RoleTrees trees = RoleTrees.of("Ministers/NNS/nsubj>left left/VBD/root");
    trees.roles("HOLDER");
    assertThat(TreeBuilder.found(trees.jcas(), "Actor kind mention")).containsExactly(
        "Actor \"Ministers\" kind=GROUP mention=REFERENCE");
  }

  @Test
  void unmarkedNameBehindATitleBecomesAPerson() {
    RoleTrees trees = RoleTrees.of("President/NNP/compound>Ruiz Ana/NNP/compound>Ruiz Ruiz/NNP/nsubj>left "
        + "left/VBD/root");
    trees.roles("HOLDER");
    assertThat(TreeBuilder.found(trees.jcas(), "Actor kind mention rule ROLE")).containsExactly(
        "Actor \"Ana Ruiz\" kind=PERSON mention=NAME rule=actor.person.after-title ROLE=President");
  }

  @Test
  void nameOfABodyBehindATitleIsNoPerson() {
    RoleTrees trees = RoleTrees.of("President/NNP/compound>Motors Motors/NNP/nsubj>left left/VBD/root");
    TreeBuilder.name(trees.jcas(), "Motors", "ORG");
    assertThat(trees.roles("HOLDER")).isEmpty();
  }

  @Test
  void sectorOfTheOfficeGoesToTheHolderUnlessFormer() {
    RoleTrees trees = RoleTrees.of("General/NN/compound>Ruiz Ruiz/NNP/nsubj>left left/VBD/root").person("Ruiz");
    trees.roles("HOLDER");
    assertThat(TreeBuilder.found(trees.jcas(), "Actor sector")).containsExactly("Actor \"Ruiz\" sector=MIL");
  }

  // the words of the office

  @Test
  void stateAndAdjectiveBelongToTheOfficeAndFormerDoesNot() {
    RoleTrees trees = RoleTrees.of("A/DT/det>minister former/JJ/amod>minister Russian/JJ/amod>minister "
        + "deputy/JJ/amod>minister "
        + "minister/NN/nsubj>left left/VBD/root");
    assertThat(trees.roles(KEYS))
        .containsExactly("SpeakerRole \"Russian deputy minister\" category=MINISTER country=RUS "
        + "former=true acting=false HOLDER=former Russian deputy minister");
  }

  @Test
  void actingIsTold() {
    RoleTrees trees = RoleTrees.of("The/DT/det>minister acting/JJ/amod>minister minister/NN/nsubj>left left/VBD/root");
    assertThat(trees.roles("former acting")).containsExactly("SpeakerRole \"minister\" former=false acting=true");
  }

  @Test
  void electBehindAHyphenIsTold() {
    RoleTrees trees = RoleTrees.of("The/DT/det>president president/NN/nsubj>left -/HYPH/punct>president "
        + "elect/JJ/amod>president "
        + "left/VBD/root");
    assertThat(trees.roles("acting HOLDER")).containsExactly("SpeakerRole \"president\" acting=true HOLDER=president");
  }

  @Test
  void electBeforeANameIsTold() {
    RoleTrees trees = RoleTrees.of("President/NNP/compound>Ruiz -/HYPH/punct>Ruiz elect/JJ/amod>Ruiz "
        + "Ruiz/NNP/nsubj>left "
        + "left/VBD/root").person("Ruiz");
    assertThat(trees.roles("acting HOLDER")).containsExactly("SpeakerRole \"President\" acting=true HOLDER=Ruiz");
  }

  @Test
  void titleInACompoundWithAHyphenIsNone() {
    RoleTrees trees = RoleTrees.of("A/DT/det>talk minister/NN/nsubj>left -/HYPH/punct>talk level/NN/compound>talk "
        + "talk/NN/dep>left "
        + "left/VBD/root");
    assertThat(trees.roles("HOLDER")).isEmpty();
  }

  @Test
  void exBehindAHyphenIsFormer() {
    RoleTrees trees = RoleTrees.of("The/DT/det>minister ex/JJ/amod>minister -/HYPH/punct>minister "
        + "minister/NN/nsubj>left "
        + "left/VBD/root");
    assertThat(trees.roles("former")).containsExactly("SpeakerRole \"minister\" former=true");
  }

  @Test
  void dayBeforeTheOfficeDoesNotBelongToIt() {
    RoleTrees trees = RoleTrees.of("On/IN/prep>left Monday/NNP/compound>ministers Greek/JJ/amod>ministers "
        + "ministers/NNS/nsubj>left left/VBD/root");
    assertThat(trees.roles("country")).containsExactly("SpeakerRole \"Greek ministers\" country=GRC");
    RoleTrees march = RoleTrees.of("The/DT/det>leader march/NN/compound>leader leader/NN/nsubj>left left/VBD/root");
    assertThat(march.roles("category")).containsExactly("SpeakerRole \"march leader\" category=PARTY_OR_GROUP");
  }

  @Test
  void outgoingIsLeftOut() {
    RoleTrees trees = RoleTrees.of("The/DT/det>minister outgoing/JJ/amod>minister minister/NN/nsubj>left "
        + "left/VBD/root");
    assertThat(trees.roles("former HOLDER")).containsExactly("SpeakerRole \"minister\" former=false HOLDER=minister");
  }

  @Test
  void possessorWithANameBelongsToTheOffice() {
    RoleTrees trees = RoleTrees.of("Chile/NNP/poss>president 's/POS/case>Chile president/NN/nsubj>left left/VBD/root");
    assertThat(trees.state("Chile", "CHL").roles("country"))
        .containsExactly("SpeakerRole \"Chile 's president\" country=CHL");
  }

  @Test
  void possessorWithoutANameDoesNot() {
    RoleTrees trees = RoleTrees.of("The/DT/det>country country/NN/poss>president 's/POS/case>country "
        + "president/NN/nsubj>left "
        + "left/VBD/root");
    assertThat(trees.roles("category")).containsExactly("SpeakerRole \"president\" category=HEAD_OF_STATE");
  }

  @Test
  void personWhoHasAnAideIsNoPartOfTheOffice() {
    RoleTrees trees = RoleTrees.of("Keller/NNP/compound>adviser adviser/NN/nsubj>left left/VBD/root").person("Keller");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"adviser\" HOLDER=adviser");
  }

  @Test
  void coordinatedModifiersBelongToTheOffice() {
    RoleTrees trees = RoleTrees.of("Russian/JJ/amod>negotiators and/CC/cc>Russian Ukrainian/JJ/conj>Russian "
        + "negotiators/NNS/nsubj>met met(meet)/VBD/root");
    assertThat(trees.roles("category country")).containsExactly(
        "SpeakerRole \"Russian and Ukrainian negotiators\" category=NEGOTIATOR country=none");
  }

  @Test
  void phraseBehindBelongsToTheOffice() {
    RoleTrees trees = RoleTrees.of("The/DT/det>ambassador ambassador/NN/nsubj>left to/IN/prep>ambassador "
        + "France/NNP/pobj>to "
        + "left/VBD/root");
    assertThat(trees.roles("category country"))
        .containsExactly("SpeakerRole \"ambassador to France\" category=ENVOY country=none");
  }

  @Test
  void placeWhereSomebodySpokeDoesNot() {
    RoleTrees trees = RoleTrees.of("The/DT/det>analyst analyst/NN/nsubj>spoke at/IN/prep>analyst dinner/NN/pobj>at "
        + "spoke(speak)/VBD/root");
    assertThat(trees.roles("category")).containsExactly("SpeakerRole \"analyst\" category=EXPERT");
  }

  @Test
  void phraseOfTheVerbIsNoPartOfTheOffice() {
    RoleTrees trees = RoleTrees.of("He/PRP/nsubj>thanked thanked/VBD/root donors/NNS/dobj>thanked for/IN/prep>thanked "
        + "the/DT/det>gift gift/NN/pobj>for");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"donors\" HOLDER=donors");
  }

  @Test
  void severalStatesBehindBelongToOneOffice() {
    RoleTrees trees = RoleTrees.of("Ministers/NNS/nsubj>met of/IN/prep>Ministers France/NNP/pobj>of and/CC/cc>France "
        + "Spain/NNP/conj>France met(meet)/VBD/root");
    assertThat(trees.roles("country")).containsExactly("SpeakerRole \"Ministers of France and Spain\" country=none");
  }

  // the body and the state

  @Test
  void stateBeforeCountsMoreThanTheOneBehind() {
    RoleTrees trees = RoleTrees.of("The/DT/det>adviser Chinese/JJ/amod>adviser adviser/NN/nsubj>left "
        + "to/IN/prep>adviser "
        + "Sudan/NNP/pobj>to left/VBD/root");
    assertThat(trees.roles("country")).containsExactly("SpeakerRole \"Chinese adviser to Sudan\" country=CHN");
    RoleTrees behind = RoleTrees.of("The/DT/det>adviser adviser/NN/nsubj>left to/IN/prep>adviser Sudan/NNP/pobj>to "
        + "left/VBD/root");
    assertThat(behind.roles("country")).containsExactly("SpeakerRole \"adviser to Sudan\" country=SDN");
  }

  @Test
  void expertsBelongToTheStateBehindNotToTheirSubject() {
    RoleTrees trees = RoleTrees.of("A/DT/det>analyst Russia/NNP/compound>analyst analyst/NN/nsubj>left left/VBD/root");
    assertThat(trees.roles("category country"))
        .containsExactly("SpeakerRole \"Russia analyst\" category=EXPERT country=none");
  }

  @Test
  void internationalBodyHasNoState() {
    RoleTrees trees = RoleTrees.of("The/DT/det>president president/NN/nsubj>left of/IN/prep>president "
        + "the/DT/det>Commission "
        + "European/NNP/compound>Commission Commission/NNP/pobj>of left/VBD/root");
    assertThat(trees.roles("category country organisation")).containsExactly("SpeakerRole \"president of the European "
        + "Commission\" category=INTERNATIONAL_OFFICIAL country=none organisation=European Commission");
  }

  @Test
  void wordForABodyTellsTheCategory() {
    RoleTrees trees = RoleTrees.of("The/DT/det>president university/NN/compound>president president/NN/nsubj>left "
        + "left/VBD/root");
    assertThat(trees.roles("category")).containsExactly("SpeakerRole \"university president\" category=OTHER");
  }

  @Test
  void presidentOfAnUnknownBodyIsNoHeadOfState() {
    RoleTrees trees = RoleTrees.of("The/DT/det>president president/NN/nsubj>left of/IN/prep>president "
        + "Lumen/NNP/pobj>of "
        + "left/VBD/root");
    assertThat(trees.roles("category")).containsExactly("SpeakerRole \"president of Lumen\" category=OTHER");
    RoleTrees leader = RoleTrees.of("The/DT/det>leader Lumen/NNP/compound>leader leader/NN/nsubj>left left/VBD/root");
    assertThat(leader.roles("category")).containsExactly("SpeakerRole \"Lumen leader\" category=PARTY_OR_GROUP");
  }

  @Test
  void stateThatSomebodyIsAgainstIsNotHis() {
    RoleTrees trees = RoleTrees.of("The/DT/det>leader anti/AFX/amod>leader -/HYPH/punct>leader Russian/JJ/amod>leader "
        + "leader/NN/nsubj>left left/VBD/root");
    assertThat(trees.roles("country")).containsExactly("SpeakerRole \"anti - Russian leader\" country=none");
  }

  @Test
  void titleOfOneStateTellsIt() {
    RoleTrees trees = RoleTrees.of("The/DT/det>taoiseach taoiseach/NN/nsubj>left left/VBD/root");
    assertThat(trees.roles("category country")).containsExactly(
        "SpeakerRole \"taoiseach\" category=HEAD_OF_GOVERNMENT country=IRL");
  }

  // titles without a holder

  @Test
  void soldierWhoActsIsARole() {
    assertThat(RoleTrees.of("Soldiers/NNS/nsubj>left left/VBD/root").roles("category"))
        .containsExactly("SpeakerRole \"Soldiers\" category=MILITARY");
    assertThat(RoleTrees.of("He/PRP/nsubj>urged urged/VBD/root soldiers/NNS/dobj>urged").roles("category")).hasSize(1);
    assertThat(RoleTrees.of("He/PRP/nsubj>shot shot(shoot)/VBD/root soldiers/NNS/dobj>shot").roles("category"))
        .isEmpty();
    assertThat(RoleTrees.of("Soldiers/NNS/nsubj>are are(be)/VBP/root here/RB/advmod>are").roles("category")).isEmpty();
    assertThat(RoleTrees.of("Soldiers/NNS/root").roles("category")).isEmpty();
  }

  @Test
  void soldierWithWhomSomebodySpeaksIsARole() {
    assertThat(RoleTrees.of("He/PRP/nsubj>spoke spoke(speak)/VBD/root to/IN/prep>spoke soldiers/NNS/pobj>to")
        .roles("category"))
        .hasSize(1);
    assertThat(RoleTrees.of("He/PRP/nsubj>ran ran(run)/VBD/root to/IN/prep>ran soldiers/NNS/pobj>to").roles("category"))
        .isEmpty();
    assertThat(RoleTrees.of("Talks/NNS/nsubj>failed between/IN/prep>Talks soldiers/NNS/pobj>between failed/VBD/root")
        .roles("category")).hasSize(1);
    assertThat(RoleTrees.of("It/PRP/nsubj>lay lay(lie)/VBD/root under/IN/prep>lay soldiers/NNS/pobj>under")
        .roles("category"))
        .isEmpty();
  }

  @Test
  void rankStandsAloneWithTheArticleOnly() {
    assertThat(RoleTrees.of("The/DT/det>general general/NN/nsubj>left left/VBD/root").roles("category")).hasSize(1);
    assertThat(RoleTrees.of("A/DT/det>general general/NN/nsubj>left left/VBD/root").roles("category")).isEmpty();
    assertThat(RoleTrees.of("The/DT/det>generals generals(general)/NNS/nsubj>left left/VBD/root").roles("category"))
        .isEmpty();
    assertThat(RoleTrees.of("The/DT/det>public general/NN/compound>public public/NN/nsubj>left left/VBD/root")
        .roles("category"))
        .isEmpty();
  }

  @Test
  void tiedTitleNeedsANameOrABody() {
    assertThat(RoleTrees.of("The/DT/det>director director/NN/nsubj>left left/VBD/root").roles("category")).isEmpty();
    assertThat(RoleTrees.of("The/DT/det>director director/NN/nsubj>left of/IN/prep>director the/DT/det>agency "
        + "agency/NN/pobj>of left/VBD/root").roles("category"))
        .containsExactly("SpeakerRole \"director of the agency\" category=OFFICIAL");
    assertThat(RoleTrees.of("The/DT/det>director agency/NN/compound>director director/NN/nsubj>left left/VBD/root")
        .roles("category")).containsExactly("SpeakerRole \"agency director\" category=OFFICIAL");
  }

  @Test
  void titleThatModifiesAnotherNounIsNone() {
    assertThat(RoleTrees.of("The/DT/det>suite president/NN/compound>suite suite/NN/nsubj>burned burned/VBD/root")
        .roles("category")).isEmpty();
  }

  @Test
  void titleInTheNameOfAPersonIsNone() {
    RoleTrees trees = RoleTrees.of("Stephen/NNP/compound>King King/NNP/nsubj>wrote wrote(write)/VBD/root");
    assertThat(trees.person("Stephen King").roles("category")).isEmpty();
  }

  @Test
  void kingAtTheBeginOfANameIsATitle() {
    RoleTrees trees = RoleTrees.of("King/NNP/compound>Haakon Haakon/NNP/nsubj>spoke spoke(speak)/VBD/root");
    assertThat(trees.person("King Haakon").roles("category"))
        .containsExactly("SpeakerRole \"King\" category=HEAD_OF_STATE");
  }

  @Test
  void titleAsAVerbIsNone() {
    assertThat(RoleTrees.of("They/PRP/nsubj>head head/VBP/root of/IN/prep>head state/NN/pobj>of").roles("category"))
        .isEmpty();
  }

  // several offices

  @Test
  void twoOfficesBeforeANameAreBothHeld() {
    RoleTrees trees = RoleTrees.of("President/NN/nmod>Ruiz and/CC/cc>President party/NN/compound>leader "
        + "leader/NN/conj>President "
        + "Ruiz/NNP/nsubj>left left/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"President\" HOLDER=Ruiz",
        "SpeakerRole \"party leader\" HOLDER=Ruiz");
  }

  @Test
  void twoOfficesBehindANameAreBothHeld() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubj>left ,/,/punct>Ruiz president/NN/appos>Ruiz and/CC/cc>president "
        + "party/NN/compound>leader leader/NN/conj>president ,/,/punct>Ruiz left/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=Ruiz",
        "SpeakerRole \"party leader\" HOLDER=Ruiz");
  }

  @Test
  void officesWithMoreThanAndBetweenThemAreOfTwoPeople() {
    RoleTrees trees = RoleTrees.of("The/DT/det>president president/NN/nsubj>met and/CC/cc>president "
        + "also/RB/advmod>minister "
        + "minister/NN/conj>president Ruiz/NNP/appos>minister met(meet)/VBD/root").person("Ruiz");
    assertThat(trees.roles("HOLDER")).containsExactly("SpeakerRole \"president\" HOLDER=president",
        "SpeakerRole \"minister\" HOLDER=Ruiz");
  }
}
