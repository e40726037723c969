package org.demarche.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.demarche.lexicon.WordClasses;

/** The tables of this layer. */
final class RecordTables {

  static final String BUILT_IN = "classpath:/org/demarche/record/en";

  private final Map<String, ActWord> acts = new HashMap<>();
  private final Map<String, Set<String>> states = new HashMap<>();
  private final WordClasses classes;

  RecordTables(String location) {
    TableFolder folder = TableFolder.of(location, BUILT_IN, "acts.tsv", "classes.tsv");
    LexiconReader.read(folder.table("acts.tsv"), ActWord.COLUMNS, ActWord::of)
        .forEach(this::add);
    classes = WordClasses.read(folder.table("classes.tsv"));
  }

  private void add(ActWord row) {
    acts.put(row.category() + " " + row.word(), row);
    if (row.standing()) {
      states.computeIfAbsent(row.word(), word -> new HashSet<>()).addAll(row.acts());
    }
  }

  /** The lasting states of affairs that a word may name in any category: of <em>ban</em> those of <em>embargo</em>. */
  Set<String> states(String lemma) {
    return states.getOrDefault(lemma, Set.of());
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
