package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.entity.EntityTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCaseTest {

  private static final SentenceCase CASE = new SentenceCase(
      new TaggingWords(PreprocessingTables.in(PreprocessingTables.BUILT_IN)),
      EntityTables.read(EntityTables.BUILT_IN).names(), WordTags.from(tags()));

  private static Map<String, List<String>> tags() {
    Map<String, List<String>> tags = new HashMap<>();
    for (String entry : ("to/TO in/IN of/IN the/DT and/CC meet/VB meets/VBZ sign/NN,VB signs/NNS treaty/NN,NNP "
        + "lake/NN,NNP envoy/NN president/NNP,NN minister/NNP,NN foreign/JJ,NNP recognizes/VBZ price/NN talks/NNS "
        + "led/VBN group/NN said/VBD we/PRP us/PRP,NNP agreed/VBN who/WP for/IN says/VBZ over/IN").split(" ")) {
      tags.put(entry.substring(0, entry.indexOf('/')), List.of(entry.substring(entry.indexOf('/') + 1).split(",")));
    }
    return tags;
  }

  private static List<RawToken> sentence(String text, int from) {
    List<RawToken> words = new ArrayList<>();
    int begin = from;
    for (String word : text.split(" ")) {
      words.add(new RawToken(word, begin, begin + word.length()));
      begin += word.length() + 1;
    }
    return words;
  }

  /** The sentences, the first of them a headline, as they are rewritten. */
  private static List<String> rewritten(String... sentences) {
    List<List<RawToken>> document = new ArrayList<>();
    int from = 0;
    for (String text : sentences) {
      document.add(sentence(text, from));
      from += text.length() + 1;
    }
    return CASE.apply(document, Set.of(0)).stream()
        .map(words -> words.stream().map(RawToken::form).collect(Collectors.joining(" "))).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Kenya to Sign Lake Treaty|Kenya to sign lake treaty",
      "Envoy Meets Foreign Minister Dahl in Oslo|Envoy meets Foreign Minister Dahl in Oslo",
      "President Meets Polish Envoy|President meets Polish envoy",
      "Chad Recognises Kosovo in Treaty|Chad recognises Kosovo in treaty",
      "US and UN Sign Treaty|US and UN sign treaty",
      "Envoy Signs U.S.-Led Treaty|Envoy signs U.S.-led treaty",
      "KENYA TO SIGN LAKE TREATY|Kenya to sign lake treaty",
      "FOREIGN MINISTER DAHL SIGNS NATO TREATY|Foreign Minister Dahl signs NATO treaty",
      "US ENVOY SAYS WE SIGN|US envoy says we sign",
      "US-LED ENVOY-GROUP TO MEET|US-led envoy-group to meet",
      "O'NEILL AND AL-SADR SIGN TREATY|O'Neill and Al-Sadr sign treaty"})
  void wordsThatAreNoNamesLoseTheirCapitals(String headline, String expected) {
    assertThat(rewritten(headline)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kenya signs the treaty", "Oslo", "Kenya , Uganda and Chad",
      "NATO and UN envoy Dahl", "USA", "Treaty of Lake Chad signed"})
  void otherSentencesStayAsTheyAre(String sentence) {
    assertThat(rewritten(sentence)).containsExactly(sentence);
  }

  @Test
  void namesOfBodiesOutsideHeadlinesStayAsTheyAre() {
    assertThat(rewritten("Chad", "Treaty Group of Lake Envoy Dahl").get(1))
        .isEqualTo("Treaty Group of Lake Envoy Dahl");
    assertThat(rewritten("Chad", "Chad Meets Treaty Group of Lake .").get(1))
        .isEqualTo("Chad meets treaty group of lake .");
  }

  @Test
  void theDocumentShowsWhichWordsAreNames() {
    assertThat(rewritten("Envoy Meets Price Over Treaty", "The envoy and Price meet ."))
        .containsExactly("Envoy meets Price over treaty", "The envoy and Price meet .");
    assertThat(rewritten("ENVOY SIGNS MCGUIRE TREATY", "The envoy McGuire said so .").get(0))
        .isEqualTo("Envoy signs McGuire treaty");
  }

  @Test
  void offsetsStay() {
    List<List<RawToken>> document = List.of(sentence("Kenya to Sign Lake Treaty", 7));
    assertThat(CASE.apply(document, Set.of(7)).get(0).stream().mapToInt(RawToken::begin).toArray())
        .isEqualTo(document.get(0).stream().mapToInt(RawToken::begin).toArray());
    assertThat(CASE.apply(List.of(), Set.of())).isEmpty();
  }
}
