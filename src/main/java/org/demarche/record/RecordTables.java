package org.demarche.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private final List<String> ordinals;
  private final List<Cue> cues;
  private final List<ThirdParty> thirdParties;
  private final Durations durations;

  RecordTables(String location) {
    TableFolder folder = TableFolder.of(location, BUILT_IN, "acts.tsv", "classes.tsv", "cues.tsv",
        "third-parties.tsv", "durations.tsv");
    LexiconReader.read(folder.table("acts.tsv"), ActWord.COLUMNS, ActWord::of)
        .forEach(this::add);
    classes = folder.classes();
    ordinals = List.copyOf(classes.words("ordinal"));
    cues = LexiconReader.read(folder.table("cues.tsv"), Cue.COLUMNS, Cue::of);
    thirdParties = LexiconReader.read(folder.table("third-parties.tsv"), ThirdParty.COLUMNS, ThirdParty::of);
    durations = new Durations(folder.table("durations.tsv"));
  }

  private void add(ActWord row) {
    for (String word : row.words()) {
      acts.put(row.category() + " " + word, row);
      if (row.standing()) {
        states.computeIfAbsent(word, key -> new HashSet<>()).addAll(row.acts());
      }
    }
  }

  /** The lasting states of affairs that a word may name in any category: of <em>ban</em> those of <em>embargo</em>. */
  Set<String> states(String lemma) {
    return states.getOrDefault(lemma, Set.of());
  }

  /** What a word may name in a category, by its form or else its lemma; null if the table does not say. */
  ActWord act(String category, String form, String lemma) {
    ActWord row = acts.get(category + " " + form);
    return row == null ? acts.get(category + " " + lemma) : row;
  }

  List<Cue> cues() {
    return cues;
  }

  List<ThirdParty> thirdParties() {
    return thirdParties;
  }

  Durations durations() {
    return durations;
  }

  /** The number in a series that a mention gives, from 1; 0 if it gives none: <em>the second round of talks</em>. */
  int round(Mention mention) {
    for (String mark : mention.marks()) {
      if (ordinals.contains(mark)) {
        return ordinals.indexOf(mark) + 1;
      }
    }
    return 0;
  }

  /** Whether a mention speaks of an act beside earlier ones: <em>another meeting, the next round</em>. */
  boolean isAnother(Mention mention) {
    return mention.marks().stream().anyMatch(words("new")::contains);
  }

  /** The words of a class. */
  Set<String> words(String name) {
    return classes.words(name);
  }
}
