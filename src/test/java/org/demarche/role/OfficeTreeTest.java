package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** What {@link ReferenceAnnotator} says of the states and categories of offices in given trees. */
class OfficeTreeTest {

  // the state of the document

  @Test
  void officeWithoutAStateBelongsToThatOfTheDocument() {
    RoleTrees trees = RoleTrees.of("The/DT/det>parliament parliament/NN/nsubj>left left/VBD/root",
        "Chile/NNP/nsubj>left left/VBD/root",
        "The/DT/det>minister minister/NN/nsubj>spoke spoke(speak)/VBD/root").state("Chile", "CHL");
    trees.actor("parliament", new Identity("parliament", ActorKind.ORGANISATION, null, Sector.LEG), MentionKind.GROUP);
    assertThat(trees.references("country")).containsExactly("Actor \"parliament\" country=CHL",
        "Actor \"Chile\" country=CHL",
        "Actor \"minister\" country=CHL");
  }

  @Test
  void officeIsNotOfTheOtherSideOfItsAct() {
    RoleTrees trees = RoleTrees.of("The/DT/det>general general/NN/nsubj>left left/VBD/root Chile/NNP/dobj>left",
        "Chile/NNP/nsubj>left left/VBD/root").state("Chile", "CHL").state("Chile", "CHL");
    assertThat(trees.references("country").get(0)).isEqualTo("Actor \"general\" country=none");
  }

  @Test
  void officeIsNotOfAStateOnlyBecauseItSpeaksOfIt() {
    String speech = "The/DT/det>general general/NN/nsubj>said said(say)/VBD/root Chile/NNP/nsubj>lost "
        + "lost(lose)/VBD/ccomp>said";
    assertThat(RoleTrees.of(speech).state("Chile", "CHL").references("country").get(0))
        .isEqualTo("Actor \"general\" country=none");
    assertThat(RoleTrees.of(speech, "Chile/NNP/nsubj>left left/VBD/root").state("Chile", "CHL").state("Chile", "CHL")
        .references("country").get(0)).isEqualTo("Actor \"general\" country=CHL");
  }

  @Test
  void itsMinisterIsThatOfTheStateThatActs() {
    RoleTrees trees = RoleTrees.of("Chile/NNP/nsubj>left left/VBD/ccomp>said Peru/NNP/dobj>left ,/,/punct>said "
        + "its(its)/PRP$/poss>minister minister/NN/nsubj>said said(say)/VBD/root").state("Chile", "CHL")
        .state("Peru", "PER");
    assertThat(trees.references("country")).contains("Actor \"minister\" country=CHL");
  }

  @Test
  void spokesmanOfAPersonIsOfTheStateOfThatPerson() {
    RoleTrees trees = RoleTrees.of("Keller/NNP/poss>spokesman 's/POS/case>Keller spokesman/NN/nsubj>left "
        + "left/VBD/root");
    trees.actor("Keller", new Identity("Keller", ActorKind.PERSON, "DEU", Sector.GOV), MentionKind.NAME);
    assertThat(trees.references("country")).contains("Actor \"spokesman\" country=DEU");
    RoleTrees aide = RoleTrees.of("An/DT/det>aide aide/NN/nsubj>left to/IN/prep>aide Keller/NNP/pobj>to left/VBD/root");
    aide.actor("Keller", new Identity("Keller", ActorKind.PERSON, "DEU", Sector.GOV), MentionKind.NAME);
    assertThat(aide.references("country")).contains("Actor \"aide\" country=DEU");
  }

  @Test
  void stateBehindTheNameIsThatOfTheOffice() {
    RoleTrees trees = RoleTrees.of("President/NNP/compound>Ruiz Ruiz/NNP/nsubj>left of/IN/prep>Ruiz "
        + "Chile/NNP/pobj>of left/VBD/root").person("Ruiz").state("Chile", "CHL");
    trees.references("country");
    assertThat(TreeBuilder.found(trees.jcas(), "SpeakerRole country"))
        .containsExactly("SpeakerRole \"President\" country=CHL");
  }

  // the government that issues the document

  private static RoleTrees issued(String source, String... sentences) {
    return with("source", source, sentences);
  }

