package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.demarche.statement.ReportingRules.YieldsTo;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Which of several attributions count, and where reported clauses end. */
class AttributionSelectionTest {

  @Test
  void attributionInAContentOfAnotherIsLeftOut() {
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root he/PRP/nsubj>denied denied/VBD/ccomp>said "
        + "that/IN/mark>was it/PRP/nsubj>was "
        + "was/VBD/ccomp>denied over/RB/advmod>was")).containsExactly("CLAUSE | She | said | he denied that it "
        + "was over");
  }

  @Test
  void prepositionSpeaksBeforeTheVerbOfItsSentence() {
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root it/PRP/nsubj>was was/VBD/ccomp>said "
        + "over/RB/advmod>was ~,/,/punct>said "
        + "according/VBG/prep>said to/IN/prep>according aides/NNS/pobj>to"))
        .containsExactly("PREPOSITION_SOURCE | aides | according to | She said it was over");
  }

  @Test
  void wordsThatDescribeASpeakerDoNotAttribute() {
    String voters = "Voters/NNS/nsubj>said who/WP/nsubj>backed backed/VBD/relcl>Voters taxes/NNS/dobj>backed ";
    assertThat(Attributions.in(voters + "said/VBD/root it/PRP/nsubj>was was/VBD/ccomp>said over/RB/advmod>was"))
        .containsExactly("CLAUSE | Voters who backed taxes | said | it was over");
    assertThat(Attributions.in(voters.replace(">said", ">left") + "left/VBD/root"))
        .containsExactly("OBJECT | who | backed | taxes");
  }

  @Test
  void participleBehindACommaGoesOnForTheSameSpeaker() {
    String said = "She/PRP/nsubj>said said/VBD/root it/PRP/nsubj>was was/VBD/ccomp>said over/RB/advmod>was ";
    String adding = "adding/VBG/advcl>was that/IN/mark>won we/PRP/nsubj>won won/VBD/ccomp>adding";
    assertThat(Attributions.in(said + "~,/,/punct>was " + adding))
        .containsExactly("CLAUSE | She | said | it was over", "CLAUSE | She | adding | that we won");
    assertThat(Attributions.in(said + adding)).containsExactly("CLAUSE | She | said | it was over adding that we won");
  }

  @Test
  void secondVerbOfTheSameFormGoesOnForTheSameSpeaker() {
    String said = "She/PRP/nsubj>said said/VBD/root he/PRP/nsubj>was was/VBD/ccomp>said here/RB/advmod>was "
        + "and/CC/cc>was ";
    assertThat(Attributions.in(said + "noted/VBD/conj>was that/IN/mark>won we/PRP/nsubj>won won/VBD/ccomp>noted"))
        .containsExactly("CLAUSE | She | said | he was here", "CLAUSE | She | noted | that we won");
    assertThat(Attributions.in(said + "notes/VBZ/conj>was that/IN/mark>won we/PRP/nsubj>won won/VBD/ccomp>notes"))
        .containsExactly("CLAUSE | She | said | he was here and notes that we won");
    assertThat(Attributions.in(said.replace(" he/PRP", " Petrov/NNP") + "noted/VBD/conj>was that/IN/mark>won "
        + "we/PRP/nsubj>won won/VBD/ccomp>noted"))
        .containsExactly("CLAUSE | She | said | Petrov was here and noted that we won");
  }

  @Test
  void relativeClauseBehindACommaIsNotReported() {
    assertThat(Attributions.in("She/PRP/nsubj>said said/VBD/root taxes/NNS/nsubj>rose rose/VBD/ccomp>said "
        + "by/IN/prep>rose half/NN/pobj>by ~,/,/punct>half "
        + "which/WDT/nsubj>angered angered/VBD/relcl>half miners/NNS/dobj>angered"))
        .containsExactly("CLAUSE | She | said | taxes rose by half", "EXPERIENCE | miners | angered | half");
  }

  @Test
  void everyConstructionHasItsRow() {
    assertThat(Arrays.stream(ReportingConstruction.values()).map(Attributions.RULES::of)).doesNotContainNull()
        .allSatisfy(rule -> assertThat(rule.id()).startsWith("statement."));
    assertThat(Attributions.RULES.of(ReportingConstruction.PREPOSITION_SOURCE))
        .isEqualTo(new ReportingRules.Rule("statement.preposition-source", ReportingConstruction.PREPOSITION_SOURCE,
        2, YieldsTo.NONE));
    assertThat(Attributions.RULES.of(ReportingConstruction.OBJECT).yieldsTo()).isEqualTo(YieldsTo.SPEAKER);
  }

  @Test
  void contentThatAnotherHasAlreadyIsLeftOutWhereTheRuleYields() {
    DocumentView view = TreeBuilder.view("She/PRP/nsubj>said said/VBD/root it/PRP/nsubj>was was/VBD/ccomp>said "
        + "over/RB/advmod>was now/RB/advmod>said");
    Word said = TreeBuilder.word(view, "said");
    Word now = TreeBuilder.word(view, "now");
    Span content = TreeBuilder.word(view, "it").span().to(TreeBuilder.word(view, "over").span());
    Attribution clause = new Attribution(CueWords.unlisted(said), null, content, ReportingConstruction.CLAUSE);
    Attribution quotation = new Attribution(CueWords.unlisted(now), null, content, ReportingConstruction.QUOTATION);
    Attribution that = new Attribution(CueWords.unlisted(now), null, content, ReportingConstruction.THAT);
    int length = view.text().length();
    assertThat(AttributionSelection.select(List.of(quotation, clause), Attributions.RULES, length))
        .containsExactly(clause);
    assertThat(AttributionSelection.select(List.of(that, clause), Attributions.RULES, length))
        .containsExactly(clause, that);
    Attribution wider = quotation.withContent(content.to(said.span()));
    assertThat(AttributionSelection.select(List.of(wider, clause), Attributions.RULES, length)).containsExactly(clause);
  }

  @Test
  void badComplementsAreRefused() {
    assertThat(Complement.parse("np!as")).isEqualTo(new Complement(Complement.Kind.OBJECT, List.of("as"), true));
    assertThat(Complement.parse("np+for+as")).isEqualTo(new Complement(Complement.Kind.OBJECT, List.of("for", "as"),
        false));
    assertThat(Complement.parse("+for")).isEqualTo(new Complement(Complement.Kind.PREPOSITION, List.of("for"), false));
    assertThat(Complement.parse("that")).isEqualTo(new Complement(Complement.Kind.REPORTED_CLAUSE, List.of(), false));
    for (String bad : List.of("", "what", "that+for", "np+", "+", "np!")) {
      assertThatThrownBy(() -> Complement.parse(bad)).isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("but found \"" + bad + "\"");
    }
  }
}
