package org.demarche.syntax;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.LexiconReader;

/** The word lists in {@code lists.tsv} used by the syntactic analysis. Immutable. */
public final class WordLists {

  /** What the words of a list have in common; the row of {@code WITHOUT_OBJECT} is {@code list.without-object}. */
  public enum Name {
    /** Nouns that name a time, and so need no preposition to say when, except days of the week and months. */
    TIME,
    /** Days named relative to today. */
    NEAR_DAY,
    /** Verbs that take a clause as their object, with or without <em>that</em>. */
    TELLING,
    /** Words that precede a number and make it approximate. */
    ABOUT_NUMBER,
    /** Words that belong to the preceding verb, whatever follows. */
    PARTICLE,
    /** Forms in -ing that are prepositions. */
    PREPOSITION_GERUND,
    /** Intransitive verbs, which have no passive participle: after a noun the form in -ed is the clause's verb. */
    WITHOUT_OBJECT,
    /** Verbs that express what a speaker thinks of others or their wishes. */
    JUDGING,
    /** Nouns that open a sentence without an article, so that taggers take them for names. */
    FIRST_NOUN,
    /** Verbs of setting out, behind which <em>for</em> brings the goal. */
    SETTING_OUT,
    /** Prefixes that stay attached to the word after a hyphen. */
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
   *           if a row is not one of the lists, or a list has no row
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
