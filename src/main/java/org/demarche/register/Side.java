package org.demarche.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who takes part in an act, as one document names them.
 *
 * @param role
 *          SOURCE, TARGET, PARTY, MEDIATOR or HOST
 * @param name
 *          the fullest name that the document gives
 * @param isPerson
 *          whether it is the name of a person
 * @param country
 *          ISO 3166-1 alpha-3; null if it is unknown
 * @param office
 *          the office in which the person acts; null if there is none
 */
public record Side(String role, String name, boolean isPerson, String country, String office) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** The words of the name in small letters without accents. */
  List<String> words() {
    return words(name);
  }

  /** The words of a text in small letters without accents and punctuation. */
  static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return List.of(NO_LETTERS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT).split(" "));
  }

  /** The last name of a person; null for others, and for a person of whom the text has no name. */
  String lastName() {
    if (!isPerson || name.isEmpty() || !Character.isUpperCase(name.codePointAt(name.offsetByCodePoints(0, 0)))) {
      return null;
    }
    List<String> words = words();
    int last = words.size() - 1;
    while (last > 0 && SUFFIXES.contains(words.get(last))) {
      last--;
    }
    return words.get(last).length() > 1 ? words.get(last) : null;
  }

  /** Whether two names are one person: the same last name, no other given name, no other country. */
  boolean isSamePerson(Side other) {
    String last = lastName();
    if (last == null || !last.equals(other.lastName()) || isOtherCountry(other)) {
      return false;
    }
    List<String> mine = words();
    List<String> theirs = other.words();
    return mine.size() == 1 || theirs.size() == 1 || mine.get(0).equals(theirs.get(0))
        || isInitial(mine.get(0), theirs.get(0)) || mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  private static boolean isInitial(String one, String other) {
    return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  /** Whether both countries are known and differ. */
  boolean isOtherCountry(Side other) {
    return country != null && other.country != null && !country.equals(other.country);
  }

  /**
   * Whether two sides may be the same one: the same person, two organs or officials of one country, or names of which one
   * holds all words or the last word of the other.
   */
  boolean isSame(Side other) {
    if (lastName() != null && other.lastName() != null) {
      return isSamePerson(other);
    }
    if (country != null && other.country != null) {
      return country.equals(other.country);
    }
    List<String> mine = words();
    List<String> theirs = other.words();
    return mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1)) || mine.containsAll(theirs)
        || theirs.containsAll(mine);
  }

  /** Whether two sides cannot be the same one: two people, or two countries. */
  boolean isAnother(Side other) {
    return isOtherCountry(other) || lastName() != null && other.lastName() != null && !isSamePerson(other);
  }

  /** What makes a side findable: its country, else its name. */
  String key() {
    return country != null ? country : String.join(" ", words());
  }
}
