package org.demarche.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.testing.TreeBuilder.view;
import static org.demarche.testing.TreeBuilder.word;

import java.io.InputStream;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The order of repairs, and that what they leave is always a tree. */
class TreeRepairTest {

  private static SentenceBuilder sentence(int size) {
    SentenceBuilder sentence = new SentenceBuilder(0, new Span(0, 2 * size), 0, false);
    for (int i = 0; i < size; i++) {
      sentence.add(2 * i, 2 * i + 1, String.valueOf((char) ('a' + i)), "x", "NN");
    }
    return sentence;
  }

  private static String heads(SentenceBuilder sentence) {
    StringBuilder heads = new StringBuilder();
    for (Word word : sentence.words()) {
      heads.append(word.head() == null ? "-" : word.head().form()).append(word.relation().name().charAt(0));
    }
    return heads.toString();
  }

  /** A repair that hangs a word on the one behind it. */
  private static boolean turn(SentenceBuilder tree, Word word) {
    if (word.next() == null) {
      return false;
    }
    tree.attach(word, word.next(), Relation.SUBJECT);
    tree.setTag(word, "VB");
    return true;
  }

  @Test
  void repairsThatMakeACircleAreUndone() {
    SentenceBuilder sentence = sentence(3);
    sentence.attach(sentence.words().get(1), sentence.words().get(0), Relation.OBJECT);
    sentence.attach(sentence.words().get(2), sentence.words().get(1), Relation.MODIFIER);
    new TreeRepair(List.of(List.of(TreeRepairTest::turn))).apply(sentence);
    assertThat(heads(sentence)).isEqualTo("-OaObM");
    assertThat(sentence.words()).extracting(Word::pos).containsOnly("NN");
    assertThat(sentence.words().get(0).children()).containsExactly(sentence.words().get(1));
  }

  @Test
  void repairsThatLeaveATreeStay() {
    SentenceBuilder sentence = sentence(3);
    new TreeRepair(List.of(List.of(TreeRepairTest::turn))).apply(sentence);
    assertThat(heads(sentence)).isEqualTo("bScS-O");
  }

  @Test
  void wordGetsTheFirstRepairOfEachPassThatIsForIt() {
    SentenceBuilder sentence = sentence(1);
    Repair never = (tree, word) -> false;
    Repair object = (tree, word) -> {
      tree.setRelation(word, Relation.OBJECT);
      return true;
    };
    Repair subject = (tree, word) -> {
      tree.setRelation(word, word.is(Relation.OBJECT) ? Relation.META : Relation.SUBJECT);
      return true;
    };
    new TreeRepair(List.of(List.of(never, object, subject))).apply(sentence);
    assertThat(sentence.words().get(0).relation()).isEqualTo(Relation.OBJECT);
    new TreeRepair(List.of(List.of(object), List.of(subject))).apply(sentence);
    assertThat(sentence.words().get(0).relation()).isEqualTo(Relation.META);
  }

  @Test
  void circlesThatAreLeftAreCutAtTheEnd() {
    SentenceBuilder sentence = sentence(4);
    sentence.attach(sentence.words().get(0), sentence.words().get(1), Relation.SUBJECT);
    sentence.attach(sentence.words().get(1), sentence.words().get(0), Relation.OBJECT);
    sentence.attach(sentence.words().get(2), sentence.words().get(1), Relation.MODIFIER);
    sentence.attach(sentence.words().get(3), sentence.words().get(2), Relation.MODIFIER);
    assertThat(sentence.isTree()).isFalse();
    SentenceView view = sentence.build();
    assertThat(heads(sentence)).isEqualTo("-O-ObMcM");
    assertThat(view.words().get(3).isUnder(view.words().get(1))).isTrue();
    assertThat(view.words().get(3).isUnder(view.words().get(0))).isFalse();
    assertThat(view.words().get(1).last()).isSameAs(view.words().get(3));
  }

  /** The document of a random test in which an engine did not come to an end. */
  @Test
  @Timeout(20)
  void documentThatOnceHadACircleIsATree() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    try (InputStream in = getClass().getResourceAsStream("/org/demarche/syntax/circle.xmi")) {
      CasIOUtils.load(in, jcas.getCas());
    }
    isATree(TreeBuilder.view(jcas));
  }

  @Test
  void wellFormedTreeThatOnceBecameACircleIsATree() {
    DocumentView view = view("before/IN/mark>meeting he/PRP/prep_of>meeting new/JJ/xcomp>he meeting/NN/root "
        + "in/IN/vmod>he");
    isATree(view);
    assertThat(word(view, "in").isUnder(word(view, "meeting"))).isTrue();
  }

  /** Walks in the middle of the repairs come to an end even where a repair has just made a circle. */
  @Test
  @Timeout(20)
  void repairsThatWalkUpACircleComeToAnEnd() {
    SentenceBuilder sentence = sentence(3);
    List<Word> words = sentence.words();
    sentence.attach(words.get(0), words.get(1), Relation.CONJUNCT);
    sentence.attach(words.get(1), words.get(0), Relation.CONJUNCT);
    sentence.attach(words.get(2), words.get(0), Relation.NOUN_CLAUSE);
    assertThat(words.get(0).firstConjunct()).isIn(words);
    assertThat(sentence.isUnder(words.get(0), words.get(2))).isFalse();
    sentence.attach(words.get(1), words.get(2), Relation.MODIFIER);
    assertThat(sentence.isUnder(words.get(0), words.get(0))).isTrue();
  }

  @Test
  void coordinatorThatHasWordsBelowItStaysWhereItIs() {
    DocumentView view = view("Chad/NNP/nsubj>met met/VBD/conj>left and/CC left/VBD/dep>and Niger/NNP/conj_and>left");
    isATree(view);
    assertThat(word(view, "left").head()).isSameAs(word(view, "and"));
  }

  @Test
  void dayBeforeTheVerbOfAClauseThatTheParserHungOnANounIsMoved() {
    DocumentView view = view("leaders/NNS/root On/IN/prep>met Friday/NNP/nn>Rivera President/NNP/nn>Rivera "
        + "Rivera/NNP/pobj>On met/VBD/vmod>leaders Sato/NNP/dobj>met");
    isATree(view);
    assertThat(word(view, "Rivera").head()).isSameAs(word(view, "met"));
    assertThat(word(view, "Friday").head()).isSameAs(word(view, "On"));
  }

  /** Every word is below its head and within its head's stretch, and heads and children agree. */
  private static void isATree(DocumentView document) {
    for (Word word : document.sentences().get(0).words()) {
      Word above = word;
      int steps = 0;
      for (; above.head() != null; above = above.head()) {
        assertThat(++steps).as("words above %s", word).isLessThan(document.sentences().get(0).words().size());
        assertThat(above.head().children()).contains(above);
        assertThat(word.isUnder(above.head())).isTrue();
        assertThat(above.head().isUnder(word)).isFalse();
        assertThat(above.head().subtree().covers(word.span())).isTrue();
      }
    }
  }
}
