package org.demarche.syntax.fallback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;

/** The lists of words in lists.tsv, and the abbreviations that also decide where sentences end. */
public enum WordList {
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
  PREPOSITION_GERUND,
  /** Verbs without object, and so without passive participle: behind a noun the form in -ed is the clause's verb. */
  WITHOUT_OBJECT,
  /** Verbs that say what a speaker thinks of others or their wishes. */
  JUDGING,
  /** What stands behind a preposition as a fixed phrase, and so has no phrases of its own: <em>behind closed doors</em>. */
  ADVERBIAL_OBJECT,
  /** Verbs of bringing somebody to an occasion. */
  SUMMONING,
  /** What people are summoned or sent for. */
  OCCASION,
  /** What stays together with the word behind a hyphen. */
  PREFIX,
  /** Words that end in a period of their own, without it; case counts. */
  ABBREVIATION,
  /** Those of them that stand before a name or word. */
  TITLE;

  private static final class Holder {

    private static final Map<String, Set<String>> ALL = read();

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> lists = new HashMap<>();
      LexiconReader.read("classpath:/org/demarche/syntax/en/lists.tsv", "id words",
          row -> lists.computeIfAbsent(row.id(), id -> new HashSet<>()).addAll(row.list("words")));
      LexiconReader.read("classpath:/org/demarche/preprocess/en/sentence-words.tsv", "id kind word example", row -> {
        String word = row.text("word");
        String kind = row.text("kind");
        if (kind.equals("BEFORE")) {
          lists.computeIfAbsent("list.title", id -> new HashSet<>()).add(word);
        }
        return kind.matches("BEFORE|NUMBER|MAY_END") && lists.computeIfAbsent("list.abbreviation", id -> new HashSet<>()).add(word);
      });
      return lists;
    }
  }

  /** Whether a word is in the list: in lower case, but for abbreviations. */
  public boolean has(String word) {
    return Holder.ALL.getOrDefault("list." + name().toLowerCase(Locale.ROOT).replace('_', '-'), Set.of()).contains(word);
  }
}
