package org.demarche.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word of every row of attachments.tsv, in the tree of the row. */
class AttachmentsTest {

  private record Attachment(String id, String tree, List<List<String>> words) {
  }

  private static final List<String> COLUMNS = List.of("verbs", "nouns", "prepositions", "objects");

  private static Attachment attachment(Row row) {
    return new Attachment(row.id(), row.text("tree"), COLUMNS.stream().map(row::list).toList());
  }

  /** The head of the preposition at the bracket, when a word of the row's tree is replaced. */
  private static String head(String tree, String word, String other) {
    String marked = tree.replaceFirst("\\[", "");
    int place = tree.substring(0, tree.indexOf('[')).split(" ", -1).length - 1;
    String replaced = marked.replaceAll("\\b" + word + "\\b", other);
    Word preposition = TreeBuilder.view(replaced).sentences().get(0).words().get(place);
    return preposition.head().isVerb() ? "verb" : "noun";
  }

  @TestFactory
  Stream<DynamicTest> everyWordOfEveryRowHangsThePhraseOnTheVerb() {
    List<DynamicTest> tests = new ArrayList<>();
    LexiconReader.read("classpath:/org/demarche/syntax/en/attachments.tsv",
        "id place verbs nouns prepositions objects tree",
        AttachmentsTest::attachment).forEach(row -> row.words.forEach(words -> {
          String own = words.stream().filter(word -> row.tree.matches(".*[\\[ ]" + word
              + "/.*")).findFirst().orElse(null);
          for (String word : own == null ? List.<String>of() : words) {
            tests.add(DynamicTest.dynamicTest(row.id + ": "
                + word, () -> assertThat(head(row.tree, own, word)).isEqualTo("verb")));
          }
          if (own != null) {
            tests.add(DynamicTest.dynamicTest(row.id + ": another word than " + own,
                () -> assertThat(head(row.tree, own, "harbour")).isEqualTo("noun")));
          }
        }));
    return tests.stream();
  }

  @Test
  void verbOfTheRowCounts() {
    String tree = "Oslo/NNP/nsubj>V V(%s)/VBD/root its/PRP$/poss>envoy envoy/NN/dobj>V [for/IN/prep>envoy "
        + "talks/NNS/pobj>for";
    assertThat(head(tree.formatted("recall"), "V", "V")).isEqualTo("verb");
    assertThat(head(tree.formatted("praise"), "V", "V")).isEqualTo("noun");
  }
}
