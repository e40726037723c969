package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Dateline;
import org.junit.jupiter.api.Test;

/** Of which state an office is that names none, by what stands around it. */
class HomeTreeTest {

  private static final String LEFT = "The/DT/det>president president/NN/nsubj>left left/VBD/root";

  private static List<String> roles(RoleTrees trees) {
    trees.references("country");
    return TreeBuilder.found(trees.jcas(), "SpeakerRole country");
  }

  /** A document whose first word is its dateline. */
  private static RoleTrees from(String place, String... sentences) {
    String[] all = new String[sentences.length + 1];
    all[0] = place + "/NNP/root";
    System.arraycopy(sentences, 0, all, 1, sentences.length);
    RoleTrees trees = RoleTrees.of(all);
    new Dateline(trees.jcas(), 0, place.length()).addToIndexes();
    return trees;
  }

  @Test
  void officeIsNotTheOneThatItMeets() {
    RoleTrees trees = RoleTrees.of("The/DT/det>president president/NN/nsubj>met met(meet)/VBD/root with/IN/prep>met "
        + "the/DT/det>president#7 Chilean/JJ/amod>president#7 president/NN/pobj>with");
    assertThat(roles(trees)).containsExactly("SpeakerRole \"president\" country=none",
        "SpeakerRole \"Chilean president\" country=CHL");
  }

  @Test
  void officeOfAStateCountsOnlyForThoseBehindIt() {
    String chilean = "The/DT/det>minister Chilean/JJ/amod>minister minister/NN/nsubj>stayed stayed(stay)/VBD/root";
    assertThat(roles(RoleTrees.of(chilean, LEFT))).containsExactly("SpeakerRole \"Chilean minister\" country=CHL",
        "SpeakerRole \"president\" country=CHL");
    assertThat(roles(RoleTrees.of(LEFT, chilean))).containsExactly("SpeakerRole \"president\" country=none",
        "SpeakerRole \"Chilean minister\" country=CHL");
    String possessor = "Chile/NNP/poss>minister 's/POS/case>Chile minister/NN/nsubj>left left/VBD/root";
    assertThat(roles(RoleTrees.of(LEFT, possessor)
        .state("Chile", "CHL"))).first().isEqualTo("SpeakerRole \"president\" country=none");
  }

  @Test
  void ambassadorsDoNotCount() {
    String chilean = "The/DT/det>%1$s Chilean/JJ/amod>%1$s %1$s/NN/nsubj>stayed stayed(stay)/VBD/root";
    assertThat(roles(RoleTrees.of(String.format(chilean, "ambassador"), LEFT))).last()
        .isEqualTo("SpeakerRole \"president\" country=none");
    assertThat(roles(RoleTrees.of(String.format(chilean, "minister"), LEFT))).last()
        .isEqualTo("SpeakerRole \"president\" country=CHL");
  }

  @Test
  void whoSpeaksInACapitalIsOfItsState() {
    String minister = "The/DT/det>minister interior/NN/compound>minister minister/NN/nsubj>%1$s %1$s(%2$s)/VBD/root "
        + "in/IN/prep>%1$s %3$s/NNP/pobj>in";
    assertThat(roles(RoleTrees.of(String.format(minister, "said", "say", "Lima"))))
        .containsExactly("SpeakerRole \"interior minister\" country=PER");
    assertThat(roles(RoleTrees.of(String.format(minister, "slept", "sleep", "Lima"))))
        .containsExactly("SpeakerRole \"interior minister\" country=none");
    assertThat(roles(RoleTrees.of(String.format(minister, "said", "say", "Brussels"))))
        .containsExactly("SpeakerRole \"interior minister\" country=none");
  }

  @Test
  void whoActsWhereTheSentenceBeginsIsOfThatState() {
    assertThat(roles(RoleTrees.of("In/IN/prep>slept Lima/NNP/pobj>In the/DT/det>minister interior/NN/compound>minister "
        + "minister/NN/nsubj>slept slept(sleep)/VBD/root")))
        .containsExactly("SpeakerRole \"interior minister\" country=PER");
  }

  @Test
  void presidentOfABodyIsNoHeadOfState() {
    String tree = "The/DT/det>president president/NN/nsubj>left of/IN/prep>president the/DT/det>%1$s %1$s/NN/pobj>of "
        + "left/VBD/root";
    String peru = "Peru/NNP/nsubj>left left/VBD/root";
    assertThat(roles(RoleTrees.of(String.format(tree, "council"), peru).state("Peru", "PER")).toString())
        .doesNotContain("PER");
    assertThat(roles(RoleTrees.of(String.format(tree, "republic"), peru).state("Peru", "PER")).toString())
        .contains("PER");
  }

  @Test
  void officeWithAStateIsNotOneSpokenOfBeforeWithoutIt() {
    String chilean = "The/DT/det>president Chilean/JJ/amod>president president/NN/nsubj>stayed stayed(stay)/VBD/root";
    String others = "Peru/NNP/nsubj>met met(meet)/VBD/root Kenya/NNP/dobj>met Ghana/NNP/dobj>met Togo/NNP/dobj>met";
    RoleTrees trees = RoleTrees.of(LEFT, chilean, others, others);
    for (int i = 0; i < 2; i++) {
      trees.state("Peru", "PER").state("Kenya", "KEN").state("Ghana", "GHA").state("Togo", "TGO");
    }
    assertThat(roles(trees)).containsExactly("SpeakerRole \"president\" country=none",
        "SpeakerRole \"Chilean president\" country=CHL");
  }

