package org.demarche.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** Whether <em>he</em> or <em>she</em> refers to a person. */
enum Gender {
  MALE, FEMALE, UNKNOWN;

  private enum Kind {
    NAME, TITLE
  }

  private record Words(List<String> words, Gender gender, Kind kind) {
  }

  /** Genders of given names and titles. */
  static final class Lexicon {

    private final Map<String, Gender> names = new HashMap<>();
    private final Map<String, Gender> titles = new HashMap<>();

    static Lexicon read(TableFolder folder) {
      Lexicon lexicon = new Lexicon();
      for (Words row : LexiconReader.read(folder.table("gender.tsv"), "id phrase gender kind",
          row -> new Words(row.list("phrase"), row.oneOf("gender", Gender.class), row.oneOf("kind", Kind.class)))) {
        Map<String, Gender> map = row.kind == Kind.NAME ? lexicon.names : lexicon.titles;
        row.words.forEach(word -> map.put(word, row.gender));
      }
      return lexicon;
    }

    /** From the first word of a name of several words. */
    Gender ofName(List<String> name) {
      return name.size() < 2 ? UNKNOWN : names.getOrDefault(name.get(0), UNKNOWN);
    }

    /** From a word before the name, or the title of an office. */
    Gender ofTitle(String title) {
      return title == null ? UNKNOWN : titles.getOrDefault(title.toLowerCase(Locale.ROOT), UNKNOWN);
    }
  }

  /** The gender of a third person singular pronoun, or UNKNOWN. */
  static Gender ofPronoun(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> MALE;
      case "she", "her", "hers", "herself" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