  private static RoleTrees with(String key, String value, String... sentences) {
    RoleTrees trees = RoleTrees.of(sentences);
    MetaDataStringField field = new MetaDataStringField(trees.jcas(), 0, 1);
    field.setKey(key);
    field.setValue(value);
    field.addToIndexes();
    return trees;
  }

  @Test
  void headOfABodyIsNamedWithoutItInADocumentOfTheBody() {
    String left = "The/DT/det>president president/NN/nsubj>left left/VBD/root";
    RoleTrees trees = issued("European Union", left);
    trees.references("country");
    assertThat(TreeBuilder.found(trees.jcas(), "SpeakerRole category"))
        .containsExactly("SpeakerRole \"president\" category=INTERNATIONAL_OFFICIAL");
  }

  // the day of the document

  private static final String BUSH_LEFT = "President/NNP/compound>Bush Bush/NNP/nsubj>left left/VBD/root";

  @Test
  void lastNameIsWhoHeldTheOfficeOnTheDayOfTheDocument() {
    assertThat(with("date", "1991-03-01", BUSH_LEFT).person("Bush").references("name country"))
        .containsExactly("Actor \"Bush\" name=George H. W. Bush country=USA");
    assertThat(with("date", "2003-03-01", BUSH_LEFT).person("Bush").references("name country"))
        .containsExactly("Actor \"Bush\" name=George W. Bush country=USA");
    assertThat(RoleTrees.of(BUSH_LEFT).person("Bush").references("name country"))
        .containsExactly("Actor \"Bush\" name=Bush country=none");
  }

  @Test
  void fullNameIsEnoughWhereTheDayIsUnknown() {
    RoleTrees trees = RoleTrees.of("Director/NNP/compound>Grossi General/NNP/compound>Grossi "
        + "Rafael/NNP/compound>Grossi Grossi/NNP/nsubj>left left/VBD/root").person("Rafael Grossi");
    trees.references("country");
    assertThat(TreeBuilder.found(trees.jcas(), "SpeakerRole category"))
        .containsExactly("SpeakerRole \"Director General\" category=INTERNATIONAL_OFFICIAL");
  }

  @Test
  void lastNameIsAsTheDocumentWritesIt() {
    assertThat(with("date", "2022-03-01", "President/NNP/compound>Zelenskiy Zelenskiy/NNP/nsubj>left left/VBD/root")
        .person("Zelenskiy").references("name country"))
        .containsExactly("Actor \"Zelenskiy\" name=Volodymyr Zelenskiy country=UKR");
  }

  @Test
  void officialsMentionedAgainAreOfTheSameState() {
    RoleTrees trees = RoleTrees.of("Danish/JJ/amod>officials officials/NNS/nsubj>left left/VBD/root",
        "The/DT/det>officials officials/NNS/nsubj>spoke spoke(speak)/VBD/root",
        "Some/DT/det>officials officials/NNS/nsubj>stayed stayed(stay)/VBD/root");
    trees.references("country");
    assertThat(TreeBuilder.found(trees.jcas(), "SpeakerRole country")).element(1)
        .isEqualTo("SpeakerRole \"officials\" country=DNK");
  }

  @Test
  void nameAndOfficeMustFit() {
    assertThat(with("date", "1991-03-01", "President/NNP/compound>Bush Ana/NNP/compound>Bush Bush/NNP/nsubj>left "
        + "left/VBD/root").person("Ana Bush").references("country")).containsExactly("Actor \"Ana Bush\" country=none");
    assertThat(with("date", "1991-03-01", "General/NNP/compound>Bush Bush/NNP/nsubj>left left/VBD/root")
        .person("Bush").references("country")).containsExactly("Actor \"Bush\" country=none");
  }

  @Test
  void honorificIsEnoughForSomebodyInOffice() {
    assertThat(with("date", "2018-03-01", "Mrs./NNP/compound>May May/NNP/nsubj>left left/VBD/root").person("May")
        .references("name country")).containsExactly("Actor \"May\" name=Theresa May country=GBR");
    assertThat(with("date", "2018-03-01", "May/NNP/nsubj>left left/VBD/root").person("May").references("country"))
        .containsExactly("Actor \"May\" country=none");
  }