  @Test
  void onlyOneIsOfTheStateOfTheOfficialWhoSpeaksOfIt() {
    String speech = "The/DT/det>minister Chilean/JJ/amod>minister minister/NN/nsubj>said said(say)/VBD/root "
        + "%s/DT/det>president president/NN/nsubj>left left/VBD/ccomp>said";
    String others = "Peru/NNP/nsubj>met met(meet)/VBD/root Kenya/NNP/dobj>met Ghana/NNP/dobj>met Togo/NNP/dobj>met";
    for (String determiner : List.of("the", "a")) {
      RoleTrees trees = RoleTrees.of(String.format(speech, determiner), others, others);
      for (int i = 0; i < 2; i++) {
        trees.state("Peru", "PER").state("Kenya", "KEN").state("Ghana", "GHA").state("Togo", "TGO");
      }
      assertThat(roles(trees)).as(determiner).containsExactly("SpeakerRole \"Chilean minister\" country=CHL",
          "SpeakerRole \"president\" country=" + (determiner.equals("the") ? "CHL" : "none"));
    }
  }

  @Test
  void leaderWhomTheBeginningNamesIsOfTheStateOfTheDateline() {
    String keller = "President/NNP/compound>Keller Keller/NNP/nsubj>left left/VBD/root";
    String minister = "The/DT/det>minister minister/NN/nsubj>stayed stayed(stay)/VBD/root";
    assertThat(roles(from("Lima", keller, minister).person("Keller"))).containsExactly(
        "SpeakerRole \"President\" country=PER", "SpeakerRole \"minister\" country=PER");
    assertThat(roles(from("Vienna", keller).person("Keller"))).as("a seat of international bodies")
        .containsExactly("SpeakerRole \"President\" country=none");
    assertThat(roles(from("Lima", LEFT))).as("no name").containsExactly("SpeakerRole \"president\" country=none");
    assertThat(roles(from("Lima", LEFT.replace("president", "envoy"), "He/PRP/root", "He/PRP/root", "He/PRP/root",
        keller).person("Keller"))).as("further below").last().isEqualTo("SpeakerRole \"President\" country=none");
  }

  @Test
  void accusationIsNoPartOfTheOffice() {
    RoleTrees trees = RoleTrees.of("They/PRP/nsubj>accused accused(accuse)/VBD/root the/DT/det>minister "
        + "minister/NN/dobj>accused of/IN/prep>minister meddling/NN/pobj>of");
    assertThat(roles(trees)).containsExactly("SpeakerRole \"minister\" country=none");
  }

  @Test
  void officeBesideAnotherIsOfItsState() {
    String row = "The/DT/det>commander Chilean/JJ/amod>commander commander/NN/nsubj>left and/CC/cc>commander "
        + "the/DT/det>president president/NN/conj>commander left/VBD/root";
    String others = "Peru/NNP/nsubj>met met(meet)/VBD/root Kenya/NNP/dobj>met Ghana/NNP/dobj>met Togo/NNP/dobj>met";
    RoleTrees trees = RoleTrees.of(row, others, others);
    for (int i = 0; i < 2; i++) {
      trees.state("Peru", "PER").state("Kenya", "KEN").state("Ghana", "GHA").state("Togo", "TGO");
    }
    assertThat(roles(trees)).containsExactly("SpeakerRole \"Chilean commander\" country=CHL",
        "SpeakerRole \"president\" country=CHL");
  }

  @Test
  void republicHasNoEmir() {
    String leader = "The/DT/det>leader Chilean/JJ/amod>leader leader/NN/nsubj>left left/VBD/root";
    for (String title : List.of("emir", "president")) {
      assertThat(roles(RoleTrees.of(leader, LEFT.replace("president", title)))).as(title).last()
          .isEqualTo("SpeakerRole \"" + title + "\" country=" + (title.equals("emir") ? "none" : "CHL"));
    }
  }

  @Test
  void ministryIsOfTheStateWhoseCapitalItsSpokesmanIsIn() {
    RoleTrees trees = RoleTrees.of("A/DT/det>spokesman ministry/NN/compound>spokesman spokesman/NN/nsubj>left "
        + "in/IN/prep>spokesman Lima/NNP/pobj>in left/VBD/root");
    assertThat(roles(trees)).containsExactly("SpeakerRole \"ministry spokesman\" country=PER");
  }

  @Test
  void officeOfSomethingWithANameIsNoOfficeOfTheState() {
    String named = "Qoros/NNP/poss>minister 's/POS/case>Qoros minister/NN/nsubj>left left/VBD/root";
    assertThat(roles(RoleTrees.of(named, "Peru/NNP/nsubj>left left/VBD/root").state("Peru", "PER")))
        .containsExactly("SpeakerRole \"Qoros 's minister\" country=none");
    assertThat(roles(RoleTrees.of(LEFT, "Peru/NNP/nsubj>left left/VBD/root").state("Peru", "PER")))
        .containsExactly("SpeakerRole \"president\" country=PER");
  }
}
