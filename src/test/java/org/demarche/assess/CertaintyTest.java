package org.demarche.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.assess.Certainty.Attribution;
import org.demarche.assess.Certainty.Weakening;
import org.junit.jupiter.api.Test;

class CertaintyTest {

  private static final Weakening MAY = new Weakening(10, 40, "EPISTEMIC", 0.5);
  private static final Weakening PERHAPS = new Weakening(10, 40, "EPISTEMIC", 0.6);
  private static final Weakening BELIEVE = new Weakening(10, 40, "DOXASTIC", 0.65);

  @Test
  void anEventOfTheReporterWithoutHedgesIsCertain() {
    assertThat(Certainty.ofEvent(12, 15, List.of(), List.of())).isEqualTo(1);
  }

  @Test
  void hedgesThatDoNotCoverAnEventLeaveItAlone() {
    assertThat(Certainty.ofEvent(38, 45, List.of(), List.of(MAY))).isEqualTo(1);
  }

  @Test
  void hedgesOfOneCategoryDoNotAddUp() {
    assertThat(Certainty.ofEvent(12, 15, List.of(), List.of(MAY, PERHAPS))).isEqualTo(0.5);
  }

  @Test
  void hedgesOfSeveralCategoriesAddUp() {
    assertThat(Certainty.ofEvent(12, 15, List.of(), List.of(MAY, BELIEVE))).isEqualTo(0.325, within(1e-9));
  }

  @Test
  void reportedEventsAreLessCertainTheFirmerTheCueTheMoreTheyAre() {
    double asserted = Certainty.ofEvent(0, 3, List.of(new Attribution("ASSERTIVE", false)), List.of());
    double said = Certainty.ofEvent(0, 3, List.of(new Attribution("NEUTRAL", false)), List.of());
    double saidByNobody = Certainty.ofEvent(0, 3, List.of(new Attribution(null, true)), List.of());
    double believed = Certainty.ofEvent(0, 3, List.of(new Attribution("TENTATIVE", false)), List.of());
    assertThat(asserted).isLessThan(1);
    assertThat(said).isLessThan(asserted);
    assertThat(saidByNobody).isLessThan(said);
    assertThat(believed).isLessThan(saidByNobody);
  }

  @Test
  void aTentativeCueThatIsAHedgeTooCountsOnce() {
    assertThat(Certainty.ofEvent(12, 15, List.of(new Attribution("TENTATIVE", false)), List.of(BELIEVE)))
        .isEqualTo(0.65);
  }

  @Test
  void aStatementWithoutHedgesIsCertain() {
    assertThat(Certainty.ofStatement(0, 100, "NEUTRAL", List.of())).isEqualTo(1);
  }

  @Test
  void aHedgeTakesFromAStatementAsMuchAsItCovers() {
    assertThat(Certainty.ofStatement(0, 60, null, List.of(MAY))).isEqualTo(0.75, within(1e-9));
    assertThat(Certainty.ofStatement(25, 40, null, List.of(MAY))).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void aTentativeCueWeakensTheWholeStatement() {
    assertThat(Certainty.ofStatement(0, 60, "TENTATIVE", List.of())).isEqualTo(0.65, within(1e-9));
  }
}