  @Test
  void ministerIsTheForeignMinisterByNameAndDay() {
    RoleTrees trees = with("date", "1986-03-01", "Minister/NNP/compound>Shevardnadze Shevardnadze/NNP/nsubj>left "
        + "left/VBD/root").person("Shevardnadze");
    trees.references("country");
    assertThat(TreeBuilder.found(trees.jcas(), "SpeakerRole category country"))
        .containsExactly("SpeakerRole \"Minister\" category=FOREIGN_MINISTER country=RUS");
  }

  @Test
  void counterpartHasTheOfficeOfTheOther() {
    RoleTrees trees = RoleTrees.of("Foreign/NNP/compound>Minister Minister/NNP/compound>Ruiz Ruiz/NNP/nsubj>met "
        + "met(meet)/VBD/root her/PRP$/poss>counterpart counterpart/NN/dobj>met").person("Ruiz");
    trees.references("country");
    assertThat(TreeBuilder.found(trees.jcas(), "SpeakerRole category")).containsExactly(
        "SpeakerRole \"Foreign Minister\" category=FOREIGN_MINISTER",
        "SpeakerRole \"counterpart\" category=FOREIGN_MINISTER");
  }

  @Test
  void officeIsOfTheGovernmentThatIssuesTheDocument() {
    String spoke = "The/DT/det>President President/NNP/nsubj>met met(meet)/VBD/root Chile/NNP/dobj>met";
    assertThat(issued("White House", spoke).state("Chile", "CHL").references("country"))
        .contains("Actor \"President\" country=USA");
    assertThat(issued("Reuters", spoke).state("Chile", "CHL").references("country"))
        .contains("Actor \"President\" country=none");
  }

  @Test
  void presidentByNameMayBeAGuest() {
    RoleTrees trees = issued("White House", "President/NNP/compound>Ruiz Ruiz/NNP/nsubj>left left/VBD/root")
        .person("Ruiz");
    assertThat(trees.references("country")).containsExactly("Actor \"Ruiz\" country=none");
  }

  @Test
  void namedBodyDoesNotTakeTheStateOfTheDocument() {
    RoleTrees trees = RoleTrees.of("Lumen/NNP/nsubj>left left/VBD/root Chile/NNP/dobj>left").state("Chile", "CHL");
    trees.actor("Lumen", new Identity("Lumen", ActorKind.ORGANISATION, null, Sector.GOV), MentionKind.NAME);
    assertThat(trees.references("country")).containsExactly("Actor \"Lumen\" country=none",
        "Actor \"Chile\" country=CHL");
  }

  @Test
  void envoyToAStateDoesNotSpeakForIt() {
    RoleTrees trees = RoleTrees.of("The/DT/det>ministers French/JJ/amod>ministers and/CC/cc>French "
        + "German/JJ/conj>French "
        + "ministers/NNS/nsubj>left left/VBD/root Chile/NNP/dobj>left").state("Chile", "CHL");
    trees.references("country");
    assertThat(TreeBuilder.found(trees.jcas(), "SpeakerRole country"))
        .containsExactly("SpeakerRole \"French and German ministers\" country=none");
  }

  @Test
  void weIsTheStateOfTheGovernmentThatIssuesTheDocument() {
    String ruiz = "Ana/NNP/compound>Ruiz Ruiz/NNP/nsubj>left left/VBD/root";
    String we = "We/PRP/nsubj>welcome welcome/VBP/root our/PRP$/poss>deal deal/NN/dobj>welcome";
    assertThat(issued("White House", ruiz, we).person("Ana Ruiz").references("name country rule")).contains(
        "Actor \"We\" name=United States country=USA rule=reference.issuer",
        "Actor \"our\" name=United States country=USA rule=reference.issuer");
    String quoted = "“/``/punct>welcome ~We/PRP/nsubj>welcome welcome/VBP/root it/PRP/dobj>welcome "
        + "~”/''/punct>welcome";
    assertThat(issued("White House", ruiz, quoted).person("Ana Ruiz").references("name")).hasSize(1);
    assertThat(issued("Lumen News", ruiz, we).person("Ana Ruiz").references("name")).hasSize(1);
  }
}
