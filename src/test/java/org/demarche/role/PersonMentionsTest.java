package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

class PersonMentionsTest {

  private final Person keller = Person.named(List.of("Keller"), "Keller");
  private final Person brandt = Person.named(List.of("Brandt"), "Brandt");
  private final PersonMentions mentions = new PersonMentions();

  private void read(DocumentView document) {
    mentions.add(keller, TreeBuilder.word(document, "Keller"), false);
    mentions.add(brandt, TreeBuilder.word(document, "Brandt"), false);
  }

  private static Person antecedent(PersonMentions mentions, DocumentView document, String pronoun) {
    return mentions.antecedent(TreeBuilder.word(document, pronoun), false);
  }

  @Test
  void subjectCountsBeforeObject() {
    DocumentView document = TreeBuilder.view("Keller/NNP/nsubj>met met(meet)/VBD/root Brandt/NNP/dobj>met",
        "He/PRP/nsubj>left left/VBD/root");
    read(document);
    assertThat(antecedent(mentions, document, "He")).isSameAs(keller);
  }

  @Test
  void agentOfAPassiveClauseCountsAsSubject() {
    DocumentView document = TreeBuilder.view("Keller/NNP/appos>talks talks/NNS/dobj>hosted were(be)/VBD/auxpass>hosted "
        + "hosted/VBN/root by/IN/prep>hosted Brandt/NNP/agent>hosted", "He/PRP/nsubj>left left/VBD/root");
    read(document);
    assertThat(antecedent(mentions, document, "He")).isSameAs(brandt);
  }

  @Test
  void genderMustFit() {
    keller.learnGender(Gender.FEMALE);
    DocumentView document = TreeBuilder.view("Keller/NNP/nsubj>met met(meet)/VBD/root Brandt/NNP/dobj>met",
        "He/PRP/nsubj>left left/VBD/root");
    read(document);
    assertThat(antecedent(mentions, document, "He")).isSameAs(brandt);
  }

  @Test
  void knownGenderCountsBeforeUnknown() {
    brandt.learnGender(Gender.MALE);
    DocumentView document =
        TreeBuilder.view("met(meet)/VBD/root Keller/NNP/dobj>met with/IN/prep>met Brandt/NNP/pobj>with",
        "He/PRP/nsubj>left left/VBD/root");
    mentions.add(brandt, TreeBuilder.word(document, "Brandt"), false);
    mentions.add(keller, TreeBuilder.word(document, "Keller"), false);
    assertThat(antecedent(mentions, document, "He")).isSameAs(brandt);
  }

  @Test
  void nearSentenceCountsBeforeFarOne() {
    DocumentView document = TreeBuilder.view("Keller/NNP/nsubj>left left/VBD/root",
        "Brandt/NNP/nsubj>came came(come)/VBD/root",
        "He/PRP/nsubj>slept slept(sleep)/VBD/root");
    read(document);
    assertThat(antecedent(mentions, document, "He")).isSameAs(brandt);
  }

  @Test
  void nobodyIsMeantFiveSentencesLater() {
    DocumentView document = TreeBuilder.view("Keller/NNP/nsubj>left Brandt/NNP/dobj>left left/VBD/root", "a/DT",
        "b/DT", "c/DT",
        "d/DT", "he/PRP/nsubj>came came(come)/VBD/root", "He/PRP/nsubj>slept slept(sleep)/VBD/root");
    read(document);
    assertThat(antecedent(mentions, document, "he")).isSameAs(keller);
    assertThat(antecedent(mentions, document, "He")).isNull();
  }

  @Test
  void objectPronounIsNotTheSubjectOfItsVerb() {
    DocumentView document = TreeBuilder.view("Brandt/NNP/nsubj>left left/VBD/root",
        "Keller/NNP/nsubj>met met(meet)/VBD/root him/PRP/dobj>met");
    mentions.add(brandt, TreeBuilder.word(document, "Brandt"), false);
    mentions.add(keller, TreeBuilder.word(document, "Keller"), false);
    assertThat(antecedent(mentions, document, "him")).isSameAs(brandt);
  }

  @Test
  void possessivePronounMayBeTheSubjectOfItsVerb() {
    DocumentView document = TreeBuilder.view("Brandt/NNP/nsubj>left left/VBD/root",
        "Keller/NNP/nsubj>met met(meet)/VBD/root his/PRP$/poss>aide aide/NN/dobj>met");
    mentions.add(brandt, TreeBuilder.word(document, "Brandt"), false);
    mentions.add(keller, TreeBuilder.word(document, "Keller"), false);
    assertThat(antecedent(mentions, document, "his")).isSameAs(keller);
  }

  @Test
  void quotedMentionCountsLessOutsideTheQuotation() {
    DocumentView document = TreeBuilder.view("Keller/NNP/nsubj>saw saw(see)/VBD/root Brandt/NNP/dobj>saw",
        "He/PRP/nsubj>left left/VBD/root");
    mentions.add(keller, TreeBuilder.word(document, "Keller"), true);
    mentions.add(brandt, TreeBuilder.word(document, "Brandt"), false);
    assertThat(antecedent(mentions, document, "He")).isSameAs(brandt);
  }

  @Test
  void speakerIsSeldomMeantInTheQuotation() {
    DocumentView document = TreeBuilder.view("Keller/NNP/nsubj>warned warned/VBD/root Brandt/NNP/dobj>warned",
        "He/PRP/nsubj>left left/VBD/root");
    read(document);
    assertThat(mentions.antecedent(TreeBuilder.word(document, "He"), true)).isSameAs(brandt);
  }

  @Test
  void nobodyIsMeantBeforeAnybodyIsNamed() {
    DocumentView document = TreeBuilder.view("He/PRP/nsubj>left left/VBD/root");
    assertThat(antecedent(mentions, document, "He")).isNull();
  }
}
