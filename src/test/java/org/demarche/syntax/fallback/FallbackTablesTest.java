package org.demarche.syntax.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconReader;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the tables of words, verbs and nouns that the fallback analysis goes by. */
class FallbackTablesTest {

  private static final String FOLDER = "classpath:/org/demarche/syntax/en";
  private static final Vocabulary VOCABULARY = Vocabulary.read(FOLDER,
      EntityTables.read(EntityTables.BUILT_IN).calendar());
  private static final Inflections INFLECTIONS = VOCABULARY.inflections();

  /** The Penn tag of the last of some words that nobody has tagged. */
  private static String tag(String... words) {
    SentenceBuilder sentence = new SentenceBuilder(0, new Span(0, 99), 0, false);
    int offset = 0;
    for (String word : words) {
      sentence.add(offset, offset + word.length(), word, null, "");
      offset += word.length() + 1;
    }
    new TagCompletion(VOCABULARY).complete(sentence);
    return sentence.words().get(words.length - 1).pos();
  }

  @TestFactory
  Stream<DynamicTest> everyIrregularVerbIsKnownInItsForms() {
    return LexiconReader.read(LexiconReader.in(FOLDER, "irregular-verbs.tsv"), "id base past participle noun", row -> {
      String base = row.text("base");
      String past = row.text("past");
      String participle = row.text("participle");
      boolean isNoun = row.flag("noun");
      return DynamicTest.dynamicTest(row.id(), () -> {
        assertThat(INFLECTIONS.verb(base)).satisfies(verb -> {
          assertThat(verb.base()).isEqualTo(base);
          assertThat(verb.isBase()).isTrue();
          assertThat(verb.isAlsoNoun()).as("noun").isEqualTo(isNoun);
        });
        assertThat(INFLECTIONS.verb(past).isPast() || !INFLECTIONS.verb(past).base().equals(base)).as(past).isTrue();
        assertThat(INFLECTIONS.verb(participle).isParticiple()).as(participle).isTrue();
        assertThat(INFLECTIONS.lemma(participle, "VBN")).isEqualTo(INFLECTIONS.verb(participle).base());
        assertThat(tag("They", "will", base)).isEqualTo("VB");
        if (VOCABULARY.classes().of(participle) == null) {
          assertThat(tag("They", "have", participle)).isEqualTo("VBN");
        }
      });
    }).stream();
  }

  @TestFactory
  Stream<DynamicTest> everyRegularVerbIsKnownInItsForms() {
    return LexiconReader.read(LexiconReader.in(FOLDER, "verbs.tsv"), "id base noun", row -> {
      String base = row.text("base");
      boolean isNoun = row.flag("noun");
      return DynamicTest.dynamicTest(row.id(), () -> {
        assertThat(INFLECTIONS.lemma(base, "VB")).isEqualTo(base);
        assertThat(INFLECTIONS.verb(base).isBase()).isTrue();
        assertThat(INFLECTIONS.verb(base).isAlsoNoun()).as("noun").isEqualTo(isNoun);
        if (!"ADP".equals(VOCABULARY.classes().of(base))) {
          assertThat(tag("They", "will", base)).isEqualTo("VB");
        }
      });
    }).stream();
  }

  @TestFactory
  Stream<DynamicTest> everyIrregularPluralHasItsSingular() {
    return LexiconReader.read(LexiconReader.in(FOLDER, "irregular-nouns.tsv"), "id singular plural", row -> {
      String singular = row.text("singular");
      String plural = row.text("plural");
      return DynamicTest.dynamicTest(row.id(), () -> {
        assertThat(INFLECTIONS.lemma(plural, "NNS")).isEqualTo(singular);
        assertThat(INFLECTIONS.isPlural(plural)).isEqualTo(!singular.equals(plural) || plural.equals("people"));
      });
    }).stream();
  }

  @TestFactory
  Stream<DynamicTest> everyWordOfAClassIsOfTheFirstClassThatHasIt() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    LexiconReader.read(LexiconReader.in(FOLDER, "words.tsv"), "id class words", row -> {
      String tag = row.text("class");
      List<String> words = row.list("words").stream().filter(word -> !seen.contains(word)).toList();
      seen.addAll(words);
      tests.add(DynamicTest.dynamicTest(row.id(), () -> assertThat(words).allSatisfy(word -> {
        assertThat(VOCABULARY.classes().of(word)).as(word).isEqualTo(tag);
        assertThat(word).isLowerCase();
      })));
      return row;
    });
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyEndingSpeaksForItsClass() {
    return LexiconReader.read(LexiconReader.in(FOLDER, "endings.tsv"), "id class letters endings", row -> {
      String tag = row.text("class");
      int letters = (int) row.number("letters", 0, 9);
      List<String> endings = row.list("endings");
      return DynamicTest.dynamicTest(row.id(), () -> {
        for (String ending : endings) {
          assertThat(VOCABULARY.endings().classOf("zzz".substring(0, letters) + ending)).as(ending).isEqualTo(tag);
          if (letters > 0) {
            assertThat(VOCABULARY.endings().classOf("zzz".substring(0, letters - 1) + ending)).as(ending).isIn("NOUN",
                tag);
          }
        }
      });
    }).stream();
  }

  @ParameterizedTest
  @CsvSource({"stop,stopped,stopping", "admit,admitted,admitting", "visit,visited,visiting", "agree,agreed,agreeing",
      "die,died,dying", "deny,denied,denying", "play,played,playing", "attack,attacked,attacking",
          "sign,signed,signing",
      "cancel,cancelled,cancelling", "discuss,discussed,discussing", "release,released,releasing"})
  void endingsFollowTheRulesOfSpelling(String base, String past, String gerund) {
    assertThat(INFLECTIONS.verb(past)).satisfies(verb -> {
      assertThat(verb.base()).isEqualTo(base);
      assertThat(verb.isPast() && verb.isParticiple() && !verb.isGerund()).isTrue();
    });
    assertThat(INFLECTIONS.verb(gerund).isGerund()).isTrue();
    assertThat(INFLECTIONS.lemma(gerund, "VBG")).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({"talks,NNS,talk", "countries,NNS,country", "crises,NNS,crisis", "boxes,NNS,box", "news,NN,news",
      "glass,NN,glass",
      "relaunched,VBD,relaunch", "unpinned,VBD,unpin", "replicates,VBZ,replicate", "n't,RB,not", "was,VBD,be",
      "ties,NNS,tie"})
  void lemmasAreMadeByRuleWhereNoTableHasTheWord(String form, String tag, String lemma) {
    assertThat(INFLECTIONS.lemma(form, tag)).isEqualTo(lemma);
  }

  @Test
  void formsOfNoVerbAreUnknown() {
    assertThat(INFLECTIONS.verb("geneva")).isNull();
    assertThat(Set.of("stopped", "admitted")).allSatisfy(form -> assertThat(INFLECTIONS.verb(form).isBase()).isFalse());
  }
}
