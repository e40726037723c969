package org.demarche.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.entity.Sector;
import org.demarche.type.SpeakerRole;

/** A person in a document, with what has been learned about them so far. */
final class Person {

  /** How many of the roles are looked at to tell which of them represents the person, and which state. */
  private static final int MOST_ROLES = 100;

  private final boolean hasName;
  private final List<SpeakerRole> roles = new ArrayList<>(2);
  private final Set<SpeakerRole> known = new HashSet<>(4);
  private List<String> name;
  private String fullName;
  private Gender gender = Gender.UNKNOWN;
  private String country;
  private Sector sector;

  private Person(List<String> name, String fullName, boolean hasName) {
    this.name = name;
    this.fullName = fullName;
    this.hasName = hasName;
  }

  /** A person mentioned by name. */
  static Person named(List<String> words, String fullName) {
    return new Person(words, fullName, true);
  }

  /** A person mentioned only by an office. */
  static Person unnamed(String office) {
    return new Person(List.of(office), office, false);
  }

  /** Whether the text names the person. */
  boolean hasName() {
    return hasName;
  }

  /** The words of the fullest name, or of the office if the name is unknown. */
  List<String> name() {
    return name;
  }

  String fullName() {
    return fullName;
  }

  /** Replaces the known name if the new one has more words; returns whether it did. */
  boolean learnName(List<String> words, String full) {
    boolean isFuller = words.size() > name.size();
    if (isFuller) {
      name = words;
      fullName = full;
    }
    return isFuller;
  }

  /** Records the full name of somebody whom the text names by the last name alone. */
  void learnFullName(String full) {
    fullName = full;
  }

  Gender gender() {
    return gender;
  }

  /** Records the gender that a word indicates, if any. */
  void learnGender(Gender told) {
    if (told != Gender.UNKNOWN) {
      gender = told;
    }
  }

  Sector sector() {
    return sector;
  }

  /** The state that the person is known for regardless of their offices, or null. */
  String country() {
    return country;
  }

  /** Records state and sector from an annotation of the person, if they are not known yet. */
  void learnOrigin(String ofCountry, Sector ofSector) {
    country = country == null ? ofCountry : country;
    sector = sector == null ? ofSector : sector;
  }

  void add(SpeakerRole role) {
    if (known.add(role)) {
      roles.add(role);
    }
  }

  /** The roles of the person, in text order. */
  List<SpeakerRole> roles() {
    return roles;
  }

  /** The role that represents the person if the text gives none: the first current one that is stated in full. */
  SpeakerRole mainRole() {
    return firstRoles().max(Comparator.comparingInt(Person::weight)
        .thenComparing(Comparator.comparingInt(SpeakerRole::getBegin).reversed())).orElse(null);
  }

  private Stream<SpeakerRole> firstRoles() {
    return roles.stream().limit(MOST_ROLES);
  }

  private static int weight(SpeakerRole role) {
    return (role.getFormer() ? 0 : 4) + (role.getOrganisation() != null ? 1 : 0) + (role.getCountry() != null ? 2 : 0);
  }

  /**
   * The state that the person speaks for: that of an office, preferably a current one, or the person's own; null if
   * unknown.
   */
  String countryOf() {
    SpeakerRole main = mainRole();
    if (main != null && RoleCategory.of(main) == RoleCategory.INTERNATIONAL_OFFICIAL) {
      return null;
    }
    String ofOffice = countryOfOffice(false);
    if (ofOffice != null) {
      return ofOffice;
    }
    return country != null ? country : countryOfOffice(true);
  }

  /** Whether an office that the person holds now is of a body that is no state's: <em>UN envoy</em>. */
  boolean actsForOtherBody() {
    return firstRoles().anyMatch(role -> !role.getFormer() && role.getOrganisation() != null
        && role.getCountry() == null && RoleCategory.of(role).isEnvoy());
  }

  private String countryOfOffice(boolean mayBeFormer) {
    return firstRoles().filter(role -> RoleCategory.of(role).isOfState() && (mayBeFormer || !role.getFormer()))
        .map(SpeakerRole::getCountry).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
