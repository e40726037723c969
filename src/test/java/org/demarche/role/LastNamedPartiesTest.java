package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.role.LastNamedParties.NamedParty;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.junit.jupiter.api.Test;

class LastNamedPartiesTest {

  private final DocumentView document = TreeBuilder
      .view(IntStream.range(0, 12).mapToObj(i -> "Word" + i + "/NN").toArray(String[]::new));
  private final RoleTrees trees = RoleTrees.empty();
  private final LastNamedParties parties = new LastNamedParties();

  private Actor add(String name, String country, int sentence) {
    Word head = document.sentences().get(sentence).words().get(0);
    Actor mention = new Actor(trees.jcas(), 0, 1);
    parties.add(name, country, mention, head);
    return mention;
  }

  private List<String> lastTwo(int sentence) {
    return parties.lastTwo(sentence).stream().map(NamedParty::name).toList();
  }

  @Test
  void twoPartiesOfOneSentence() {
    add("France", "FRA", 0);
    add("Iran", "IRN", 0);
    assertThat(lastTwo(0)).containsExactly("France", "Iran");
    assertThat(lastTwo(1)).containsExactly("France", "Iran");
  }

  @Test
  void nearestTwoCount() {
    add("Chile", "CHL", 0);
    add("France", "FRA", 1);
    add("Iran", "IRN", 2);
    assertThat(lastTwo(2)).containsExactly("France", "Iran");
  }

  @Test
  void partyCountsOnceAtItsLastMention() {
    add("France", "FRA", 0);
    Actor iran = add("Iran", "IRN", 1);
    Actor france = add("France", "FRA", 1);
    assertThat(parties.lastTwo(1).stream().map(NamedParty::mention)).containsExactly(iran, france);
    Actor again = add("Iran", "IRN", 2);
    assertThat(parties.lastTwo(2).stream().map(NamedParty::mention)).containsExactly(again, france);
  }

  @Test
  void orderIsThatOfTheFirstMentionInTheSentences() {
    add("France", "FRA", 0);
    add("Iran", "IRN", 0);
    add("France", "FRA", 0);
    assertThat(lastTwo(0)).containsExactly("France", "Iran");
  }

  @Test
  void threePartiesAreNoPair() {
    add("France", "FRA", 0);
    add("Iran", "IRN", 0);
    add("Chile", "CHL", 0);
    assertThat(lastTwo(0)).isEmpty();
  }

  @Test
  void oneIsNoPair() {
    assertThat(lastTwo(3)).isEmpty();
    add("France", "FRA", 0);
    assertThat(lastTwo(3)).isEmpty();
  }

  @Test
  void pairIsNotFartherThanSixSentences() {
    add("France", "FRA", 0);
    add("Iran", "IRN", 0);
    assertThat(lastTwo(6)).containsExactly("France", "Iran");
    assertThat(lastTwo(7)).isEmpty();
  }

  @Test
  void partiesBehindTheSentenceDoNotCount() {
    add("France", "FRA", 0);
    add("Iran", "IRN", 0);
    add("Chile", "CHL", 2);
    assertThat(lastTwo(1)).containsExactly("France", "Iran");
  }

  @Test
  void lastCountryIsThatOfThisSentenceOrTheOneBefore() {
    add("France", "FRA", 0);
    add("Hamas", null, 1);
    assertThat(parties.lastCountry(1, 99)).isEqualTo("FRA");
    assertThat(parties.lastCountry(2, 99)).isNull();
    add("Iran", "IRN", 1);
    assertThat(parties.lastCountry(2, 99)).isEqualTo("IRN");
  }
}
