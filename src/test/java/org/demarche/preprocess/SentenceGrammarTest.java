package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.demarche.entity.EntityTables;
import org.junit.jupiter.api.Test;

/** Tags that the neighbours of a word decide, and others that stay as they are. */
class SentenceGrammarTest {

  private static final SentenceGrammar GRAMMAR =
      new SentenceGrammar(new TaggingWords(PreprocessingTables.in(PreprocessingTables.BUILT_IN)),
          EntityTables.read(EntityTables.BUILT_IN).calendar());

  private static String corrected(String tagged) {
    String[] words = tagged.split(" ");
    String[] forms = Stream.of(words).map(word -> word.substring(0, word.indexOf('/'))).toArray(String[]::new);
    String[] tags = Stream.of(words).map(word -> word.substring(word.indexOf('/') + 1)).toArray(String[]::new);
    GRAMMAR.correct(forms, tags);
    return String.join(" ", tags);
  }

  @Test
  void reportsThatSomethingHappenedAreANoun() {
    assertThat(corrected("Reports/VBZ that/IN Chad/NNP left/VBD were/VBD false/JJ")).startsWith("NNS IN");
    assertThat(corrected("Reports/VBZ from/IN Chad/NNP")).startsWith("VBZ IN");
  }

  @Test
  void whoCalledOnADayCalled() {
    assertThat(corrected("Chad/NNP called/VBN Monday/NNP on/IN Mali/NNP")).isEqualTo("NNP VBD NNP IN NNP");
    assertThat(corrected("Talks/NNS held/VBN Monday/NNP failed/VBD")).isEqualTo("NNS VBN NNP VBD");
    assertThat(corrected("Chad/NNP saw/VBD talks/NNS held/VBN Monday/NNP in/IN Mali/NNP"))
        .isEqualTo("NNP VBD NNS VBN NNP IN NNP");
  }

  @Test
  void whatIsDemandedOfANounIsABaseForm() {
    assertThat(corrected("He/PRP demanded/VBD that/IN the/DT junta/NN end/NN curbs/NNS")).isEqualTo(
        "PRP VBD IN DT NN VB NNS");
    assertThat(corrected("He/PRP said/VBD that/IN the/DT week/NN end/NN curbs/NNS")).isEqualTo(
        "PRP VBD IN DT NN NN NNS");
    assertThat(corrected("He/PRP demanded/VBD that/IN the/DT end/NN of/IN it/PRP")).isEqualTo(
        "PRP VBD IN DT NN IN PRP");
  }
}
