package org.demarche.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.testing.TreeBuilder.view;
import static org.demarche.testing.TreeBuilder.word;

import org.junit.jupiter.api.Test;

/** Passive, finiteness, tense and subjects, on trees written by hand. */
class ClauseTest {

  private static Clause clause(String verb, String sentence) {
    return new Clause(word(view(sentence), verb));
  }

  private static String subject(String verb, String sentence) {
    Word subject = clause(verb, sentence).subject();
    return subject == null ? null : subject.form();
  }

  @Test
  void auxiliaryOrPassiveSubjectOrAgentMakesThePassive() {
    assertThat(clause("expelled", "He/PRP/nsubjpass>expelled was/VBD/auxpass>expelled expelled/VBN/root").isPassive())
        .isTrue();
    assertThat(clause("expelled", "He/PRP/nsubjpass>expelled got/VBD/aux>expelled expelled/VBN/root").isPassive())
        .isTrue();
    assertThat(clause("Expelled", "Expelled/VBN/root by/IN/agent>Expelled Oslo/NNP/pobj>by").isPassive()).isTrue();
    assertThat(clause("met", "Oslo/NNP/nsubj>met met/VBD/root by/IN/agent>met night/NN/pobj>by").isPassive()).isFalse();
    assertThat(clause("met", "Oslo/NNP/nsubj>met has/VBZ/aux>met met/VBN/root Riga/NNP/dobj>met").isPassive())
        .isFalse();
  }

  @Test
  void hasBeforeAVerbWithAnObjectIsNoPassiveAuxiliary() {
    assertThat(clause("agreed",
        "He/PRP/nsubj>agreed 's/VBZ/auxpass>agreed agreed/VBN/root a/DT/det>deal deal/NN/dobj>agreed")
        .isPassive()).isFalse();
    assertThat(clause("agreed", "It/PRP/nsubj>agreed 's/VBZ/auxpass>agreed agreed/VBN/root").isPassive()).isTrue();
    assertThat(clause("said", "He/PRP/nsubj>said had/VBD/auxpass>said said/VBN/root")
        .isPassive()).isFalse();
  }

  @Test
  void participlesThatStandForAClauseArePassive() {
    assertThat(clause("imposed", "sanctions/NNS/root imposed/VBN/acl>sanctions on/IN/prep>imposed Iran/NNP/pobj>on")
        .isPassive()).isTrue();
    assertThat(clause("Asked",
        "Asked/VBN/advcl>smiled about/IN/prep>Asked it/PRP/pobj>about she/PRP/nsubj>smiled smiled/VBD/root")
        .isPassive()).isTrue();
    assertThat(clause("leaving", "aides/NNS/root leaving/VBG/acl>aides").isPassive()).isFalse();
    assertThat(clause("alleged", "alleged/VBN/amod>spies spies/NNS/root").isPassive()).isFalse();
  }

  @Test
  void coordinatedParticiplesShareThePassive() {
    String envoy = "envoy/NN/nsubjpass>summoned was/VBD/auxpass>summoned summoned/VBN/root and/CC/cc>summoned ";
    assertThat(clause("expelled", envoy + "expelled/VBN/conj>summoned").isPassive()).isTrue();
    assertThat(clause("left", envoy + "left/VBD/conj>summoned").isPassive()).isFalse();
    assertThat(clause("met", envoy + "met/VBN/conj>summoned Sato/NNP/dobj>met").isPassive()).isFalse();
    assertThat(clause("met", "he/PRP/nsubj>come has/VBZ/aux>come come/VBN/root and/CC/cc>come met/VBN/conj>come")
        .isPassive())
        .isFalse();
  }

  @Test
  void tenseIsThatOfTheFirstVerb() {
    assertThat(clause("met", "They/PRP/nsubj>met met/VBD/root").tense()).isEqualTo(Tense.PAST);
    assertThat(clause("meet", "They/PRP/nsubj>meet meet/VBP/root").tense()).isEqualTo(Tense.PRESENT);
    assertThat(clause("met", "They/PRP/nsubj>met have/VBP/aux>met met/VBN/root").tense()).isEqualTo(Tense.PRESENT);
    assertThat(clause("met", "They/PRP/nsubj>met had/VBD/aux>met met/VBN/root").tense()).isEqualTo(Tense.PAST);
    assertThat(clause("meet", "They/PRP/nsubj>meet will/MD/aux>meet meet/VB/root").tense()).isEqualTo(Tense.FUTURE);
    assertThat(clause("meet", "They/PRP/nsubj>meet may/MD/aux>meet meet/VB/root").tense()).isNull();
  }

