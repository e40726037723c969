package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

  private static final Hyphenation HYPHENATION = new Hyphenation(WordTags.from(Map.of("long", List.of("JJ"),
      "term", List.of("NN"), "backed", List.of("VBN"), "cow", List.of("NN"), "treaty", List.of("NN"),
      "led", List.of("VBN"))));

  private static String join(String text) {
    return HYPHENATION.join(text, PlainText.of(text));
  }

  /** The words that the tokeniser makes of a text. */
  private static String words(String text) {
    return new OffsetTokenizer().of(join(text), new TextRange(0, text.length())).stream().map(RawToken::form)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({"trea-|ty, treaty", "Istan-|bul, Istanbul", "Mos-|cow, Moscow", "a trea- |   ty, a treaty",
      "ex-Nor-|wegian, ex-Norwegian", "long-|term, long - term", "Iran-|backed, Iran - backed"})
  void aHyphenIsKeptBetweenWordsOnly(String text, String words) {
    assertThat(words(text.replace('|', '\n'))).isEqualTo(words);
    assertThat(words(text.replace("|", "\r\n"))).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trea-\n\nty", "trea- ty", "Norway-\nPoland", "trea -\nty", "--\nty", "trea-\n",
      "trea-", "-\nty", "1998-\n2001"})
  void otherHyphensStayAsTheyAre(String text) {
    assertThat(join(text)).isEqualTo(PlainText.of(text));
  }
}
