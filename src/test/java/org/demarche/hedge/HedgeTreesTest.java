package org.demarche.hedge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.testing.TreeFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hedges and their scopes on the trees of {@code trees.txt}. */
class HedgeTreesTest {

  private static final String TABLES = "classpath:org/demarche/hedge/en/";

  private static CueFinder finder;

  @BeforeAll
  static void readTables() {
    WordClasses classes = WordClasses.read(TABLES + "classes.tsv");
    finder = new CueFinder(Cue.read(TABLES + "cues.tsv", classes), Modifier.read(TABLES + "modifiers.tsv"));
  }

  @TestFactory
  Stream<DynamicTest> treesHaveTheseHedges() {
    return TreeFile.of("org/demarche/hedge/trees.txt", tree -> hedges(tree.view()));
  }

  /** A line for each hedge: its row, words, strength and scope. */
  static List<String> hedges(DocumentView document) {
    List<String> lines = new ArrayList<>();
    boolean afterPast = false;
    for (SentenceView sentence : document.sentences()) {
      for (Hedge hedge : finder.find(sentence, Set.of(), afterPast)) {
        lines.add(hedge.cue().id() + " \"" + document.text(hedge.span()) + "\" " + hedge.strength() + " in \""
            + document.text(hedge.scope()) + "\"");
      }
      afterPast = Clauses.isPast(sentence);
    }
    return lines;
  }
}
