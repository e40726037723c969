package org.demarche.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Each repair on a tree that needs it, and on one that is near it. */
class RepairsTest {

  /** The tree of a sentence, without punctuation: {@code Rivera<met:SUBJECT}. */
  private static String tree(String sentence) {
    SentenceView view = TreeBuilder.view(sentence).sentences().get(0);
    StringBuilder tree = new StringBuilder();
    for (Word word : view.words()) {
      tree.append(tree.isEmpty() ? "" : " ").append(word.form()).append('<')
          .append(word.head() == null ? "" : word.head().form()).append(':').append(word.relation());
    }
    return tree.toString();
  }

  @Test
  void numbersNegationsAndPredicatesHaveRelationsOfTheirOwn() {
    assertThat(tree("two/CD/amod>talks talks/NNS/root old/JJ/amod>talks")).isEqualTo(
        "two<talks:NUMBER talks<:ROOT old<talks:MODIFIER");
    assertThat(tree("never/RB/advmod>met met/VBD/root again/RB/advmod>met")).isEqualTo(
        "never<met:NEGATION met<:ROOT again<met:ADVERB");
    assertThat(tree("called/VBD/root him/PRP/dobj>called enemy/NN/xcomp>called")).isEqualTo(
        "called<:ROOT him<called:OBJECT enemy<called:OBJECT_PREDICATE");
    assertThat(tree("stayed/VBD/root calm/JJ/xcomp>stayed"))
        .isEqualTo("stayed<:ROOT calm<stayed:ADJECTIVAL_COMPLEMENT");
    assertThat(tree("want/VBP/root to/TO/aux>be be/VB/cop>free free/JJ/xcomp>want"))
        .contains("be<want:OPEN_COMPLEMENT");
  }

  @Test
  void copulaTakesThePlaceOfItsPredicateAndWhatBelongsToTheClause() {
    assertThat(tree("If/IN/mark>envoy Sato/NNP/nsubj>envoy is/VBZ/cop>envoy not/RB/neg>envoy the/DT/det>envoy "
        + "envoy/NN/advcl>left "
        + "they/PRP/nsubj>left left/VBD/root"))
        .isEqualTo("If<is:MARKER Sato<is:SUBJECT is<left:ADVERBIAL_CLAUSE not<is:NEGATION "
        + "the<envoy:DETERMINER envoy<is:ATTRIBUTE they<left:SUBJECT left<:ROOT");
    assertThat(tree("Sato/NNP/nsubj>ready is/VBZ/cop>ready ready/JJ/root and/CC/cc>ready waits/VBZ/conj>ready"))
        .contains("is<:ROOT ready<is:ADJECTIVAL_COMPLEMENT").contains("waits<is:CONJUNCT");
    assertThat(tree("Sato/NNP/nsubj>ready is/VBZ/cop>ready ready/JJ/root and/CC/cc>ready calm/JJ/conj>ready"))
        .contains("calm<ready:CONJUNCT");
  }

  @Test
  void phraseBehindARowOfNamesBelongsToTheVerb() {
    assertThat(tree("hosted/VBD/root Rao/NNP/dobj>hosted Holm/NNP/conj>Rao and/CC/cc>Holm Diaz/NNP/conj>Holm "
        + "at/IN/prep>Holm home/NN/pobj>at")).contains("at<hosted:PREPOSITION");
    assertThat(tree("met/VBD/root with/IN/prep>met Rao/NNP/pobj>with and/CC/cc>Rao Holm/NNP/conj>Rao "
        + "in/IN/prep>Rao Doha/NNP/pobj>in")).contains("in<met:PREPOSITION");
    assertThat(tree("welcomed/VBD/root Rao/NNP/dobj>welcomed and/CC/cc>Rao Holm/NNP/conj>Rao to/IN/prep>Holm "
        + "Doha/NNP/pobj>to")).contains("to<welcomed:PREPOSITION");
    assertThat(tree("met/VBD/root Rao/NNP/dobj>met of/IN/prep>Rao Peru/NNP/pobj>of in/IN/prep>Rao Doha/NNP/pobj>in "
        + "and/CC/cc>Rao Holm/NNP/conj>Rao")).contains("in<Rao:PREPOSITION");
    assertThat(tree("met/VBD/root aides/NNS/dobj>met and/CC/cc>aides rebels/NNS/conj>aides in/IN/prep>aides "
        + "Doha/NNP/pobj>in")).contains("in<aides:PREPOSITION");
  }

