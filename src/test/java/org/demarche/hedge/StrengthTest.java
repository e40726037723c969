package org.demarche.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calculus of strength, and what rows of cues may say. */
class StrengthTest {

  @Test
  void modifiersMoveTheStrengthAwayFromTheMiddleOrTowardsIt() {
    assertThat(Strength.modified(0.3, 1.5)).isEqualTo(0.2);
    assertThat(Strength.modified(0.7, 1.5)).isEqualTo(0.8);
    assertThat(Strength.modified(0.7, 0.5)).isEqualTo(0.6);
    assertThat(Strength.modified(0.1, 2)).as("no further than the end of the scale").isZero();
    assertThat(Strength.modified(0.9, 2)).isEqualTo(1);
  }

  @Test
  void negatedPredicatesStandAtTheOtherSideOfTheMiddle() {
    assertThat(Strength.negated(0.3)).isEqualTo(0.7);
    assertThat(Strength.negated(0.75)).as("what is improbable does not get probable").isEqualTo(0.75);
  }

  @Test
  void hedgesOfOneCategoryAgreeAndThoseOfSeveralAddUp() {
    assertThat(Strength.certainty(List.of())).isEqualTo(1);
    assertThat(Strength.certainty(List.of(hedge("EPISTEMIC", 0.5), hedge("EPISTEMIC", 0.3)))).isEqualTo(0.5);
    assertThat(Strength.certainty(List.of(hedge("EPISTEMIC", 0.5), hedge("EVIDENTIAL", 0.3)))).isEqualTo(0.35);
  }

  private static Hedge hedge(String category, double strength) {
    Cue cue = new Cue("a", 0, "a", HedgeCategory.valueOf(category), strength, ScopeRule.ADVERB, null);
    return new Hedge(cue, new Span(0, 1), strength, new Span(0, 1));
  }

  @Test
  void rowsNameOnlyTestsAndClassesThatThereAre(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("classes.tsv"), "id\twords\tmeaning\nplan\tplan|offer\twhat is planned\n");
    WordClasses classes = WordClasses.read(folder.resolve("classes.tsv").toString());
    assertThat(cues(folder, "EPISTEMIC\t0.5\tMODAL\tsubject:{plan}|!negated", classes)).hasSize(1)
        .allMatch(cue -> !cue.isNegative());
    assertThat(cues(folder, "NOT\t\t\t", classes)).hasSize(1).allMatch(Cue::isNegative);
    assertThatThrownBy(() -> cues(folder, "EPISTEMIC\t0.5\tMODAL\tsubject:{plans}", classes))
        .isInstanceOf(LexiconException.class).hasMessageContaining("expected one of the classes plan but found plans");
    assertThatThrownBy(() -> cues(folder, "EPISTEMIC\t0.5\tMODAL\tfull-moon", classes))
        .hasMessageContaining("that-clause, infinitive").hasMessageContaining("but found \"full-moon\"");
    assertThatThrownBy(() -> cues(folder, "EPISTEMIC\t1.5\tMODAL\t", classes)).hasMessageContaining("from 0.0 to 1.0");
    assertThatThrownBy(() -> cues(folder, "SOME\t0.5\tMODAL\t", classes)).hasMessageContaining("EPISTEMIC, DOXASTIC");
  }

  private static List<Cue> cues(Path folder, String cells, WordClasses classes) throws Exception {
    Path table = folder.resolve("cues.tsv");
    Files.writeString(table, "id\tphrase\tcategory\tstrength\tscope\twhen\texample\na\tmay\t" + cells
        + "\tIt [may].\n");
    return Cue.read(table.toString(), classes);
  }
}
