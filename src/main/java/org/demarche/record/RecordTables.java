package org.demarche.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.demarche.lexicon.WordClasses;

/** The tables of this layer. */
final class RecordTables {

  static final String BUILT_IN = "classpath:/org/demarche/record/en";

  private final Map<String, ActWord> acts = new HashMap<>();
  private final WordClasses classes;

  RecordTables(String location) {
    TableFolder folder = TableFolder.of(location, BUILT_IN, "acts.tsv", "classes.tsv");
    LexiconReader.read(folder.table("acts.tsv"), ActWord.COLUMNS, ActWord::of)
        .forEach(row -> acts.put(row.category() + " " + row.word(), row));
    classes = WordClasses.read(folder.table("classes.tsv"));
  }

  /** What a word may name in a category, or null if the table does not say. */
  ActWord act(String category, String lemma) {
    return acts.get(category + " " + lemma);
  }

  /** The words of a class. */
  Set<String> words(String name) {
    return classes.words(name);
  }
}