  @Test
  void clausesWithTenseOrModalAreFinite() {
    assertThat(clause("meet", "They/PRP/nsubj>meet may/MD/aux>meet meet/VB/root").isFinite()).isTrue();
    String wish = "They/PRP/nsubj>hope hope/VBP/root to/TO/aux>met have/VB/aux>met met/VBN/xcomp>hope";
    assertThat(clause("hope", wish).isFinite()).isTrue();
    assertThat(clause("met", wish).isFinite()).isFalse();
    assertThat(clause("met", wish).isInfinitive()).isTrue();
    assertThat(clause("leaving", "aides/NNS/root leaving/VBG/acl>aides").isFinite()).isFalse();
    String pair = "They/PRP/nsubj>come have/VBP/aux>come come/VBN/root and/CC/cc>come gone/VBN/conj>come";
    assertThat(clause("gone", pair).finiteVerb()).hasToString("have/VBP/AUXILIARY(come)");
  }

  @Test
  void ownSubjectIsTheFirst() {
    assertThat(clause("met", "Sato/NNP/nsubj>met ,/,/punct>met the/DT/det>minister minister/NN/nsubj>met met/VBD/root "
        + "Lee/NNP/dobj>met").ownSubject().form()).isEqualTo("Sato");
    assertThat(clause("said", "said/VBD/root Sato/NNP/nsubj>said").ownSubject().form()).isEqualTo("Sato");
    assertThat(clause("helped", "meeting/VBG/csubj>helped helped/VBD/root").ownSubject().form()).isEqualTo("meeting");
    assertThat(clause("said", "said/VBD/root").ownSubject()).isNull();
  }

  @Test
  void objectControlsAnInfinitiveUnlessTheVerbIsOneOfTheSubject() {
    String urged = "Oslo/NNP/nsubj>urged urged/VBD/root Riga/NNP/dobj>urged to/TO/aux>leave leave/VB/xcomp>urged";
    assertThat(subject("leave", urged)).isEqualTo("Riga");
    Word subject = clause("leave", urged).subject(new Control() {
      @Override
      public boolean isByObject(Word verb, Word object) {
        return !verb.hasLemma("urge") || !object.form().equals("Riga");
      }
    });
    assertThat(subject.form()).isEqualTo("Oslo");
  }

  @Test
  void subjectOfACoordinatedOrAdverbialClauseIsTheOneAround() {
    String left = "Sato/NNP/nsubj>left left/VBD/root after/IN/prep>left meeting/VBG/pcomp>after "
        + "Lee/NNP/dobj>meeting and/CC/cc>left "
        + "rested/VBD/conj>left";
    assertThat(subject("meeting", left)).isEqualTo("Sato");
    assertThat(subject("rested", left)).isEqualTo("Sato");
  }

  @Test
  void relativePronounsStandForTheNounBefore() {
    String envoy = "envoy/NN/root who/WP/nsubj>left left/VBD/relcl>envoy and/CC/cc>left returned/VBD/conj>left";
    assertThat(subject("left", envoy)).isEqualTo("envoy");
    assertThat(subject("returned", envoy)).isEqualTo("envoy");
    assertThat(subject("left", "Who/WP/nsubj>left left/VBD/root")).isEqualTo("Who");
  }

  @Test
  void nounActsOrItsOwnerDoes() {
    String plan = "Oslo/NNP/nsubj>made made/VBD/root a/DT/det>plan plan/NN/dobj>made to/TO/aux>leave leave/VB/acl>plan";
    assertThat(subject("leave", plan)).isEqualTo("plan");
    Control things = new Control() {
      @Override
      public boolean isActor(Word noun, Word verb) {
        return !noun.hasLemma("plan");
      }
    };
    assertThat(clause("leave", plan).subject(things).form()).isEqualTo("Oslo");
    assertThat(clause("leave",
        "Oslo/NNP/nsubjpass>drawn was/VBD/auxpass>drawn drawn/VBN/root a/DT/det>plan plan/NN/attr>drawn "
        + "to/TO/aux>leave leave/VB/acl>plan").subject(things)).isNull();
    assertThat(clause("leave", "Riga/NNP/poss>plan 's/POS/case>Riga plan/NN/root to/TO/aux>leave leave/VB/acl>plan")
        .subject(things).form()).isEqualTo("Riga");
    assertThat(clause("leave", "plan/NN/root by/IN/prep>plan Rome/NNP/pobj>by to/TO/aux>leave leave/VB/acl>plan")
        .subject(things).form()).isEqualTo("Rome");
  }

  @Test
  void expletiveItIsNobody() {
    String time = "It/PRP/nsubj>is is/VBZ/root important/JJ/acomp>is to/TO/aux>meet meet/VB/xcomp>is";
    assertThat(subject("meet", time)).isNull();
    assertThat(subject("is", time)).isEqualTo("It");
  }

  @Test
  void nounOfAnAbsoluteConstructionIsTheSubject() {
    assertThat(subject("claiming",
        "It/PRP/nsubj>ended ended/VBD/root with/IN/prep>ended both/DT/det>sides sides/NNS/pobj>with "
        + "claiming/VBG/advcl>ended victory/NN/dobj>claiming")).isEqualTo("sides");
    assertThat(subject("claiming", "It/PRP/nsubj>ended ended/VBD/root in/IN/prep>ended the/DT/det>fall fall/NN/pobj>in "
        + "claiming/VBG/advcl>ended victory/NN/dobj>claiming")).isEqualTo("It");
  }
}
