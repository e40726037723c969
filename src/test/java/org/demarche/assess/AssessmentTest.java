package org.demarche.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.assess.StatusOperator.Effect;
import org.demarche.lexicon.TableFolder;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Source;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;
import org.junit.jupiter.api.Test;

/** What the engine writes on events and statements, and the calculus behind it. */
class AssessmentTest {

  private static final String REPORT =
      "Oslo/NNP/nsubj>said said(say)/VBD/root Rome/NNP/nsubj>met met(meet)/VBD/ccomp>said "
      + "Bern/NNP/dobj>met ./.";
  private static final String EVENT = "DiplomaticEvent status plover cameo quad certainty STATEMENT HEDGE";

  private static <T extends Annotation> T over(T annotation, String words) {
    int begin = annotation.getCAS().getDocumentText().indexOf(words);
    annotation.setBegin(begin);
    annotation.setEnd(begin + words.length());
    annotation.addToIndexes();
    return annotation;
  }

  private static void event(JCas jcas, String words, String category, String mode) {
    DiplomaticEvent event = over(new DiplomaticEvent(jcas), words);
    event.setCategory(category);
    event.setMode(mode);
  }

  private static JCas report(String stance, Boolean anonymous) {
    JCas jcas = TreeBuilder.sentences(REPORT);
    event(jcas, "met", "CONSULT", "meeting");
    Statement statement = over(new Statement(jcas), "Rome met Bern");
    if (stance != null) {
      StatementCue cue = over(new StatementCue(jcas), "said");
      cue.setStance(stance);
      Arguments.add(statement, "CUE", cue);
    }
    if (anonymous != null) {
      Source source = over(new Source(jcas), "Oslo");
      source.setAnonymous(anonymous);
      Arguments.add(statement, "SOURCE", source);
    }
    return jcas;
  }

  private static List<String> assessed(JCas jcas) {
    return TreeBuilder.found(TreeBuilder.run(jcas, AssessAnnotator.class), EVENT);
  }

  @Test
  void whatTheReporterSaysIsCertain() {
    JCas jcas = TreeBuilder.sentences(REPORT);
    event(jcas, "met", "CONSULT", "meeting");
    assertThat(assessed(jcas)).containsExactly(
        "DiplomaticEvent \"met\" status=OCCURRED plover=CONSULT cameo=04 quad=V-COOP certainty=1.0");
  }

  @Test
  void namedSourcesAreFirmerThanAnonymousOnes() {
    String line = "DiplomaticEvent \"met\" status=OCCURRED plover=CONSULT cameo=04 quad=V-COOP certainty=";
    assertThat(assessed(report(null, null))).containsExactly(line + "0.9 STATEMENT=Rome met Bern");
    assertThat(assessed(report("NEUTRAL", false))).containsExactly(line + "0.9 STATEMENT=Rome met Bern");
    assertThat(assessed(report("NEUTRAL", true))).containsExactly(line + "0.81 STATEMENT=Rome met Bern");
    assertThat(assessed(report("ASSERTIVE", false))).containsExactly(line + "0.95 STATEMENT=Rome met Bern");
    assertThat(assessed(report("TENTATIVE", false))).containsExactly(line + "0.65 STATEMENT=Rome met Bern");
  }

  @Test
  void hedgesTakeFromTheCertaintyOfEventsAndOfTheirSpeakersStatements() {
    JCas jcas = report("NEUTRAL", false);
    HedgedStatement hedge = over(new HedgedStatement(jcas), "Rome met Bern");
    hedge.setCategory("EPISTEMIC");
    hedge.setCertainty(0.5);
    Arguments.add(hedge, "STATEMENT", jcas.select(Statement.class).get(0));
    HedgedStatement elsewhere = over(new HedgedStatement(jcas), "Oslo said");
    elsewhere.setCertainty(0.1);
    assertThat(assessed(jcas))
        .containsExactly("DiplomaticEvent \"met\" status=OCCURRED plover=CONSULT cameo=04 quad=V-COOP "
        + "certainty=0.45 STATEMENT=Rome met Bern HEDGE=Rome met Bern");
    assertThat(TreeBuilder.found(jcas, "Statement certainty"))
        .containsExactly("Statement \"Rome met Bern\" certainty=0.5");
  }

