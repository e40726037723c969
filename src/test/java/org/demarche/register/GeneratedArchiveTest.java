package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The register of an archive whose acts are known. */
class GeneratedArchiveTest {

  @Test
  void actsOfAGeneratedArchiveAreFound() {
    List<Report> reports = GeneratedArchive.of(4000);
    assertThat(reports).hasSize(4000);
    List<Entry> entries = Register.create().entries(reports, Map.of());
    Map<Integer, Integer> told = new HashMap<>();
    reports.forEach(report -> told.merge(GeneratedArchive.act(report), 1, Integer::sum));
    long links = told.values().stream().mapToLong(count -> pairs(count)).sum();
    long found = entries.stream().mapToLong(entry -> pairs(entry.reports().size())).sum();
    long right = 0;
    for (Entry entry : entries) {
      Map<Integer, Integer> acts = new HashMap<>();
      entry.reports().forEach(report -> acts.merge(GeneratedArchive.act(report), 1, Integer::sum));
      right += acts.values().stream().mapToLong(count -> pairs(count)).sum();
    }
    assertThat((double) right / found).as("precision of links").isGreaterThan(0.99);
    assertThat((double) right / links).as("recall of links").isGreaterThan(0.8);
  }

  private static long pairs(long count) {
    return count * (count - 1) / 2;
  }
}
