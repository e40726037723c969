package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.entity.EntityTables;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

class PersonGuessTest {

  private final PersonGuess guess = new PersonGuess(
      ActorLexicon.read(ActorAnnotator.builtIn(), EntityTables.read(EntityTables.BUILT_IN).names()));

  private List<String> people(String tree) {
    List<Word> words = TreeBuilder.view(TreeBuilder.document(tree)).sentences().get(0).words();
    return guess.names(words).stream().map(name -> Word.text(words.subList(name.begin(), name.end())) + " " + name.type())
        .toList();
  }

  @Test
  void capitalWordsThatActAreAPersonAndThenEverywhere() {
    assertThat(people("""
        They they PRP 2 nsubj
        saw see VBD 0 root
        Anna Anna NNP 4 compound
        Keller Keller NNP 2 dobj""")).isEmpty();
    assertThat(people("""
        Anna Anna NNP 2 compound
        Keller Keller NNP 3 nsubj
        left leave VBD 0 root""")).containsExactly("Anna Keller PERSON");
    assertThat(people("""
        They they PRP 2 nsubj
        saw see VBD 0 root
        Anna Anna NNP 4 compound
        Keller Keller NNP 2 dobj""")).containsExactly("Anna Keller PERSON");
  }

  @Test
  void capitalWordsWithAnAppositionAreAPerson() {
    assertThat(people("""
        They they PRP 2 nsubj
        saw see VBD 0 root
        Anna Anna NNP 4 compound
        Keller Keller NNP 2 dobj
        , , , 4 punct
        envoy envoy NN 4 appos""")).containsExactly("Anna Keller PERSON");
  }

  @Test
  void oneCapitalWordIsAPersonOnlyBehindATitle() {
    assertThat(people("""
        Keller Keller NNP 2 nsubj
        left leave VBD 0 root""")).isEmpty();
    assertThat(people("""
        Minister Minister NNP 2 compound
        Keller Keller NNP 3 nsubj
        left leave VBD 0 root""")).containsExactly("Keller PERSON");
  }

  @Test
  void particlesAreInsideANameButDoNotBeginIt() {
    assertThat(people("""
        Omar Omar NNP 3 compound
        al al NNP 3 compound
        Bashir Bashir NNP 4 nsubj
        left leave VBD 0 root""")).containsExactly("Omar al Bashir PERSON");
    assertThat(people("""
        van van NNP 2 compound
        Keller Keller NNP 3 nsubj
        left leave VBD 0 root""")).isEmpty();
  }

  @Test
  void namesOfStatesAndBodiesAndWordsInCapitalsAreNoPeople() {
    assertThat(people("""
        South South NNP 2 compound
        Korea Korea NNP 3 nsubj
        left leave VBD 0 root""")).isEmpty();
    assertThat(people("""
        BREAKING BREAKING NNP 2 compound
        NEWS NEWS NNP 3 nsubj
        left leave VBD 0 root""")).isEmpty();
  }

  @Test
  void longRunsOfCapitalsAreHeadlinesAndNoPeople() {
    assertThat(people("""
        Anna Anna NNP 6 compound
        Berta Berta NNP 6 compound
        Clara Clara NNP 6 compound
        Dora Dora NNP 6 compound
        Emma Emma NNP 6 compound
        Keller Keller NNP 7 nsubj
        left leave VBD 0 root""")).isEmpty();
    assertThat(people("""
        J. J. NNP 2 compound
        Keller Keller NNP 3 nsubj
        left leave VBD 0 root""")).containsExactly("J. Keller PERSON");
  }
}
