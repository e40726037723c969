package org.demarche.assess;

import java.util.stream.Stream;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The status of acts on the trees of {@code trees.txt}. */
class StatusTreesTest {

  private static StatusFinder finder;

  @BeforeAll
  static void readTables() {
    finder = new StatusFinder(LexiconReader.read("classpath:org/demarche/assess/en/matrix.tsv", StatusOperator.COLUMNS,
        StatusOperator::of), WordClasses.read("classpath:org/demarche/assess/en/classes.tsv"),
        EntityTables.read(EntityTables.BUILT_IN).calendar());
  }

  @TestFactory
  Stream<DynamicTest> actsOfTreesHaveThisStatus() {
    return TreeFile.of("org/demarche/assess/trees.txt", tree -> {
      DocumentView document = tree.view();
      return tree.answers().stream().map(answer -> status(document, answer.substring(0, answer.indexOf(':')))).toList();
    });
  }

  /** A line for an act, which is given by the number of its sentence and word, from 1, and its form. */
  static String status(DocumentView document, String act) {
    String[] numbers = act.substring(0, act.indexOf(' ')).split("\\.");
    Word trigger = document.sentences().get(Integer.parseInt(numbers[0]) - 1).words()
        .get(Integer.parseInt(numbers[1]) - 1);
    Assessment found = finder.of(trigger, null);
    return numbers[0] + "." + numbers[1] + " " + trigger.form() + ": "
        + (found == null ? "nothing" : found.status() + (found.act() == null ? "" : " " + found.act()));
  }
}
