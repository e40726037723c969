package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The register of an archive whose acts are known. */
class GeneratedArchiveTest {

  @Test
  void actsOfAGeneratedArchiveAreFound() {
    List<Report> reports = GeneratedArchive.of(4000);
    assertThat(reports).hasSize(4000);
    double[] score = RegisterBenchmark.score(reports, Register.create().entries(reports, Map.of()));
    assertThat(score[0]).as("precision of links").isGreaterThan(0.99);
    assertThat(score[1]).as("recall of links").isGreaterThan(0.8);
  }
}