  @Test
  void dueBeforeAnInfinitiveBelongsToTheNoun() {
    assertThat(tree("angered/VBD/root states/NNS/dobj>angered due/IN/prep>angered to/TO/aux>meet meet/VB/xcomp>due"))
        .isEqualTo("angered<:ROOT states<angered:OBJECT due<states:NOUN_CLAUSE to<meet:AUXILIARY "
        + "meet<due:OPEN_COMPLEMENT");
    assertThat(tree("avoid/VB/root states/NNS/dobj>avoid due/IN/prep>avoid to/TO/aux>meet meet/VB/advcl>avoid"))
        .contains("meet<due:OPEN_COMPLEMENT");
    assertThat(tree("failed/VBD/root talks/NNS/nsubj>failed due/IN/prep>failed to/IN/pcomp>due rain/NN/pobj>due"))
        .contains("due<failed:PREPOSITION");
  }

  @Test
  void subjectOfAnAuxiliaryIsThatOfTheVerb() {
    assertThat(tree("Sato/NNP/nsubj>has has/VBZ/aux>met met/VBN/root")).isEqualTo(
        "Sato<met:SUBJECT has<met:AUXILIARY met<:ROOT");
  }

  @Test
  void caseMarkersBecomeHeads() {
    assertThat(tree("met/VBD/root in/IN/case>Geneva Geneva/NNP/obl>met")).isEqualTo(
        "met<:ROOT in<met:PREPOSITION Geneva<in:PREPOSITION_OBJECT");
    assertThat(tree("left/VBD/root because/IN/case>him of/IN/case>him him/PRP/obl>left")).isEqualTo(
        "left<:ROOT because<left:PREPOSITION of<because:PREPOSITION him<of:PREPOSITION_OBJECT");
    assertThat(tree("Iran/NNP/nmod:poss>envoy 's/POS/case>Iran envoy/NN/root")).isEqualTo(
        "Iran<envoy:POSSESSOR 's<Iran:CASE envoy<:ROOT");
    assertThat(tree("was/VBD/auxpass>hit hit/VBN/root by/IN/case>fire fire/NN/obl>hit")).contains("by<hit:AGENT");
    assertThat(tree("was/VBD/auxpass>hit hit/VBN/root in/IN/case>May May/NNP/obl>hit")).contains("in<hit:PREPOSITION");
  }

  @Test
  void subordinatorBeforeAGerundIsAPreposition() {
    assertThat(tree("After/IN/mark>meeting meeting/VBG/advcl>left him/PRP/dobj>meeting they/PRP/nsubj>left "
        + "left/VBD/root"))
        .startsWith("After<left:PREPOSITION meeting<After:PREPOSITION_COMPLEMENT");
    assertThat(tree("said/VBD/root that/IN/mark>meeting meeting/VBG/ccomp>said helps/VBZ/dep>meeting"))
        .contains("that<meeting:MARKER");
  }

  @Test
  void prepositionsAndCoordinatorsOfLabelsGetTheirPlace() {
    assertThat(tree("envoy/NN/root of/IN Iran/NNP/prep_of>envoy and/CC Iraq/NNP/conj_and>Iran")).isEqualTo(
        "envoy<:ROOT of<envoy:PREPOSITION Iran<of:PREPOSITION_OBJECT and<Iran:COORDINATOR Iraq<Iran:CONJUNCT");
    assertThat(tree("left/VBD/root according/VBG to/TO Sato/NNP/prep_according_to>left")).isEqualTo(
        "left<:ROOT according<left:PREPOSITION to<according:PREPOSITION Sato<to:PREPOSITION_OBJECT");
    assertThat(tree("of/IN envoy/NN/root Iran/NNP/prep_of>envoy")).contains("Iran<envoy:PREPOSITION");
  }

