package org.demarche.role;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.demarche.type.SpeakerRole;

/**
 * Names of offices and organs that say whose they may be, among them interchangeable names for the same office:
 * <em>the prime minister</em>, <em>the premier</em>, <em>the leader</em>.
 */
final class OfficeNames {

  /** The kind of office that a word may name. */
  enum Name {
    ANY_LEADER, PRIME_MINISTER, INTERNATIONAL_HEAD, NATIONAL_ORGAN, ISSUING_ORGAN, NO_PRESIDENT, MONARCH, MONARCHY,
    SEAT, JOINT_BODY, SAYING
  }

  private final Map<Name, Set<String>> words = new EnumMap<>(Name.class);

  /** Reads the table of names. */
  static OfficeNames read(TableFolder folder) {
    OfficeNames names = new OfficeNames();
    for (Name name : Name.values()) {
      names.words.put(name, new HashSet<>());
    }
    LexiconReader.read(folder.table("office-names.tsv"), "id phrase name",
        row -> names.words.get(row.oneOf("name", Name.class)).addAll(row.list("phrase")));
    return names;
  }

  /** Whether the last words of two titles may name one office of a head of state or government. */
  boolean mayBeOne(String title, String other) {
    return title.equals(other) || is(title, Name.ANY_LEADER) || is(other, Name.ANY_LEADER)
        || is(title, Name.PRIME_MINISTER) && is(other, Name.PRIME_MINISTER);
  }

  /** Whether a state may have an office of a head of state: a republic has no king. A state that is null may. */
  boolean mayReign(String title, String country) {
    return country == null || !is(title, Name.MONARCH) || is(country, Name.MONARCHY);
  }

  /** Whether a word has a name: whether it is in one of the name's rows. */
  boolean is(String word, Name name) {
    return words.get(name).contains(word);
  }

  /** Whether the head of an international body may have the title of a role that names neither a body nor a state. */
  boolean mayBeInternational(SpeakerRole role) {
    String title = role.getTitle();
    boolean isHead = title != null && (is(title, Name.INTERNATIONAL_HEAD) || title.endsWith(" president"));
    return isHead && role.getCountry() == null && switch (RoleCategory.of(role)) {
      case HEAD_OF_STATE, MINISTER, OFFICIAL -> true;
      default -> false;
    };
  }

  /**
   * Whether two titles may name one office: they are equal, or one is a part of the other: <em>minister</em> and
   * <em>defence minister</em> or <em>minister of defence</em>, but not <em>home minister</em>.
   */
  static boolean mayBeSame(String title, String other) {
    String one = title == null ? "" : title.toLowerCase(Locale.ROOT);
    String two = other == null ? "" : other.toLowerCase(Locale.ROOT);
    return one.equals(two) || isPart(one, two) || isPart(two, one);
  }

  private static boolean isPart(String part, String whole) {
    return !part.isEmpty() && (whole.endsWith(" " + part) || whole.startsWith(part + " "));
  }

  /** The last word of a title, with what follows it if it is <em>head</em>; empty for none. */
  static String last(String title) {
    String lower = title == null ? "" : title.toLowerCase(Locale.ROOT);
    return lower.startsWith("head of") ? lower : lower.substring(lower.lastIndexOf(' ') + 1);
  }
}
