package org.demarche.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.testing.TreeBuilder.view;
import static org.demarche.testing.TreeBuilder.word;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.demarche.entity.EntityTables;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.syntax.fallback.Vocabulary;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The order of repairs, and that what they leave is always a tree. */
class TreeRepairTest {

  private static final String[] LABELS = ("nsubj nsubjpass dobj obl nmod case cop mark conj cc prep prep_of pobj "
      + "aux auxpass xcomp "
      + "ccomp advcl acl amod advmod agent compound appos det punct dep").split(" ");
  private static final String[] TAGS = "NN NNS NNP VBD VBN VBG VB IN TO CC JJ RB PRP WDT CD DT".split(" ");
  private static final String[] FORMS = ("talks Sato met held meeting on by and is new not he that two the Friday "
      + "closed "
      + "doors at").split(" ");

  private static final Vocabulary VOCABULARY = Vocabulary.read("classpath:/org/demarche/syntax/en",
      EntityTables.read(EntityTables.BUILT_IN).calendar());

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

  @Test
  @Timeout(60)
  void randomTreesOfAnySchemeStayTrees() {
    TreeRepair repair = new TreeRepair(VOCABULARY.lists(), VOCABULARY.times(),
        new Attachments("classpath:/org/demarche/syntax/en/attachments.tsv"));
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      SentenceBuilder sentence = new SentenceBuilder(0, new Span(0, 99), 0, false);
      int size = 3 + random.nextInt(9);
      for (int i = 0; i < size; i++) {
        sentence.add(2 * i, 2 * i + 1, any(FORMS, random), any(FORMS, random), any(TAGS, random));
      }
      List<Word> order = new ArrayList<>(sentence.words());
      Collections.shuffle(order, random);
      for (int i = 1; i < size; i++) {
        if (random.nextInt(9) > 0) {
          sentence.attach(order.get(i), order.get(random.nextInt(i)), Relation.of(any(LABELS, random)));
        }
      }
      repair.apply(sentence);
      isATree(new DocumentView("", List.of(sentence.build())));
    }
  }

  private static String any(String[] values, Random random) {
    return values[random.nextInt(values.length)];
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
