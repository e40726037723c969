package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.type.Statement;
import org.junit.jupiter.api.Test;

/** What {@link ReferenceAnnotator} makes of given trees. */
class ReferenceTreeTest {

  private static final String RUIZ_LEFT = "Ana/NNP/compound>Ruiz Ruiz/NNP/nsubj>left left/VBD/root";
  private static final String SHE_SPOKE = "She/PRP/nsubj>spoke spoke(speak)/VBD/root";

  // people

  @Test
  void lastNameGetsTheFullName() {
    RoleTrees trees = RoleTrees.of("Ana/NNP/compound>Keller Keller/NNP/nsubj>left left/VBD/root",
        "Mr./NNP/compound>Kellers Kellers(Kellers)/NNP/nsubj>met met(meet)/VBD/root Keller/NNP/dobj>met")
        .person("Ana Keller").person("Kellers");
    assertThat(trees.references("name")).containsExactly("Actor \"Ana Keller\" name=Ana Keller",
        "Actor \"Kellers\" name=Kellers");
    RoleTrees turned = RoleTrees.of("Keller/NNP/nsubj>left left/VBD/root",
        "Ana/NNP/compound>Keller#2 Keller/NNP/nsubj>spoke spoke(speak)/VBD/root").person("Keller").person("Ana Keller");
    assertThat(turned.references("name")).containsExactly("Actor \"Keller\" name=Ana Keller",
        "Actor \"Ana Keller\" name=Ana Keller");
  }

  @Test
  void pronounStandsForThePersonNamedBefore() {
    RoleTrees trees = RoleTrees.of(RUIZ_LEFT, SHE_SPOKE).person("Ana Ruiz");
    assertThat(trees.references("name kind mention rule")).containsExactly(
        "Actor \"Ana Ruiz\" name=Ana Ruiz kind=PERSON mention=NAME rule=test",
        "Actor \"She\" name=Ana Ruiz kind=PERSON mention=PRONOUN rule=role.pronoun");
  }

  @Test
  void pronounWithoutAntecedentIsNoActor() {
    assertThat(RoleTrees.of(SHE_SPOKE, RUIZ_LEFT).person("Ana Ruiz").references("name"))
        .containsExactly("Actor \"Ana Ruiz\" name=Ana Ruiz");
  }

  @Test
  void pronounThatIsPartOfANameIsNone() {
    RoleTrees trees = RoleTrees.of(RUIZ_LEFT, "She/PRP/compound>Jie Jie/NNP/nsubj>spoke spoke(speak)/VBD/root");
    assertThat(trees.person("Ana Ruiz").references("name")).hasSize(1);
  }

  @Test
  void officeOfThePersonIsThatOfThePronoun() {
    RoleTrees trees = RoleTrees.of("Ruiz/NNP/nsubj>left ,/,/punct>Ruiz president/NN/appos>Ruiz of/IN/prep>president "
        + "Chile/NNP/pobj>of ,/,/punct>Ruiz left/VBD/root", SHE_SPOKE).person("Ruiz");
    assertThat(trees.references("country sector ROLE")).containsExactly(
        "Actor \"Ruiz\" country=CHL sector=GOV ROLE=president of Chile",
        "Actor \"She\" country=CHL sector=GOV ROLE=president of Chile");
  }

  @Test
  void holderThatIsAPronounGivesItsOfficeToTheName() {
    RoleTrees trees = RoleTrees.of(RUIZ_LEFT,
        "She/PRP/nsubj>is is(be)/VBZ/root president/NN/attr>is of/IN/prep>president "
        + "Chile/NNP/pobj>of").person("Ana Ruiz");
    assertThat(trees.references("name country")).containsExactly("Actor \"Ana Ruiz\" name=Ana Ruiz country=CHL",
        "Actor \"She\" name=Ana Ruiz country=CHL");
  }

