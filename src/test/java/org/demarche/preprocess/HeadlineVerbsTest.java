package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb of the table is the verb of a headline without another one, and no other word is. */
class HeadlineVerbsTest {

  private static final TableFolder TABLES = PreprocessingTables.in(PreprocessingTables.BUILT_IN);
  private static final HeadlineGrammar GRAMMAR = new HeadlineGrammar(TABLES, new TaggingWords(TABLES));

  private static List<String> verbs() {
    return LexiconReader.read(TABLES.table(PreprocessingTables.HEADLINE_VERBS), "id verb before",
        row -> row.text("verb"));
  }

  /** The tags of a headline, given as words with their tags, after the correction. */
  private static String corrected(String tagged) {
    String[] words = tagged.split(" ");
    String[] forms = Stream.of(words).map(word -> word.substring(0, word.indexOf('/'))).toArray(String[]::new);
    String[] tags = Stream.of(words).map(word -> word.substring(word.indexOf('/') + 1)).toArray(String[]::new);
    GRAMMAR.correct(forms, tags);
    return String.join(" ", tags);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyVerbIsOneBehindASubjectThatAgrees(String verb) {
    String third = HeadlineGrammar.thirdPerson(verb);
    assertThat(corrected("Chad/NNP " + third + "/NNS rebel/NN camp/NN")).isEqualTo("NNP VBZ NN NN");
    assertThat(corrected("Rebels/NNS " + verb + "/NN army/NN camp/NN")).isEqualTo("NNS VBP NN NN");
    assertThat(corrected("Chad/NNP ,/, Niger/NNP " + verb + "/NN border/NN")).isEqualTo("NNP CC NNP VBP NN");
    assertThat(corrected("Rebels/NNS see/VBP " + third + "/NNS end/NN")).isEqualTo("NNS VBP NNS NN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chad/NNP bombs/NNS on/IN Niger/NNP", "Chad/NNP bomb/NN attack/NN",
      "Bombs/NNS near/IN Chad/NNP", "Chad/NNP raid/NN on/IN camp/NN", "Rebels/NNS raids/NNS army/NN",
      "Dahl/NNP ,/, minister/NN ,/, quits/VBZ",
      "After/IN talks/NNS ,/, Chad/NNP signs/VBZ", "Chad/NNP ,/, Niger/NNP and/CC Togo/NNP", ""})
  void otherHeadlinesStayAsTheyAre(String tagged) {
    String tags = tagged.replaceAll("\\S+/", "");
    assertThat(tagged.isEmpty() ? "" : corrected(tagged)).isEqualTo(tags);
  }

  @Test
  void aCommaBetweenSubjectsIsAnd() {
    assertThat(corrected("Chad/NNP rebels/NNS ,/, army/NN agree/VBP on/IN truce/NN"))
        .isEqualTo("NNP NNS CC NN VBP IN NN");
    assertThat(corrected("Chad/NNP ,/, Niger/NNP to/TO meet/VB")).isEqualTo("NNP CC NNP TO VB");
  }
}