  @Test
  void statementsWithoutEventsAreAssessedToo() {
    JCas jcas = TreeBuilder.sentences(REPORT);
    over(new Statement(jcas), "Rome met Bern");
    assertThat(assessed(jcas)).isEmpty();
    assertThat(TreeBuilder.found(jcas, "Statement certainty"))
        .containsExactly("Statement \"Rome met Bern\" certainty=1.0");
  }

  @Test
  void callsMadeInOrderToSupportAreSupport() {
    JCas jcas =
        TreeBuilder.sentences(
        "Macron/NNP/nsubj>called called(call)/VBD/root Putin/NNP/dobj>called to/TO/aux>congratulate "
        + "congratulate/VB/advcl>called him/PRP/dobj>congratulate ./.");
    event(jcas, "called", "CONSULT", "call");
    event(jcas, "congratulate", "SUPPORT", null);
    assertThat(TreeBuilder.found(TreeBuilder.run(jcas, AssessAnnotator.class), "DiplomaticEvent status plover"))
        .containsExactly("DiplomaticEvent \"called\" status=OCCURRED plover=SUPPORT",
            "DiplomaticEvent \"congratulate\" status=OCCURRED plover=SUPPORT");
  }

  @Test
  void effectsCombineWithTheStatusOfTheWordItself() {
    assertThat(combined(Effect.FACT)).isEqualTo("OCCURRED ONGOING PLANNED PROPOSED HYPOTHETICAL NEGATED");
    assertThat(combined(Effect.GIVEN)).isEqualTo("OCCURRED OCCURRED OCCURRED OCCURRED OCCURRED OCCURRED");
    assertThat(combined(Effect.ONGOING)).isEqualTo("ONGOING ONGOING ONGOING ONGOING HYPOTHETICAL NEGATED");
    assertThat(combined(Effect.PLANNED)).isEqualTo("PLANNED PLANNED PLANNED PLANNED HYPOTHETICAL NEGATED");
    assertThat(combined(Effect.PROPOSED)).isEqualTo("PROPOSED PROPOSED PROPOSED PROPOSED HYPOTHETICAL NEGATED");
    assertThat(combined(Effect.HYPOTHETICAL))
        .isEqualTo("HYPOTHETICAL HYPOTHETICAL HYPOTHETICAL HYPOTHETICAL HYPOTHETICAL NEGATED");
    assertThat(combined(Effect.NEGATED)).isEqualTo("NEGATED NEGATED NEGATED HYPOTHETICAL HYPOTHETICAL OCCURRED");
    assertThat(combined(Effect.ENDED)).isEqualTo("OCCURRED ONGOING ONGOING ONGOING ONGOING ONGOING");
    assertThat(combined(Effect.PAST)).isEqualTo("OCCURRED OCCURRED OCCURRED OCCURRED OCCURRED OCCURRED");
    assertThat(combined(Effect.TRUE)).isEqualTo("OCCURRED OCCURRED OCCURRED OCCURRED HYPOTHETICAL NEGATED");
    assertThat(combined(Effect.TOPIC)).isEqualTo("PROPOSED PROPOSED PROPOSED PROPOSED HYPOTHETICAL NEGATED");
  }

  private static String combined(Effect effect) {
    StatusOperator row = new StatusOperator("a", List.of(Set.of("a")), List.of(""), effect, null);
    return String.join(" ", Stream.of(EventStatus.values())
        .map(own -> row.combine(new Assessment(own)).status().name()).toList());
  }