  @Test
  void chainTiesAPronounToItsName() {
    RoleTrees trees = RoleTrees.of("Keller/NNP/nsubj>met met(meet)/VBD/root Ruiz/NNP/dobj>met", SHE_SPOKE)
        .person("Keller").person("Ruiz");
    JCas jcas = trees.jcas();
    CoreferenceLink name = new CoreferenceLink(jcas, 11, 15);
    CoreferenceLink pronoun = new CoreferenceLink(jcas, 16, 19);
    name.setNext(pronoun);
    pronoun.setNext(name);
    CoreferenceChain chain = new CoreferenceChain(jcas);
    chain.setFirst(name);
    List.of(name, pronoun, chain).forEach(jcas::addFsToIndexes);
    assertThat(trees.references("name rule")).contains("Actor \"She\" name=Ruiz rule=reference.chain");
  }

  // offices that stand alone

  @Test
  void officeAloneIsItsKnownHolder() {
    RoleTrees trees = RoleTrees.of("President/NNP/compound>Ruiz Ruiz/NNP/nsubj>left left/VBD/root",
        "The/DT/det>president president/NN/nsubj>spoke spoke(speak)/VBD/root").person("Ruiz");
    assertThat(trees.references("name mention")).containsExactly("Actor \"Ruiz\" name=Ruiz mention=NAME",
        "Actor \"president\" name=Ruiz mention=REFERENCE");
  }

  @Test
  void indefiniteOfficeIsSomebodyElse() {
    RoleTrees trees = RoleTrees.of("President/NNP/compound>Ruiz Ruiz/NNP/nsubj>left left/VBD/root",
        "A/DT/det>president president/NN/nsubj>spoke spoke(speak)/VBD/root").person("Ruiz");
    assertThat(trees.references("name")).containsExactly("Actor \"Ruiz\" name=Ruiz",
        "Actor \"president\" name=president");
  }

  @Test
  void pronounMayStandForAnOfficeAlone() {
    RoleTrees trees = RoleTrees.of("The/DT/det>minister minister/NN/nsubj>left left/VBD/root", SHE_SPOKE);
    assertThat(trees.references("name ROLE")).containsExactly("Actor \"minister\" name=minister ROLE=minister",
        "Actor \"She\" name=minister ROLE=minister");
  }

  @Test
  void itsOfficeIsThatOfTheLastParty() {
    RoleTrees trees = RoleTrees.of("Chile/NNP/nsubj>agreed agreed/VBD/root but/CC/cc>agreed its/PRP$/poss>president "
        + "president/NN/nsubj>left left/VBD/conj>agreed").state("Chile", "CHL");
    assertThat(trees.references("country")).containsExactly("Actor \"Chile\" country=CHL",
        "Actor \"president\" country=CHL");
  }

  @Test
  void onlyPersonOfTheGovernmentIsItsLeader() {
    RoleTrees trees = RoleTrees.of(RUIZ_LEFT, "The/DT/det>president Chilean/JJ/amod>president president/NN/nsubj>spoke "
        + "spoke(speak)/VBD/root");
    trees.actor("Ana Ruiz", new Identity("Ana Ruiz", ActorKind.PERSON, "CHL", Sector.GOV), MentionKind.NAME);
    assertThat(trees.references("name")).containsExactly("Actor \"Ana Ruiz\" name=Ana Ruiz",
        "Actor \"Chilean president\" name=Ana Ruiz");
  }

  // groups

  @Test
  void theTwoCountriesHaveTheirMembers() {
    RoleTrees trees = RoleTrees.of("France/NNP/nsubj>met met(meet)/VBD/root Iran/NNP/dobj>met",
        "The/DT/det>countries two/CD/nummod>countries countries/NNS/nsubj>agreed agreed/VBD/root",
        "They/PRP/nsubj>spoke spoke(speak)/VBD/root").state("France", "FRA").state("Iran", "IRN").group("countries");
    assertThat(trees.references("name mention MEMBER")).containsExactly("Actor \"France\" name=France mention=STATE",
        "Actor \"Iran\" name=Iran mention=STATE",
        "Actor \"countries\" name=France and Iran mention=GROUP MEMBER=France|Iran",
        "Actor \"They\" name=France and Iran mention=PRONOUN MEMBER=France|Iran");
  }

