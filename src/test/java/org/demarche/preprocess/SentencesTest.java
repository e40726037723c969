package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.entity.EntityTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static final SentenceWords LEXICON = new SentenceWords(PreprocessingTables.in(PreprocessingTables.BUILT_IN));
  private static final ClauseStart CLAUSES = new ClauseStart(EntityTables.read(EntityTables.BUILT_IN).names(),
      WordTags.from(Map.of("opposes", List.of("VBZ"), "was", List.of("VBD"), "trade", List.of("NN", "VB"))));
  private static final OffsetTokenizer WORDS = new OffsetTokenizer();

  private static List<List<RawToken>> split(String text, int maxLength) {
    List<RawToken> words = WORDS.of(PlainText.of(text), new TextRange(0, text.length()));
    return new Sentences(LEXICON, CLAUSES, maxLength).split(text, new Periods(LEXICON).repair(words));
  }

  /** The text with a bar between its sentences. */
  private static String bars(String text) {
    return split(text, 200).stream()
        .map(words -> text.substring(words.get(0).begin(), words.get(words.size() - 1).end()))
        .collect(Collectors.joining(" | "));
  }

  private static String tokens(String text) {
    return split(text, 200).stream().map(words -> words.stream().map(RawToken::form).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Envoys met. | They left. | Did they agree? | No! | It rained.",
      "“We will sign.” | “Never,” she said. | “So be it.”",
      "He said: “We agree. | We sign.” | Then he left.",
      "\"We agree.\" | \"We do not.\" | He said \"no\".",
      "(He had left.) | Then it rained. | [He had not.] | It stopped.",
      "“Is it over?” Okoye asked. | “Why?” | The envoy shrugged.",
      "“Is it over?” said the envoy. | “Stop!” he cried.",
      "“Who knows?” | Okoye said the talks had failed.",
      "The envoy met Sen. Dawes and Gov. Bell at No. 10 in St. Petersburg.",
      "John F. Hale met J.R. Rao and George W. Pell.",
      "They left the U.S. | The talks went on. | In the U.S. Senate nobody cared.",
      "They left the U.S. | “Why?” she asked.",
      "They left the U.S. | France opposes it. | In the U.S. Senate nobody cared.",
      "They left Washington, D.C. | Sudan was absent. | U.S. China trade fell.",
      "The rebels were from the PKK. | The army said so.",
      "It was in phase 2. | Then it stopped at 3.5 degrees.",
      "It ended at 5 p.m. Friday. | It began at 6 p.m. | They slept.",
      "We will … make no mistake. | He paused... | Then he left.",
      "“…Such talks are needed. | They are,” he said.",
      "Talks ended. . . . | Then it rained.",
      "Rao et al. found this.[1] | Others did not.[2][3] | So be it.",
      "See example.com for more. | Then write to rao@example.com.",
      "1. The first point. | The second one.",
      "all in small letters here. | and here too.",
      "Talks on D.C.’s future failed. | They did.",
      "Gov. J.D. “Red” Hale met her.",
      "SARAJEVO, Bosnia (X) - Envoys met.",
      "“It is over. ” | She left."})
  void endsSentencesWhereTheBarsStand(String marked) {
    assertThat(bars(marked.replace(" | ", " "))).isEqualTo(marked);
  }

  @Test
  void aSentenceMayBeginWithoutASpace() {
    assertThat(bars("The envoy left.The aides stayed.")).isEqualTo("The envoy left. | The aides stayed.");
  }

  @Test
  void periodsBelongToAbbreviationsAndToNothingElse() {
    assertThat(tokens("Amb. Rossi met the PKK. Then, at 5 p.m., he left the U.S. for D.C.’s hills in phase 2."))
        .isEqualTo("Amb. Rossi met the PKK . | Then , at 5 p.m. , he left the U.S. for D.C. 's hills in phase 2 .");
  }

  @Test
  void curlyQuotationMarksOnTheWrongSideOfAWordAreUnderstood() {
    assertThat(bars("He left. ”We stay. ”So be it.")).isEqualTo("He left. | ”We stay. | ”So be it.");
  }

  @Test
  void unbalancedQuotationMarksDoNotSwallowSentences() {
    assertThat(bars("\"We agree. They do not. \"So be it. Then go."))
        .isEqualTo("\"We agree. | They do not. | \"So be it. | Then go.");
  }

  @Test
  void aLongSentenceIsCutAtItsLastClauseMark() {
    String text = "one two three four five, six seven eight nine ten eleven";
    assertThat(split(text, 8).stream().map(List::size)).containsExactly(6, 6);
  }

  @Test
  void aLongSentenceWithoutClauseMarksIsCutAnyway() {
    String[] words = new String[1000];
    Arrays.fill(words, "word");
    assertThat(split(String.join(" ", words), 64).stream().map(List::size)).allMatch(size -> size <= 64)
        .hasSize((1000 + 63) / 64);
  }

  @Test
  void noWordsGiveNoSentences() {
    assertThat(split("", 200)).isEmpty();
  }
}
