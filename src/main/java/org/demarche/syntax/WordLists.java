package org.demarche.syntax;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.LexiconReader;

/** The lists of words in {@code lists.tsv} that the analysis of sentences goes by. Immutable. */
public final class WordLists {

  /** What the words of a list have in common: the row of {@code WITHOUT_OBJECT} is {@code list.without-object}. */
  public enum Name {
    /** Nouns that name a time, and so need no preposition to say when, but for days of the week and months. */
    TIME,
    /** Days named relative to today. */
    NEAR_DAY,
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
    /** What stays together with the word behind a hyphen. */
    PREFIX;

    private String id() {
      return "list." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Name of(String id) {
      for (Name name : values()) {
        if (name.id().equals(id)) {
          return name;
        }
      }
      throw new IllegalArgumentException("expected one of the ids " + ids() + " but found " + id);
    }

    private static String ids() {
      return String.join(", ", List.of(values()).stream().map(Name::id).toList());
    }
  }

  private final Map<Name, Set<String>> lists = new EnumMap<>(Name.class);

  /**
   * Reads the lists.
   *
   * @throws LexiconException
   *           where a row is none of the lists, or a list has no row
   */
  public WordLists(String location) {
    LexiconReader.read(location, "id words", row -> {
      lists.put(Name.of(row.id()), new HashSet<>(row.list("words")));
      return row;
    });
    if (lists.size() < Name.values().length) {
      throw new LexiconException(List.of(location + ": expected a row for each of " + Name.ids()), null);
    }
  }

  /** Whether a word, in lower case, is in a list. */
  public boolean has(Name list, String word) {
    return lists.get(list).contains(word);
  }
}
