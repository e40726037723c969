package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTokenizerTest {

  private static List<RawToken> words(String text) {
    return new OffsetTokenizer().of(PlainText.of(text), new TextRange(0, text.length()));
  }

  private static List<String> slices(String text) {
    return words(text).stream().map(word -> text.substring(word.begin(), word.end())).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“It’s the envoys’ choice,” she said — and didn’t can’t cannot gonna…",
      "He paid $5.5m (€4m), or 12% of the U.N.'s 2014-15 budget; see http://example.com/a?b=c.",
      "No. 5, no. Then: :-) [1] (a) and/or 'tis 3/4 25°C Q&A",
      "Emoji and \uD835\uDD38 in text, then a\u00ADb, x\u200By \uFEFFend",
      "...?! \"\" '' `` ((( ))) --- –– —"})
  void everyTokenIsTheTextAtItsOffsets(String text) {
    StringBuilder joined = new StringBuilder();
    int end = 0;
    for (RawToken word : words(text)) {
      assertThat(word.begin()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, word.begin()).chars().allMatch(c -> TextRange.isBlank((char) c))).isTrue();
      joined.append(text, word.begin(), word.end());
      end = word.end();
    }
    assertThat(text.substring(end).chars().allMatch(c -> TextRange.isBlank((char) c))).isTrue();
    assertThat(joined).isNotEmpty();
  }

  @Test
  void emojiAreNoWordsAndNoCharacterIsCutInTwo() {
    assertThat(slices("\uD83C\uDDF3\uD83C\uDDF4 Norway\uD83D\uDD25 met \u2764\uFE0F Chad\uD83D\uDC4D\uD83C\uDFFD."))
        .containsExactly("Norway", "met", "Chad", ".");
    String supplementary = "x\uD835\uDD38y \uD840\uDC00\uD840\uDC01 \uD835\uDD38\u00ADb";
    for (RawToken word : words(supplementary)) {
      assertThat(Character.isLowSurrogate(supplementary.charAt(word.begin()))).isFalse();
      assertThat(Character.isHighSurrogate(supplementary.charAt(word.end() - 1))).isFalse();
    }
  }

  @Test
  void dutchNamesWithAClippedArticleAreOneToken() {
    assertThat(slices("They met in ’s-Hertogenbosch and 's-Gravenhage, Ana's-and Rui's."))
        .containsExactly("They", "met", "in", "’s-Hertogenbosch", "and", "'s-Gravenhage", ",", "Ana", "'s", "-",
            "and", "Rui", "'s", ".");
  }

  @Test
  void marksThatStandApartAreNotOneToken() {
    assertThat(slices("The bogie (, ) is a truck ( ; )")).containsExactly("The", "bogie", "(,", ")", "is", "a", "truck",
        "(", ";", ")");
  }

  @Test
  void curlyQuotationMarksAreReadAsStraightOnes() {
    String curly = "“We’re done,” he said. ‘So be it’ – she’d left…";
    String straight = "\"We're done,\" he said. 'So be it' -- she'd left...";
    assertThat(words(curly).stream().map(RawToken::form)).containsExactlyElementsOf(words(straight).stream()
        .map(RawToken::form).toList());
    assertThat(slices(curly)).startsWith("“", "We", "’re").contains("‘", "’", "–", "…");
  }

  @Test
  void spacesOfEveryKindPartWords() {
    assertThat(slices("Mr.\u00A0Rao\u2009met\u202FAli\u3000there")).containsExactly("Mr.", "Rao", "met", "Ali",
        "there");
  }

  @Test
  void invisibleCharactersInAWordAreNotPartOfItsForm() {
    assertThat(words("co\u00ADoperation")).extracting(RawToken::form).containsExactly("cooperation");
  }

  @Test
  void aRunWithoutWhiteSpaceIsBroken() {
    assertThat(words("x".repeat(5_000))).allMatch(word -> word.end() - word.begin() <= 500);
  }

  @Test
  void aLongTextIsTokenisedInSlicesThatDoNotBreakWords() {
    String text = "envoys met in Oslo, ".repeat(10_000);
    assertThat(words(text)).hasSize(50_000).allMatch(word -> List.of("envoys", "met", "in", "Oslo", ",")
        .contains(word.form()));
  }

  @Test
  void onlyTheRegionIsRead() {
    assertThat(new OffsetTokenizer().of("one two three", new TextRange(4, 7)))
        .containsExactly(new RawToken("two", 4, 7));
  }
}
