package org.demarche.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody who takes part in an act, as one document names them. Immutable. */
public final class Side {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private final String role;
  private final String name;
  private final boolean isPerson;
  private final String country;
  private final String office;
  private final List<String> words;
  private final String lastName;

  /**
   * A side.
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
  public Side(String role, String name, boolean isPerson, String country, String office) {
    this.role = role;
    this.name = name;
    this.isPerson = isPerson;
    this.country = country;
    this.office = office;
    this.words = words(name);
    this.lastName = isPerson ? lastName(name, words) : null;
  }

  /** The words of a text in small letters without accents and punctuation. */
  static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return List.of(NO_LETTERS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT).split(" "));
  }

  private static String lastName(String name, List<String> words) {
    int last = words.size() - 1;
    while (last > 0 && SUFFIXES.contains(words.get(last))) {
      last--;
    }
    boolean isName = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    return isName && words.get(last).length() > 1 ? words.get(last) : null;
  }

  public String role() {
    return role;
  }

  public String name() {
    return name;
  }

  public boolean isPerson() {
    return isPerson;
  }

  /** ISO 3166-1 alpha-3; null if it is unknown. */
  public String country() {
    return country;
  }

  /** The office in which the person acts; null if there is none. */
  public String office() {
    return office;
  }

  /** The words of the name in small letters without accents. */
  List<String> words() {
    return words;
  }

  /** The last name of a person; null for others, and for a person of whom the text has no name. */
  String lastName() {
    return lastName;
  }

  /** Whether it is a person of whom the text has a name. */
  public boolean isNamedPerson() {
    return lastName != null;
  }

  /** Whether two names are one person: the same last name, no other given name, no other country. */
  boolean isSamePerson(Side other) {
    if (lastName == null || !lastName.equals(other.lastName) || isOtherCountry(other)) {
      return false;
    }
    List<String> mine = words;
    List<String> theirs = other.words;
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
   * Whether two sides may be the same one: the same person, two organs or officials of one country, or names of which
   * one holds all words or the last word of the other.
   */
  boolean isSame(Side other) {
    if (lastName != null && other.lastName != null) {
      return isSamePerson(other);
    }
    if (country != null && other.country != null) {
      return country.equals(other.country);
    }
    List<String> mine = words;
    List<String> theirs = other.words;
    return mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1)) || mine.containsAll(theirs)
        || theirs.containsAll(mine);
  }

  /** Whether two sides cannot be the same one: two people, or two countries. */
  boolean isAnother(Side other) {
    return isOtherCountry(other) || lastName != null && other.lastName != null && !isSamePerson(other);
  }

  /** What makes a side findable: its country, else its name. */
  String key() {
    return country != null ? country : String.join(" ", words);
  }
}