  @Test
  void bothLeadersAreTheTwoPeople() {
    RoleTrees trees = RoleTrees.of("Keller/NNP/nsubj>met met(meet)/VBD/root Ruiz/NNP/dobj>met in/IN/prep>met "
        + "Chile/NNP/pobj>in",
        "Both/DT/det>leaders leaders/NNS/nsubj>agreed agreed/VBD/root").person("Keller").person("Ruiz")
        .state("Chile", "CHL");
    assertThat(trees.references("name mention MEMBER")).contains(
        "Actor \"leaders\" name=Keller and Ruiz mention=REFERENCE MEMBER=Keller|Ruiz");
  }

  @Test
  void whoeverServesOrCommentsIsNeitherLeaderNorOfficial() {
    String met = "President/NNP/compound>Ruiz Ruiz/NNP/nsubj>met met(meet)/VBD/root President/NNP/compound>Keller "
        + "Keller/NNP/dobj>met";
    String said = "Spokesman/NNP/compound>Brandt Brandt/NNP/nsubj>said said(say)/VBD/root it/PRP/dobj>said";
    String asked = "%s/NNP/compound>Lis Lis/NNP/nsubj>asked asked/VBD/root him/PRP/dobj>asked";
    String left = "The/DT/det>%1$s two/CD/nummod>%1$s %1$s/NNS/nsubj>left left/VBD/root";
    for (String group : List.of("leaders", "officials")) {
      String other = group.equals("leaders") ? "Ambassador" : "Senator";
      RoleTrees trees = RoleTrees.of(met, said, String.format(asked, other), String.format(left, group))
          .person("Ruiz").person("Keller").person("Brandt").person("Lis");
      assertThat(trees.references("name mention MEMBER")).contains(
          "Actor \"" + group + "\" name=Ruiz and Keller mention=REFERENCE MEMBER=Keller|Ruiz");
    }
  }

  @Test
  void theTwoAreWhoeverWasNamedLast() {
    String met = "Keller/NNP/nsubj>met met(meet)/VBD/root Ruiz/NNP/dobj>met in/IN/prep>met Chile/NNP/pobj>in";
    String rained = "It/PRP/nsubj>rained rained/VBD/root";
    String spoke = "The/DT/det>two two/CD/nsubj>spoke spoke(speak)/VBD/root";
    String pair = "Actor \"two\" name=Keller and Ruiz kind=GROUP rule=reference.pair MEMBER=Keller|Ruiz";
    String keys = "name kind rule MEMBER";
    assertThat(RoleTrees.of(met, spoke).person("Keller").person("Ruiz").state("Chile", "CHL").references(keys))
        .contains(pair);
    assertThat(RoleTrees.of(met, rained, spoke).person("Keller").person("Ruiz").references("name"))
        .noneMatch(line -> line.startsWith("Actor \"two\""));
    assertThat(RoleTrees.of(met, spoke + " of/IN/prep>two them/PRP/pobj>of").person("Keller").person("Ruiz")
        .references("name")).noneMatch(line -> line.startsWith("Actor \"two\""));
    RoleTrees states = RoleTrees.of("Keller/NNP/nsubj>met met(meet)/VBD/root Ruiz/NNP/dobj>met",
        "France/NNP/nsubj>met met(meet)/VBD/root Iran/NNP/dobj>met", spoke).person("Keller").person("Ruiz")
        .state("France", "FRA").state("Iran", "IRN");
    assertThat(states.references("name MEMBER")).contains("Actor \"two\" name=France and Iran MEMBER=France|Iran");
  }

