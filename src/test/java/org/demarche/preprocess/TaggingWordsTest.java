package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.demarche.preprocess.TaggingWords.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the table does what its kind says, and another word in its place does not. */
class TaggingWordsTest {

  private static final TableFolder TABLES = PreprocessingTables.in(PreprocessingTables.BUILT_IN);
  private static final TaggingWords WORDS = new TaggingWords(TABLES);
  private static final EntityTables ENTITIES = EntityTables.read(EntityTables.BUILT_IN);

  private record Word(Kind kind, String text) {
  }

  static Stream<Word> words() {
    return LexiconReader.read(TABLES.table(PreprocessingTables.TAGGING_WORDS), "id kind words",
        row -> row.list("words").stream().map(text -> new Word(row.oneOf("kind", Kind.class), text)).toList()).stream()
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("words")
  void eachWordDoesWhatItsKindSays(Word word) {
    String text = word.text();
    switch (word.kind()) {
      case SAYING -> assertTags(text, "%s/VBZ that/IN Chad/NNP left/VBD were/VBD false/JJ",
          "NNS IN NNP VBD VBD JJ");
      case DEMAND -> assertTags(text, "Chad/NNP %s/VBD that/IN the/DT junta/NN end/NN curbs/NNS",
          "NNP VBD IN DT NN VB NNS");
      case BASE -> assertTags(text, "Chad/NNP urged/VBD that/IN the/DT junta/NN %s/NN curbs/NNS",
          "NNP VBD IN DT NN VB NNS");
      case COLLECTIVE -> assertTags(text, "%s/NN attack/NN rebel/NN camp/NN", "NN VBP NN NN");
      case RANK -> {
        assertThat(rewritten("Envoy Meets %s Minister Dahl", text)).startsWith("Envoy meets " + capital(text) + " M");
        assertThat(rewritten("Envoy Meets %s Minister Dahl", "wooden")).startsWith("Envoy meets wooden M");
      }
      default -> throw new AssertionError("no test of " + word.kind());
    }
  }

  private static void assertTags(String word, String sentence, String tags) {
    assertThat(corrected(String.format(sentence, word))).isEqualTo(tags);
    assertThat(corrected(String.format(sentence, "table"))).isNotEqualTo(tags);
  }

  private static String corrected(String tagged) {
    String[] words = tagged.split(" ");
    String[] forms = Stream.of(words).map(word -> word.substring(0, word.indexOf('/'))).toArray(String[]::new);
    String[] tags = Stream.of(words).map(word -> word.substring(word.indexOf('/') + 1)).toArray(String[]::new);
    new SentenceGrammar(WORDS, ENTITIES.calendar()).correct(forms, tags);
    new HeadlineGrammar(TABLES, WORDS).correct(forms, tags);
    return String.join(" ", tags);
  }

  private static String rewritten(String headline, String word) {
    WordTags tags = WordTags.from(Map.of(word, List.of("JJ"), "envoy", List.of("NN"), "meets", List.of("VBZ"),
        "minister", List.of("NNP", "NN")));
    List<RawToken> words = Stream.of(String.format(headline, capital(word)).split(" "))
        .map(form -> new RawToken(form, 0, form.length())).toList();
    return new SentenceCase(WORDS, ENTITIES.names(), tags).apply(List.of(words), Set.of(0)).get(0).stream()
        .map(RawToken::form).collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
