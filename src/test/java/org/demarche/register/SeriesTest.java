package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.register.Reports.in;
import static org.demarche.register.Reports.state;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static Reports round(String document, int round, String date) {
    return in(document).round(round).date(date).on(date);
  }

  private static List<String> series(Reports... reports) {
    return Series.of(Reports.entries(reports)).stream().map(series -> String.join(" ", series.entries().stream()
        .map(entry -> entry.reports().get(0).document()).toList())).toList();
  }

  @Test
  void roundsOfTheSameCountriesAreASeriesInTheirOrder() {
    assertThat(series(round("c", 4, "2025-09-01"), round("a", 1, "2025-03-03"), round("b", 2, "2025-05-01")))
        .containsExactly("a b c");
    assertThat(Series.of(Reports.entries(round("a", 1, "2025-03-03"), round("b", 2, "2025-05-01"))).get(0).countries())
        .containsExactly("BRA", "POL");
  }

  @Test
  void othersAreNone() {
    assertThat(series(round("a", 1, "2025-03-03"), round("b", 0, "2025-05-01"))).as("no round").isEmpty();
    assertThat(series(round("a", 2, "2025-03-03"), round("b", 1, "2025-05-01"))).as("a lower round").isEmpty();
    assertThat(series(round("a", 1, "2020-03-03"), round("b", 2, "2025-05-01"))).as("years between").isEmpty();
    assertThat(series(round("a", 1, "2025-03-03"), round("b", 2, "2025-05-01").kind("AGREE", null))).as("kinds")
        .isEmpty();
    assertThat(series(round("a", 1, "2025-03-03"), round("b", 2, "2025-05-01").sides(state("Chad", "TCD"),
        state("Poland", "POL")))).as("one country in common").isEmpty();
  }

  @Test
  void twoSeriesRunSideBySide() {
    Side chad = state("Chad", "TCD");
    Side mali = state("Mali", "MLI");
    assertThat(series(round("a", 1, "2025-03-03"), round("x", 1, "2025-03-09").sides(chad, mali),
        round("b", 2, "2025-05-01"), round("y", 2, "2025-06-01").sides(chad, mali))).containsExactly("a b", "x y");
  }
}