  @Test
  void bothPartiesAreThoseThatBetweenHasJoined() {
    RoleTrees trees = RoleTrees.of("Iran/NNP/nsubj>left left/VBD/root", "They/PRP/nsubj>praised praised/VBD/root "
        + "truce/NN/dobj>praised between/IN/prep>truce France/NNP/pobj>between and/CC/cc>France rebels/NNS/conj>France "
        + "for/IN/prep>praised both/DT/det>parties parties/NNS/pobj>for").state("Iran", "IRN").state("France", "FRA")
        .group("rebels").group("parties");
    assertThat(trees.references("name MEMBER")).contains(
        "Actor \"parties\" name=France and rebels MEMBER=France|rebels");
    RoleTrees unknown = RoleTrees.of("Iran/NNP/nsubj>left left/VBD/root", "They/PRP/nsubj>praised praised/VBD/root "
        + "truce/NN/dobj>praised between/IN/prep>truce France/NNP/pobj>between and/CC/cc>France rebels/NNS/conj>France "
        + "for/IN/prep>praised both/DT/det>parties parties/NNS/pobj>for").state("Iran", "IRN").state("France", "FRA")
        .group("parties");
    assertThat(unknown.references("name MEMBER")).contains("Actor \"parties\" name=parties");
  }

  @Test
  void twoCountriesWithoutTheArticleAreAnyTwo() {
    RoleTrees trees = RoleTrees.of("France/NNP/nsubj>met met(meet)/VBD/root Iran/NNP/dobj>met",
        "Two/CD/nummod>countries countries/NNS/nsubj>agreed agreed/VBD/root").state("France", "FRA")
        .state("Iran", "IRN")
        .group("countries");
    assertThat(trees.references("name MEMBER")).contains("Actor \"countries\" name=countries");
  }

  @Test
  void theyAreTheGroupThatActedLast() {
    RoleTrees trees = RoleTrees.of("Rebels/NNS/nsubj>attacked attacked/VBD/root troops/NNS/dobj>attacked",
        "They/PRP/nsubj>withdrew withdrew(withdraw)/VBD/root").group("Rebels").group("troops");
    assertThat(trees.references("name rule")).contains("Actor \"They\" name=Rebels rule=reference.plural");
  }

  @Test
  void theirIsTheGroupOfItsOwnClause() {
    RoleTrees trees = RoleTrees.of("Rebels/NNS/nsubj>killed killed/VBD/root troops/NNS/dobj>killed in/IN/prep>killed "
        + "their/PRP$/poss>camp camp/NN/pobj>in").group("Rebels").group("troops");
    assertThat(trees.references("name")).contains("Actor \"their\" name=troops");
  }

  @Test
  void theyAreNobodyFarAway() {
    RoleTrees trees = RoleTrees.of("Rebels/NNS/nsubj>left left/VBD/root", "It/PRP/nsubj>rained rained/VBD/root",
        "They/PRP/nsubj>withdrew withdrew(withdraw)/VBD/root").group("Rebels");
    assertThat(trees.references("name")).containsExactly("Actor \"Rebels\" name=Rebels");
  }

  @Test
  void officesOfAGroupAreThoseOfThey() {
    RoleTrees trees = RoleTrees.of("Ministers/NNS/nsubj>met met(meet)/VBD/root",
        "They/PRP/nsubj>spoke spoke(speak)/VBD/root");
    assertThat(trees.references("ROLE")).containsExactly("Actor \"Ministers\" ROLE=Ministers",
        "Actor \"They\" ROLE=Ministers");
  }

  // what has been done before

  @Test
  void documentWithStatementsIsLeftAsItIs() {
    RoleTrees trees = RoleTrees.of(RUIZ_LEFT, SHE_SPOKE).person("Ana Ruiz");
    new Statement(trees.jcas(), 0, 8).addToIndexes();
    assertThat(trees.references("name")).hasSize(1);
  }

  @Test
  void secondRunAddsNothing() {
    RoleTrees trees = RoleTrees.of(RUIZ_LEFT, SHE_SPOKE).person("Ana Ruiz");
    List<String> first = trees.references("name mention ROLE");
    assertThat(trees.references("name mention ROLE")).isEqualTo(first);
  }

