package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Arguments;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;
import org.junit.jupiter.api.Test;

/** Acts that are done by saying them. */
class SpokenActsTest {

  private static final String ISSUED = "The/DT/det>council council/NN/nsubj>issued issued/VBD/root this/DT/dobj>issued "
      + "today/NN/npadvmod>issued";
  private static final String WE_CONDEMN = "We/PRP/nsubj>condemn condemn/VBP/root raids/NNS/dobj>condemn";
  private static final String THEY_CALLED = "Members/NNS/nsubj>called called/VBD/root for/IN/prep>called "
      + "calm/NN/pobj>for";
  private static final String WE_THANK = "We/PRP/nsubj>like would/MD/aux>like like/VB/root to/TO/aux>thank "
      + "thank/VB/xcomp>like you/PRP/dobj>thank";
  private static final String THEY_VOICED = "They/PRP/nsubj>expressed expressed/VBD/root their/PRP$/poss>support "
      + "support/NN/dobj>expressed";

  private final JCas jcas = TreeBuilder.sentences(ISSUED, WE_CONDEMN, THEY_CALLED, WE_THANK, THEY_VOICED);
  private final DocumentView view = TreeBuilder.view(jcas);

  private String cue(String trigger) {
    Word cue = new SpokenActs(jcas, view, EventTrees.TABLES.classes()).cue(TreeBuilder.word(view, trigger));
    return cue == null ? null : cue.form();
  }

  private void statement(String kind) {
    Word issued = TreeBuilder.word(view, "issued");
    Statement statement = new Statement(jcas, TreeBuilder.word(view, "We").begin(), view.text().length());
    statement.setKind(kind);
    StatementCue cue = new StatementCue(jcas, issued.begin(), issued.end());
    Arguments.add(statement, "CUE", cue);
    cue.addToIndexes();
    statement.addToIndexes();
  }

  @Test
  void textThatIsIssuedTellsThemInThePastToo() {
    statement("INDIRECT");
    assertThat(cue("condemn")).isEqualTo("issued");
    assertThat(cue("called")).isEqualTo("issued");
    assertThat(cue("thank")).isEqualTo("issued");
    assertThat(cue("support")).isEqualTo("issued");
    assertThat(cue("raids")).isNull();
  }

  @Test
  void quotationTellsThemInThePresentOfItsSpeaker() {
    statement("DIRECT");
    assertThat(cue("condemn")).isEqualTo("issued");
    assertThat(cue("called")).isNull();
    assertThat(cue("thank")).isEqualTo("issued");
    assertThat(cue("support")).isNull();
  }

  @Test
  void withoutStatementThereIsNoCue() {
    assertThat(cue("condemn")).isNull();
    assertThat(new SpokenActs(jcas, view, EventTrees.TABLES.classes()).isByAuthor(TreeBuilder.word(view, "condemn")))
        .isFalse();
  }

  @Test
  void authorOfAStatementActsByWritingIt() {
    JCas document = TreeBuilder.sentences("Statement/NNP/root on/IN/prep>Statement Mali/NNP/pobj>on", WE_CONDEMN,
        THEY_CALLED);
    DocumentView words = TreeBuilder.view(document);
    SpokenActs acts = new SpokenActs(document, words, EventTrees.TABLES.classes());
    assertThat(acts.isByAuthor(TreeBuilder.word(words, "condemn"))).isTrue();
    assertThat(acts.isByAuthor(TreeBuilder.word(words, "called"))).isFalse();
  }
}
