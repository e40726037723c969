package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of known limits says what the tests say. */
class LimitsTest {

  @Test
  void pageIsUpToDate() throws Exception {
    assertThat(Files.readString(Limits.PAGE)).as("see org.demarche.Descriptors").isEqualTo(Limits.page());
  }
}