  @Test
  void whatIsDoneToAnActComesFromTheRowElseFromAbove() {
    StatusOperator refuse = new StatusOperator("a", List.of(Set.of("refuse")), List.of("V"), Effect.NEGATED, "refuse");
    StatusOperator hold = new StatusOperator("a", List.of(Set.of("hold")), List.of("V"), Effect.FACT, null);
    assertThat(refuse.combine(new Assessment(EventStatus.OCCURRED, "will")).act()).isEqualTo("refuse");
    assertThat(hold.combine(new Assessment(EventStatus.PLANNED, "will")).act()).isEqualTo("will");
    assertThat(refuse.combine(new Assessment(EventStatus.NEGATED)).act()).isNull();
    assertThat(new StatusOperator("a", List.of(), List.of(""), Effect.PLANNED, "agree")
        .combine(new Assessment(EventStatus.NEGATED)).act())
        .isEqualTo("not");
  }

  @Test
  void codesFollowTheFirstRowThatFits() {
    CodeBook codes = new CodeBook(TableFolder.of("classpath:org/demarche/assess/en", "classpath:org/demarche/assess/en",
        "defaults.tsv", "plover.tsv", "codes.tsv"));
    assertThat(codes.assessment("ASSAULT", "fight", null).status()).isEqualTo(EventStatus.ONGOING);
    assertThat(codes.assessment("ASSAULT", null, null).status()).isEqualTo(EventStatus.OCCURRED);
    assertThat(codes.assessment("AGREE", null, new Assessment(EventStatus.NEGATED, "end")))
        .isEqualTo(new Assessment(EventStatus.OCCURRED, "end"));
    assertThat(codes.assessment("SUPPORT", "back", new Assessment(EventStatus.OCCURRED, "present")).status())
        .isEqualTo(EventStatus.ONGOING);
    assertThat(codes.assessment("CONSULT", "talks", new Assessment(EventStatus.NEGATED, "end")).status())
        .isEqualTo(EventStatus.NEGATED);
    assertThat(codes.plover("CONSULT", "talks", new Assessment(EventStatus.NEGATED, "refuse"))).isEqualTo("REJECT");
    assertThat(codes.plover("CONSULT", "talks", new Assessment(EventStatus.NEGATED, "end"))).isEqualTo("SANCTION");
    assertThat(codes.plover("CONSULT", null, new Assessment(EventStatus.PLANNED, "purpose"))).isEqualTo("CONSULT");
    assertThat(codes.plover("CONSULT", null, new Assessment(EventStatus.OCCURRED))).isEqualTo("CONSULT");
    assertThat(codes.plover("SANCTION", "sanctions", new Assessment(EventStatus.OCCURRED))).isEqualTo("COERCE");
    assertThat(codes.plover("SANCTION", null, new Assessment(EventStatus.OCCURRED))).isEqualTo("SANCTION");
    assertThat(codes.code("CONSULT")).isEqualTo(new CodeBook.Code("CONSULT", "04", "V-COOP"));
    assertThat(codes.code("NONE")).isNull();
  }

  @Test
  void annotationsAroundOthersAreFoundInTheOrderOfTheText() throws Exception {
    JCas jcas = JCasFactory.createText("abcdefghij");
    Statement outer = new Statement(jcas, 0, 8);
    Statement inner = new Statement(jcas, 2, 5);
    EnclosingIndex<Statement> index = new EnclosingIndex<>(List.of(inner, outer));
    assertThat(index.of(new Statement(jcas, 0, 1))).containsExactly(outer);
    assertThat(index.of(new Statement(jcas, 2, 5))).containsExactly(outer, inner);
    assertThat(index.of(new Statement(jcas, 4, 6))).containsExactly(outer);
    assertThat(index.of(new Statement(jcas, 5, 6))).containsExactly(outer);
    assertThat(index.of(new Statement(jcas, 7, 9))).isEmpty();
    assertThat(index.of(new Statement(jcas, 8, 9))).isEmpty();
  }
}
