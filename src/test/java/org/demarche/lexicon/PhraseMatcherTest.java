package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PhraseMatcherTest {

  /** A word, written as form, or form_lemma, or form_lemma_POS. */
  private record Item(String form, String lemma, String pos) implements LexicalItem {

    static Item of(String text) {
      String[] parts = text.split("_");
      return new Item(parts[0], parts.length > 1 ? parts[1] : parts[0].toLowerCase(Locale.ROOT),
          parts.length > 2 ? parts[2] : "");
    }

    @Override
    public String lower() {
      return form.toLowerCase(Locale.ROOT);
    }
  }

  private static List<Item> words(String text) {
    return Arrays.stream(text.split(" ")).map(Item::of).toList();
  }

  private static String found(PhraseMatcher<String> matcher, String text) {
    List<Item> words = words(text);
    return matcher.longest(words).stream().map(m -> words.subList(m.begin(), m.end()).stream().map(Item::form)
        .collect(Collectors.joining(" ")) + "=" + String.join("+", m.values())).collect(Collectors.joining(", "));
  }

  private static PhraseMatcher<String> matcher(String... phrases) {
    PhraseMatcher.Builder<String> builder = PhraseMatcher.builder();
    for (String phrase : phrases) {
      if (phrase.startsWith("!")) {
        builder.block(phrase.substring(1));
      } else {
        builder.add(phrase, phrase);
      }
    }
    return builder.build();
  }

  @Test
  void wordMatchesLemmaAndForm() {
    assertThat(found(matcher("meet", "talks"), "They met_meet for talks_talk")).isEqualTo("met=meet, talks=talks");
  }

  @Test
  void longestPhraseWins() {
    assertThat(found(matcher("so", "so long as", "long"), "so long as so long")).isEqualTo(
        "so long as=so long as, so=so, long=long");
  }

  @Test
  void partOfSpeechDecidesBetweenHomographs() {
    PhraseMatcher<String> matcher = matcher("may/MD");
    assertThat(found(matcher, "They may_may_MD leave in May_may_NNP")).isEqualTo("may=may/MD");
  }

  @Test
  void capitalsInAPhraseAskForThem() {
    assertThat(found(matcher("White House"), "a white house , the White House , THE WHITE HOUSE")).isEqualTo(
        "White House=White House, WHITE HOUSE=White House");
  }

  @Test
  void equalsSignAsksForTheExactForm() {
    assertThat(found(matcher("=talks"), "talks_talk , talk_talk , Talks_talk")).isEqualTo("talks==talks");
  }

  @Test
  void optionalPartsAndAlternativesAreOnePhrase() {
    PhraseMatcher<String> matcher = matcher("in (the) light|view of");
    assertThat(found(matcher, "in light of it , in the view of all , in the of")).isEqualTo(
        "in light of=in (the) light|view of, in the view of=in (the) light|view of");
  }

  @Test
  void starMatchesAnyWordWithThePartOfSpeech() {
    assertThat(found(matcher("the */JJ one"), "the big_big_JJ one , the one")).isEqualTo("the big one=the */JJ one");
  }

  @Test
  void hyphensMatchTogetherAndApart() {
    PhraseMatcher<String> matcher = matcher("vice-president");
    assertThat(found(matcher, "the vice-president and the vice - president")).isEqualTo(
        "vice-president=vice-president, vice - president=vice-president");
  }

  @Test
  void blockedPhraseHidesWhatIsInIt() {
    assertThat(found(matcher("talk", "!talk down"), "He talks_talk down the talks_talk")).isEqualTo("talks=talk");
  }

  @Test
  void blockedPhraseWinsOverOthersOfItsLength() {
    assertThat(found(matcher("talk/V", "!talk"), "to talk_talk_VB")).isEmpty();
  }

  @Test
  void rowsWithOnePhraseAreFoundTogether() {
    PhraseMatcher<String> matcher = PhraseMatcher.<String>builder().add("strike", "a").add("strike", "b").build();
    assertThat(found(matcher, "a strike")).isEqualTo("strike=a+b");
  }

  @Test
  void allPhrasesAtAWordAreFoundTheLongestFirst() {
    PhraseMatcher<String> matcher = matcher("in =case", "in case", "in", "!in case of", "in case of fire");
    List<Item> words = words("in case of fire");
    assertThat(matcher.allAt(words, 0)).extracting(m -> m.end() + String.join("+", m.values()))
        .containsExactly("4in case of fire", "2in =case+in case", "1in");
    assertThat(matcher.allAt(words, 1)).isEmpty();
  }

  @Test
  void phraseThatIsNotWellFormedIsRefused() {
    assertThatThrownBy(() -> matcher("  ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> matcher("(the)")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> matcher("a| b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Timeout(10)
  void longTextsTakeLinearTime() {
    List<Item> words = new ArrayList<>();
    for (int i = 0; i < 500_000; i++) {
      words.add(Item.of("long"));
    }
    assertThat(matcher("long long long not", "long").longest(words)).hasSize(500_000);
  }
}
