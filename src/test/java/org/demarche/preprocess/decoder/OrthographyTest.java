package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthographyTest {

  /** Form, classes inside a sentence, and classes at its beginning, by NLP4J's numbers. */
  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', emptyValue = "", value = {"#hlink#, 0, 0", "UN, 1, 1",
      "pact, 2, 2", "0, 3, 3", "''', 4, 4", "0-0, 5 6 8, 5 6 8",
      "U.N., 10 11 12 7, 10 12 7", "Niger, 11, ~~", "McCain, 11 12, 12", "iPod, 12, 12", "eBAY, 13, 13",
      "F-0, 10 11 6 8, 10 6 8", "0th, 6, 6", "a/b, 9, 9", "Été, ~~, ~~", "..., 4 7, 4 7"})
  void classesAreThoseOfNlp4j(String form, String inside, String first) {
    assertThat(String.join(" ", Orthography.classes(form, false))).isEqualTo(inside);
    assertThat(String.join(" ", Orthography.classes(form, true))).isEqualTo(first);
  }
}
