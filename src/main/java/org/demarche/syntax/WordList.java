package org.demarche.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;

/** The lists of words in lists.tsv. */
enum WordList {
  /** Nouns that name a time, and so need no preposition to say when. */
  TIME,
  WEEKDAY,
  MONTH,
  /** Verbs that take a clause as their object, with or without <em>that</em>. */
  TELLING,
  /** What stands before a number and makes it approximate. */
  ABOUT_NUMBER,
  /** What belongs to the verb before it, whatever follows. */
  PARTICLE,
  /** Forms in -ing that are prepositions. */
  PREPOSITION_GERUND;

  private static final class Holder {

    private static final Map<String, Set<String>> ALL = read();

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> lists = new HashMap<>();
      LexiconReader.read("classpath:/org/demarche/syntax/en/lists.tsv", "id words", row -> {
        lists.put(row.id(), Set.copyOf(row.list("words")));
        return row;
      });
      return Map.copyOf(lists);
    }
  }

  /** Whether a word, in lower case, is in the list. */
  boolean has(String word) {
    return Holder.ALL.getOrDefault("list." + name().toLowerCase(Locale.ROOT).replace('_', '-'), Set.of()).contains(word);
  }
}