  @Test
  void dayBeforeANameIsNoPartOfIt() {
    assertThat(tree("On/IN/prep>met Friday/NNP/compound>Rivera President/NNP/compound>Rivera Rivera/NNP/pobj>On "
        + "met/VBD/root"))
        .isEqualTo("On<met:PREPOSITION Friday<On:PREPOSITION_OBJECT President<Rivera:COMPOUND Rivera<met:SUBJECT "
        + "met<:ROOT");
    String withSubject = "On/IN/prep>met Black/NNP/compound>Friday Friday/NNP/pobj>On Rivera/NNP/nsubj>met "
        + "met/VBD/root";
    assertThat(tree(withSubject)).contains("Friday<On:PREPOSITION_OBJECT", "Rivera<met:SUBJECT");
    assertThat(tree("On/IN/prep>met Friday/NNP/compound>Rivera Rivera/NNP/pobj>On he/PRP/nsubj>met met/VBD/root"))
        .contains("Rivera<On:PREPOSITION_OBJECT");
    assertThat(tree("At/IN/prep>met Friday/NNP/compound>Rivera Rivera/NNP/pobj>At met/VBD/root")).contains("Rivera<At");
  }

  @Test
  void pastFormWithoutObjectIsTheVerbOfItsClause() {
    assertThat(tree("Hundreds/NNS/root of/IN/prep>Hundreds people/NNS/pobj>of rallied/VBN/acl>people "
        + "in/IN/prep>rallied "
        + "Rome/NNP/pobj>in demanding/VBG/acl>Hundreds peace/NN/dobj>demanding")).isEqualTo("Hundreds<rallied:SUBJECT "
        + "of<Hundreds:PREPOSITION people<of:PREPOSITION_OBJECT rallied<:ROOT in<rallied:PREPOSITION "
        + "Rome<in:PREPOSITION_OBJECT "
        + "demanding<rallied:ADVERBIAL_CLAUSE peace<demanding:OBJECT");
    assertThat(tree("Hundreds/NNS/root of/IN/prep>Hundreds people/NNS/pobj>of invited/VBN/acl>people"))
        .contains("invited<people:NOUN_CLAUSE");
    assertThat(tree("Hundreds/NNS/nsubj>left rallied/VBN/acl>Hundreds left/VBD/root")).contains("left<:ROOT");
  }

  @Test
  void pastFormIsNotCoordinatedWithAParticiple() {
    String start = "Oslo/NNP/nsubj>denied denied/VBD/root that/IN/mark>left ships/NNS/nsubj>left had/VBD/aux>left "
        + "left/VBN/ccomp>denied "
        + "and/CC/cc>left ";
    assertThat(tree(start + "accused/VBD/conj>left Riga/NNP/dobj>accused")).contains("and<denied:COORDINATOR",
        "accused<denied:CONJUNCT");
    assertThat(tree(start + "sailed/VBD/conj>left")).contains("sailed<left:CONJUNCT");
    assertThat(tree(start + "they/PRP/nsubj>accused accused/VBD/conj>left")).contains("accused<left:CONJUNCT");
  }

  @Test
  void objectRightBeforeAFiniteVerbIsItsSubject() {
    String start = "critics/NNS/nsubj>say say/VBP/root money/NN/dobj>say ";
    assertThat(tree(start + "could/MD/aux>spent be/VB/auxpass>spent spent/VBN/dep>say")).isEqualTo(
        "critics<say:SUBJECT say<:ROOT money<spent:PASSIVE_SUBJECT could<spent:AUXILIARY be<spent:PASSIVE_AUXILIARY "
        + "spent<say:CLAUSAL_COMPLEMENT");
    assertThat(tree(start + "now/RB/advmod>helps helps/VBZ/dep>say")).contains("money<helps:SUBJECT");
    assertThat(tree(start + "they/PRP/nsubj>helps helps/VBZ/dep>say")).contains("money<say:OBJECT");
    assertThat(tree(start + "again/RB/advmod>say helps/VBZ/dep>say")).contains("money<say:OBJECT");
    assertThat(tree(start + "helping/VBG/dep>say")).contains("money<say:OBJECT");
    assertThat(tree("critics/NNS/nsubj>pay pay/VBP/root money/NN/dobj>pay helps/VBZ/dep>pay"))
        .contains("money<pay:OBJECT");
  }

