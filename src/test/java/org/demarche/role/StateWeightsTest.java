package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What speaks for which state at a place of a document. */
class StateWeightsTest {

  private final StateWeights weights = new StateWeights();

  @Test
  void weightCountsBehindItsPlace() {
    weights.add("PER", 3, 10);
    weights.add("CHL", 1, StateWeights.EVERYWHERE);
    weights.moveTo(10);
    assertThat(weights.most()).isEqualTo("CHL");
    assertThat(weights.of("PER")).isZero();
    weights.moveTo(11);
    assertThat(weights.most()).isEqualTo("PER");
    assertThat(weights.total()).isEqualTo(4);
  }

  @Test
  void placesMayBeAskedForAgain() {
    weights.add("PER", 3, 10);
    weights.moveTo(20);
    weights.moveTo(5);
    assertThat(weights.total()).isZero();
    weights.moveTo(20);
    assertThat(weights.of("PER")).isEqualTo(3);
  }

  @Test
  void whatIsAddedBeforeThePlaceCountsAtTheNextOne() {
    weights.add("PER", 1, 10);
    weights.moveTo(20);
    weights.add("CHL", 3, StateWeights.EVERYWHERE);
    weights.moveTo(21);
    assertThat(weights.most()).isEqualTo("CHL");
    assertThat(weights.total()).isEqualTo(4);
  }

  @Test
  void halfIsNotMost() {
    weights.add("PER", 1, 1);
    weights.add("CHL", 1, 2);
    weights.moveTo(3);
    assertThat(weights.most()).isNull();
  }
}
