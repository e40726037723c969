package org.demarche.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.jcas.JCas;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;
import org.junit.jupiter.api.Test;

/** What the engine writes, and whose hedge it is. */
class HedgeLinksTest {

  private static final String REPORT =
      "Oslo/NNP/nsubj>said#2 said(say)/VBD/root Rome/NNP/nsubj>said#4 said(say)/VBD/ccomp>said#2 "
      + "talks/NNS/nsubj>fail may/MD/aux>fail fail/VB/ccomp>said#4 ./.";

  private static JCas report(String... statements) {
    JCas jcas = TreeBuilder.sentences(REPORT);
    for (String words : statements) {
      int begin = jcas.getDocumentText().indexOf(words);
      new Statement(jcas, begin, begin + words.length()).addToIndexes();
    }
    return TreeBuilder.run(jcas, HedgeAnnotator.class);
  }

  @Test
  void speakerOfTheInnermostStatementHedges() {
    assertThat(TreeBuilder.found(report("Rome said talks may fail", "talks may fail"), "HedgedStatement CUE STATEMENT"))
        .containsExactly("HedgedStatement \"talks may fail\" CUE=may STATEMENT=talks may fail");
    assertThat(TreeBuilder.found(report("Rome said talks may fail", "Rome said"), "HedgedStatement STATEMENT"))
        .as("the inner statement ends before the cue")
        .containsExactly("HedgedStatement \"talks may fail\" STATEMENT=Rome said talks may fail");
  }

  @Test
  void statementsThatDoNotCoverTheCueDoNotCount() {
    assertThat(TreeBuilder.found(report("Oslo said", "fail ."), "HedgedStatement STATEMENT"))
        .containsExactly("HedgedStatement \"talks may fail\"");
    assertThat(TreeBuilder.found(report("may fail"), "HedgedStatement STATEMENT")).as("it begins with the cue")
        .containsExactly("HedgedStatement \"talks may fail\" STATEMENT=may fail");
    assertThat(TreeBuilder.found(report("talks may"), "HedgedStatement STATEMENT")).as("it ends with the cue")
        .containsExactly("HedgedStatement \"talks may fail\" STATEMENT=talks may");
  }

  @Test
  void cuesOverTheSameWordsShareAScopeInTheCategoryOfTheStrongest() {
    JCas jcas = TreeBuilder.run(TreeBuilder.sentences(
        "Reportedly/RB/advmod>fail talks/NNS/nsubj>fail may/MD/aux>fail fail/VB/root ./."), HedgeAnnotator.class);
    assertThat(TreeBuilder.found(jcas, "HedgeCue category strength rule")).containsExactly(
        "HedgeCue \"Reportedly\" category=EVIDENTIAL strength=0.4 rule=hedge.reportedly",
        "HedgeCue \"may\" category=EPISTEMIC strength=0.5 rule=hedge.may");
    assertThat(TreeBuilder.found(jcas, "HedgedStatement category certainty rule CUE")).containsExactly(
        "HedgedStatement \"Reportedly talks may fail\" category=EPISTEMIC certainty=0.3 rule=hedge.may "
        + "CUE=Reportedly|may");
  }

  @Test
  void attributionIsLeftOutOfTheScope() {
    JCas jcas =
        TreeBuilder.sentences(
        "Talks/NNS/nsubj>fail may/MD/aux>fail fail/VB/root ,/, as/IN/mark>said Oslo/NNP/nsubj>said "
        + "said(say)/VBD/advcl>fail ./.");
    int begin = jcas.getDocumentText().indexOf("said");
    new StatementCue(jcas, begin, begin + 4).addToIndexes();
    assertThat(TreeBuilder.found(TreeBuilder.run(jcas, HedgeAnnotator.class), "HedgedStatement"))
        .containsExactly("HedgedStatement \"Talks may fail\"");
  }

  @Test
  void secondRunAddsNothing() {
    JCas jcas = report();
    TreeBuilder.run(jcas, HedgeAnnotator.class);
    assertThat(TreeBuilder.found(jcas, "HedgeCue")).hasSize(1);
  }
}