  @Test
  void finiteClauseIsNoSubject() {
    String said = "aides/NNS/nsubj>said said/VBD/csubj>help they/PRP/nsubj>hoped hoped/VBD/ccomp>said "
        + "loans/NNS/dobj>hoped will/MD/aux>help help/VB/root Togo/NNP/dobj>help";
    assertThat(tree(said)).isEqualTo("aides<said:SUBJECT said<:ROOT they<hoped:SUBJECT hoped<said:CLAUSAL_COMPLEMENT "
        + "loans<help:SUBJECT will<help:AUXILIARY help<hoped:CLAUSAL_COMPLEMENT Togo<help:OBJECT");
    assertThat(tree("What/WP/dobj>said he/PRP/nsubj>said said/VBD/csubj>helps helps/VBZ/root"))
        .contains("said<helps:CLAUSAL_SUBJECT");
  }

  @Test
  void goalOfAJourneyIsNotTheSubjectOfItsPurpose() {
    assertThat(tree("left/VBD/root for/IN/mark>meet Oslo/NNP/nsubj>meet to/TO/aux>meet meet/VB/advcl>left"))
        .isEqualTo("left<:ROOT for<left:PREPOSITION Oslo<for:PREPOSITION_OBJECT to<meet:AUXILIARY "
        + "meet<left:ADVERBIAL_CLAUSE");
    assertThat(tree("left/VBD/root off/RP/prt>left for/IN/mark>meet Oslo/NNP/nsubj>meet to/TO/aux>meet "
        + "meet/VB/ccomp>left")).contains("Oslo<for:PREPOSITION_OBJECT").contains("meet<left:ADVERBIAL_CLAUSE");
    assertThat(tree("left/VBD/root it/PRP/dobj>left for/IN/mark>meet Oslo/NNP/nsubj>meet to/TO/aux>meet "
        + "meet/VB/advcl>left")).contains("Oslo<meet:SUBJECT");
    assertThat(tree("was/VBD/auxpass>left left/VBN/root for/IN/mark>meet Oslo/NNP/nsubj>meet to/TO/aux>meet "
        + "meet/VB/advcl>left")).contains("Oslo<meet:SUBJECT");
    assertThat(tree("waited/VBD/root for/IN/mark>meet Oslo/NNP/nsubj>meet to/TO/aux>meet meet/VB/advcl>waited"))
        .contains("Oslo<meet:SUBJECT");
    assertThat(tree("left/VBD/root for/IN/mark>meet them/PRP/nsubj>meet to/TO/aux>meet meet/VB/advcl>left"))
        .contains("them<meet:SUBJECT");
  }

  @Test
  void pastTenseThatWasTakenForAParticipleIsTheMainVerb() {
    String start = "ministers/NNS/root of/IN/prep>ministers states/NNS/pobj>of %s/VBN/acl>states in/IN/prep>%1$s "
        + "Oslo/NNP/pobj>in ";
    assertThat(tree(start.formatted("gathered") + "./."))
        .startsWith("ministers<gathered:SUBJECT of<ministers:PREPOSITION states<of:PREPOSITION_OBJECT gathered<:ROOT "
            + "in<gathered:PREPOSITION");
    assertThat(tree(start.formatted("seen") + "./.")).startsWith("ministers<:ROOT");
    assertThat(tree("talks/NNS/root between/IN/prep>talks states/NNS/pobj>between hosted/VBN/acl>talks "
        + "by/IN/agent>hosted Oslo/NNP/pobj>by ./.")).startsWith("talks<:ROOT");
    assertThat(tree("ministers/NNS/nsubj>left of/IN/prep>ministers states/NNS/pobj>of gathered/VBN/acl>states "
        + "left/VBD/root ./.")).contains("gathered<states:NOUN_CLAUSE");
  }

  @Test
  void secondSubjectBehindACoordinatorIsJoinedToTheFirst() {
    String envoys = "king/NN/nsubj>met and/CC/cc>king the/DT/det>envoy old/JJ/amod>envoy envoy/NN/%s>met met/VBD/root";
    assertThat(tree(envoys.formatted("nsubj"))).isEqualTo("king<met:SUBJECT and<king:COORDINATOR the<envoy:DETERMINER "
        + "old<envoy:MODIFIER envoy<king:CONJUNCT met<:ROOT");
    assertThat(tree(envoys.formatted("nsubjpass"))).contains("envoy<met:PASSIVE_SUBJECT");
    assertThat(tree("king/NN/nsubj>met the/DT/det>envoy envoy/NN/nsubj>met met/VBD/root"))
        .contains("envoy<met:SUBJECT");
  }
}
