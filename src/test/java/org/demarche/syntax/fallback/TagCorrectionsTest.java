package org.demarche.syntax.fallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.entity.Calendar;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.LexiconReader;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tagged sentence of every row of tag-corrections.tsv, with and without the row. */
class TagCorrectionsTest {

  private static final String FOLDER = "classpath:/org/demarche/syntax/en";
  private static final Calendar CALENDAR = EntityTables.read(EntityTables.BUILT_IN).calendar();
  private static final String TABLE = LexiconReader.in(FOLDER, "tag-corrections.tsv");
  private static final String COLUMNS = "id tag word before after becomes tagged";

  @TempDir
  static Path folder;

  private record Slip(String id, String tagged, String becomes) {
  }

  /** The Penn tag that the word in brackets gets. */
  private static String tag(Vocabulary vocabulary, String tagged) {
    SentenceBuilder sentence = new SentenceBuilder(0, new Span(0, tagged.length()), 0, false);
    int marked = -1;
    int offset = 0;
    for (String part : tagged.split(" ")) {
      String plain = part.startsWith("[") ? part.substring(1, part.length() - 1) : part;
      String[] word = plain.split("/");
      marked = part.startsWith("[") ? sentence.words().size() : marked;
      sentence.add(offset, offset + word[0].length(), word[0], null, word[1]);
      offset += word[0].length() + 1;
    }
    new TagCompletion(vocabulary).complete(sentence);
    return sentence.words().get(marked).pos();
  }

  /** The vocabulary with the rows of the table but for one. */
  private static Vocabulary without(String id) throws Exception {
    Vocabulary all = Vocabulary.read(FOLDER, CALENDAR);
    List<String> lines = new ArrayList<>();
    try (var in = TagCorrectionsTest.class.getResourceAsStream("/org/demarche/syntax/en/tag-corrections.tsv")) {
      new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith(id + "\t")).forEach(lines::add);
    }
    Path table = Files.write(folder.resolve(id + ".tsv"), lines);
    return new Vocabulary(all.lists(), all.times(), all.inflections(), all.classes(), all.endings(),
        new TagCorrections(table.toString()),
        all.abbreviations());
  }

  private static boolean isOf(String universal, String penn) {
    return switch (universal) {
      case "ADV" -> penn.startsWith("RB");
      case "VERB" -> penn.startsWith("VB");
      case "NOUN" -> penn.equals("NN") || penn.equals("NNS");
      case "PROPN" -> penn.equals("NNP");
      case "ADP", "SCONJ" -> penn.equals("IN");
      case "ADJ" -> penn.startsWith("JJ");
      default -> false;
    };
  }

  @TestFactory
  Stream<DynamicTest> everyRowCorrectsTheSlipInItsSentence() {
    Vocabulary vocabulary = Vocabulary.read(FOLDER, CALENDAR);
    return LexiconReader.read(TABLE, COLUMNS, row -> new Slip(row.id(), row.text("tagged"),
        row.text("becomes"))).stream()
        .map(slip -> DynamicTest.dynamicTest(slip.id, () -> {
          String tag = tag(vocabulary, slip.tagged);
          assertThat(isOf(slip.becomes, tag)).as("%s is %s", tag, slip.becomes).isTrue();
          String other = tag(without(slip.id), slip.tagged);
          assertThat(isOf(slip.becomes, other)).as("%s without the row is %s", other, slip.becomes).isFalse();
        }));
  }

  @Test
  void unknownConditionIsAnErrorThatNamesWhatIsAllowed() throws Exception {
    Path table = Files.write(folder.resolve("bad.tsv"),
        List.of(COLUMNS.replace(' ', '\t'), "slip.x\tNOUN\tLOWR\t\t\tVERB\tThey/PRON [run/NOUN]"));
    assertThatThrownBy(() -> new TagCorrections(table.toString())).isInstanceOf(LexiconException.class)
        .hasMessageContaining("bad.tsv:2: expected one of [LOWER, CAPITAL").hasMessageContaining("but found LOWR");
  }

  @Test
  void listsThatAreUnknownOrMissingAreErrors() throws Exception {
    Path unknown = Files.write(folder.resolve("lists.tsv"), List.of("id\twords", "list.tiem\tday"));
    assertThatThrownBy(() -> new WordLists(unknown.toString()))
        .hasMessageContaining("lists.tsv:2: expected one of the ids list.time")
        .hasMessageContaining("but found list.tiem");
    Path missing = Files.write(folder.resolve("few.tsv"), List.of("id\twords", "list.time\tday"));
    assertThatThrownBy(() -> new WordLists(missing.toString()))
        .hasMessageContaining("expected a row for each of list.time");
  }

  @Test
  void classesThatAreUnknownAreErrors() throws Exception {
    Path unknown = Files.write(folder.resolve("words.tsv"), List.of("id\tclass\twords", "class.x\tNUON\tday"));
    assertThatThrownBy(() -> new WordTags(unknown.toString()))
        .hasMessageContaining("words.tsv:2: expected one of the classes")
        .hasMessageContaining("but found NUON");
  }

  @Test
  void wordsKeepTheirOrderAndForms() {
    SentenceBuilder sentence = new SentenceBuilder(0, new Span(0, 9), 0, false);
    sentence.add(0, 4, "They", null, "PRON");
    sentence.add(5, 9, "left", null, "");
    new TagCompletion(Vocabulary.read(FOLDER, CALENDAR)).complete(sentence);
    assertThat(sentence.words()).extracting(Word::toString).containsExactly("They/PRP/OTHER", "left/VBD/OTHER");
    assertThat(sentence.words()).extracting(Word::lemma).containsExactly("they", "leave");
  }
}