  @Test
  void actorWithoutANameIsNamedByItsWords() {
    RoleTrees trees = RoleTrees.of(RUIZ_LEFT);
    trees.actor("Ruiz", new Identity(null, ActorKind.ORGANISATION), MentionKind.NAME);
    assertThat(trees.references("name")).containsExactly("Actor \"Ruiz\" name=Ruiz");
  }

  @Test
  void wordsBehindAPairNameItsMembers() {
    RoleTrees trees = RoleTrees.of("The/DT/det>men two/CD/nummod>men men(man)/NNS/nsubj>left ,/,/punct>men "
        + "Rao/NNP/appos>men and/CC/cc>Rao Holm/NNP/conj>Rao ,/,/punct>left left/VBD/root").group("two men")
        .person("Rao").person("Holm");
    assertThat(trees.references("name MEMBER")).first()
        .isEqualTo("Actor \"two men\" name=Rao and Holm MEMBER=Holm|Rao");
  }

  @Test
  void theyAreTheJoinedSubjectsOfTheClauseAbove() {
    String said = "Chad/NNP/nsubj>said and/CC/cc>Chad Niger/NNP/conj>Chad said/VBD/root they/PRP/nsubj>backed "
        + "backed/VBD/ccomp>said it/PRP/dobj>backed";
    assertThat(RoleTrees.of(said).state("Chad", "TCD").state("Niger", "NER").references("name rule MEMBER"))
        .contains("Actor \"they\" name=Chad and Niger rule=reference.plural MEMBER=Chad|Niger");
    assertThat(RoleTrees.of(said).state("Chad", "TCD").references("name")).containsExactly("Actor \"Chad\" name=Chad");
    String hit = "Chad/NNP/nsubj>hit and/CC/cc>Chad Niger/NNP/conj>Chad hit/VBD/root them/PRP/dobj>hit";
    assertThat(RoleTrees.of(hit).state("Chad", "TCD").state("Niger", "NER").references("name")).hasSize(2);
  }

  @Test
  void pluralSubjectBetweenIsNearer() {
    String said = "Chad/NNP/nsubj>said and/CC/cc>Chad Niger/NNP/conj>Chad said/VBD/root boats/NNS/nsubj>sank "
        + "sank/VBD/ccomp>said before/IN/mark>stopped they/PRP/nsubj>stopped stopped/VBD/advcl>sank";
    assertThat(RoleTrees.of(said).state("Chad", "TCD").state("Niger", "NER").references("name")).hasSize(2);
  }

  @Test
  void theyAreTheJoinedSubjectsOfTheSentenceBefore() {
    String left = "Chad/NNP/nsubj>left and/CC/cc>Chad Niger/NNP/conj>Chad left/VBD/root";
    String spoke = "They/PRP/nsubj>spoke spoke(speak)/VBD/root";
    assertThat(RoleTrees.of(left, spoke).state("Chad", "TCD").state("Niger", "NER").references("name MEMBER"))
        .contains("Actor \"They\" name=Chad and Niger MEMBER=Chad|Niger");
    assertThat(RoleTrees.of("It/PRP/nsubj>rained rained/VBD/root", spoke).references("name")).isEmpty();
    assertThat(RoleTrees.of(left, "It/PRP/nsubj>rained rained/VBD/root", spoke).state("Chad", "TCD")
        .state("Niger", "NER").references("name")).hasSize(2);
  }

  @Test
  void theyAreTheGroupInAPhraseOfTheClauseAboveIfNoneHasActed() {
    assertThat(RoleTrees.of("Chad/NNP/nsubj>protested protested/VBD/root over/IN/prep>protested arrests/NNS/pobj>over "
        + "of/IN/prep>arrests miners/NNS/pobj>of until/IN/mark>freed they/PRP/nsubjpass>freed were/VBD/auxpass>freed "
        + "freed(free)/VBN/advcl>protested").state("Chad", "TCD").group("miners").references("name"))
        .contains("Actor \"they\" name=miners");
  }
}
