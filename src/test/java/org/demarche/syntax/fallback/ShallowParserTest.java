package org.demarche.syntax.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ShallowParserTest {

  /**
   * The relations of a sentence whose words are written as form_POS: "met→Sato SUBJECT", for all but function words.
   */
  private static List<String> relations(String tagged) {
    String tree = java.util.Arrays.stream(tagged.split(" ")).map(word -> {
      String[] parts = word.split("_");
      return parts[0] + " " + parts[0].toLowerCase(Locale.ROOT) + " " + parts[1];
    }).collect(Collectors.joining("\n"));
    List<String> found = new ArrayList<>();
    for (Word word : TreeBuilder.view(TreeBuilder.document(tree)).sentences().get(0).words()) {
      if (!word.is(Relation.PUNCTUATION, Relation.DETERMINER, Relation.COMPOUND, Relation.CASE)) {
        found.add((word.head() == null ? "" : word.head().form() + ">") + word.form() + " " + word.relation());
      }
    }
    return found;
  }

  @Test
  void subjectObjectAndPrepositionalPhrase() {
    assertThat(relations("The_DT minister_NN met_VBD rebel_NN leaders_NNS in_IN Geneva_NNP ._.")).containsExactly(
        "met>minister SUBJECT", "met ROOT", "met>leaders OBJECT", "met>in PREPOSITION", "in>Geneva PREPOSITION_OBJECT");
  }

  @Test
  void complementClause() {
    assertThat(relations("Sato_NNP said_VBD Japan_NNP would_MD not_RB sign_VB ._."))
        .containsExactly("said>Sato SUBJECT",
        "said ROOT", "sign>Japan SUBJECT", "sign>would AUXILIARY", "sign>not NEGATION", "said>sign CLAUSAL_COMPLEMENT");
  }

  @Test
  void reportingClauseAtTheEndGovernsWhatItReports() {
    assertThat(relations("We_PRP agree_VBP ,_, Sato_NNP said_VBD ._.")).containsExactly("agree>We SUBJECT",
        "said>agree CLAUSAL_COMPLEMENT", "said>Sato SUBJECT", "said ROOT");
    assertThat(relations("We_PRP agree_VBP ,_, said_VBD Sato_NNP ._.")).containsExactly("agree>We SUBJECT",
        "said>agree CLAUSAL_COMPLEMENT", "said ROOT", "said>Sato SUBJECT");
  }

  @Test
  void participleBehindItsNounIsNoClauseOfItsOwn() {
    assertThat(relations("Rome_NNP rejected_VBD a_DT plan_NN put_VBD forward_RB by_IN Bonn_NNP ._.")).contains(
        "rejected>plan OBJECT", "plan>put NOUN_CLAUSE", "put>by AGENT");
    assertThat(relations("He_PRP said_VBD talks_NNS held_VBD in_IN May_NNP failed_VBD ._.")).contains("said ROOT");
  }

  @Test
  void numbersTimesAndHyphensStayInTheirPhrases() {
    assertThat(relations("Chad_NNP freed_VBD about_IN three_CD old_JJ spies_NNS ._.")).contains("freed>spies OBJECT",
        "spies>three NUMBER");
    assertThat(relations("On_IN March_NNP 28_CD the_DT army_NN left_VBD ._.")).contains("left>On PREPOSITION",
        "On>March PREPOSITION_OBJECT", "left>army SUBJECT");
    assertThat(relations("In_IN recent_JJ months_NNS Chad_NNP and_CC Mali_NNP have_VBP met_VBN ._.")).contains(
        "In>months PREPOSITION_OBJECT", "met>Chad SUBJECT", "Chad>Mali CONJUNCT");
    assertThat(relations("They_PRP met_VBD in_IN Geneva_NNP last_JJ week_NN ._."))
        .contains("in>Geneva PREPOSITION_OBJECT",
        "met>week NOUN_ADVERBIAL");
  }

  @Test
  void secondObjectFollowsTheFirstAtOnce() {
    assertThat(relations("Mali_NNP gave_VBD Chad_NNP a_DT plan_NN ._.")).contains("gave>Chad DATIVE",
        "gave>plan OBJECT");
    assertThat(relations("Mali_NNP told_VBD him_PRP of_IN war_NN games_NNS ._.")).contains("told>him OBJECT");
  }

  @Test
  void subjectMayHavePhrasesBehindIt() {
    assertThat(relations("He_PRP said_VBD envoys_NNS of_IN Chad_NNP met_VBD ._.")).contains("met>envoys SUBJECT",
        "said>met CLAUSAL_COMPLEMENT");
    assertThat(relations("The_DT bank_NN (_-LRB- ADB_NNP )_-RRB- agreed_VBD ._.")).contains("bank>ADB APPOSITION",
        "agreed>bank SUBJECT");
  }

  @Test
  void passiveWithAgent() {
    assertThat(relations("He_PRP was_VBD expelled_VBN by_IN France_NNP ._."))
        .containsExactly("expelled>He PASSIVE_SUBJECT",
        "expelled>was PASSIVE_AUXILIARY", "expelled ROOT", "expelled>by AGENT", "by>France PREPOSITION_OBJECT");
  }

  @Test
  void possessorsAndInfinitives() {
    assertThat(relations("Iran_NNP 's_POS envoy_NN refused_VBD to_TO meet_VB them_PRP ._.")).containsExactly(
        "envoy>Iran POSSESSOR", "refused>envoy SUBJECT", "refused ROOT", "meet>to AUXILIARY",
        "refused>meet OPEN_COMPLEMENT",
        "meet>them OBJECT");
  }

  @Test
  void listsAndRelativeClauses() {
    assertThat(relations("Iran_NNP ,_, Iraq_NNP and_CC Syria_NNP signed_VBD ._.")).contains("signed>Iran SUBJECT",
        "Iran>Iraq CONJUNCT", "Iraq>Syria CONJUNCT");
    assertThat(relations("The_DT envoy_NN who_WP left_VBD returned_VBD ._.")).contains("envoy>left RELATIVE_CLAUSE",
        "left>who SUBJECT", "returned ROOT");
  }

  @Test
  @Timeout(20)
  void longSentencesStayFast() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      text.append("Sato_NNP said_VBD and_CC ");
    }
    assertThat(relations(text.toString().strip())).hasSize(12_000);
  }
}
