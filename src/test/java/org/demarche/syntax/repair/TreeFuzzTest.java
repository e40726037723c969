package org.demarche.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.entity.EntityTables;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.syntax.fallback.Vocabulary;
import org.demarche.testing.RandomInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random trees over three to eleven words stay trees when they are repaired, whatever the scheme of their labels, and
 * whatever is no tree becomes one: {@code -Ddemarche.fuzz.trees=2000000} says of how many of each kind.
 */
class TreeFuzzTest {

  private static final long LEAST = Long.getLong("demarche.fuzz.trees", 3000);

  /** The labels of a scheme. */
  private enum Scheme {
    STANFORD("nsubj nsubjpass dobj iobj prep pobj pcomp prep_of prep_in prep_with prepc_by agent conj conj_and cc cop "
        + "aux auxpass xcomp ccomp advcl mark partmod rcmod vmod infmod amod advmod appos det poss possessive nn num "
        + "number neg tmod npadvmod parataxis dep punct csubj expl acomp"),
    UNIVERSAL("nsubj nsubj:pass obj iobj obl obl:tmod obl:agent nmod nmod:poss nmod:of case mark cop aux aux:pass conj "
        + "cc xcomp ccomp advcl acl acl:relcl amod advmod appos det nummod compound compound:prt flat fixed parataxis "
        + "dep punct csubj expl vocative discourse"),
    CLEARNLP("nsubj nsubjpass dobj dative prep pobj pcomp agent attr acomp oprd xcomp ccomp advcl relcl acl amod "
        + "advmod npadvmod appos compound nmod nummod det poss case conj cc preconj predet aux auxpass neg mark meta "
        + "prt parataxis punct dep intj csubj expl");

    private final List<Relation> relations;

    Scheme(String labels) {
      relations = List.of(labels.split(" ")).stream().map(Relation::of).toList();
    }
  }

  private static final List<String> TAGS = List.of(("NN NNS NNP NNPS VB VBD VBN VBG VBZ IN TO CC JJ RB PRP WDT CD DT "
      + "MD POS , .").split(" "));
  private static final List<String> FORMS = List.of(("talks Sato met held meeting on in by with after and is was new "
      + "not never he that two the Friday May Monday closed doors at rallied accused said denied").split(" "));

  private static final Vocabulary VOCABULARY = Vocabulary.read("classpath:/org/demarche/syntax/en",
      EntityTables.read(EntityTables.BUILT_IN).calendar());
  private static final TreeRepair REPAIR = new TreeRepair(VOCABULARY.lists(), VOCABULARY.times(),
      new Attachments("classpath:/org/demarche/syntax/en/attachments.tsv"));

  @ParameterizedTest
  @EnumSource
  void treesStayTrees(Scheme scheme) throws Exception {
    run("trees-" + scheme.name().toLowerCase(), seed -> tree(scheme, new Random(seed)));
  }

  @Test
  void whateverIsNoTreeBecomesOne() throws Exception {
    run("non-trees", seed -> {
      Random random = new Random(seed);
      return nonTree(Scheme.values()[random.nextInt(3)], random);
    });
  }

  private interface Maker {
    SentenceBuilder make(long seed);
  }

  private static void run(String name, Maker maker) throws InterruptedException {
    RandomInputs.run(name, LEAST, new RandomInputs.Kind() {
      @Override
      public void check(long seed) {
        SentenceBuilder sentence = maker.make(seed);
        boolean wasTree = sentence.isTree();
        REPAIR.apply(sentence);
        assertThat(sentence.isTree() || !wasTree).as("still a tree").isTrue();
        sentence.build();
        assertTree(sentence.words());
      }

      @Override
      public void keep(long seed, Path folder) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (Word word : maker.make(seed).words()) {
          lines.append(word.index() + 1).append('\t').append(word.form()).append('\t').append(word.pos()).append('\t')
              .append(word.head() == null ? 0 : word.head().index() + 1).append('\t').append(word.relation())
              .append('\n');
        }
        Files.writeString(folder.resolve("tree.txt"), lines, StandardCharsets.UTF_8);
      }
    });
  }

  /** A tree with one root, projective or not. */
  private static SentenceBuilder tree(Scheme scheme, Random random) {
    SentenceBuilder sentence = words(random);
    List<Word> order = new ArrayList<>(sentence.words());
    Collections.shuffle(order, random);
    if (random.nextInt(3) > 0) {
      sentence.setRelation(order.get(0), Relation.ROOT);
    }
    for (int i = 1; i < order.size(); i++) {
      sentence.attach(order.get(i), order.get(random.nextInt(i)), one(scheme.relations, random));
    }
    return sentence;
  }

  /** Any word below any other or itself, or nowhere. */
  private static SentenceBuilder nonTree(Scheme scheme, Random random) {
    SentenceBuilder sentence = words(random);
    for (Word word : sentence.words()) {
      if (random.nextInt(6) > 0) {
        sentence.attach(word, one(sentence.words(), random), one(scheme.relations, random));
      }
    }
    return sentence;
  }

  private static SentenceBuilder words(Random random) {
    SentenceBuilder sentence = new SentenceBuilder(0, new Span(0, 99), 0, false);
    int size = 3 + random.nextInt(9);
    for (int i = 0; i < size; i++) {
      String form = one(FORMS, random);
      sentence.add(8 * i, 8 * i + form.length(), form, form.toLowerCase(), one(TAGS, random));
    }
    return sentence;
  }

  private static <T> T one(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** From every word the root is reached in fewer steps than there are words, and heads and children agree. */
  private static void assertTree(List<Word> words) {
    for (Word word : words) {
      int steps = 0;
      for (Word above = word; above.head() != null; above = above.head()) {
        if (++steps >= words.size() || !word.isUnder(above.head()) || !above.head().children().contains(above)) {
          throw new AssertionError("no tree at " + word);
        }
      }
    }
  }
}
