package org.demarche.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.demarche.entity.Sector;
import org.demarche.type.SpeakerRole;

/** A person of a document, with what the document has said of him or her so far. */
final class Person {

  private final boolean hasName;
  private final List<SpeakerRole> roles = new ArrayList<>(2);
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

  /** A person who is named. */
  static Person named(List<String> words, String fullName) {
    return new Person(words, fullName, true);
  }

  /** A person whom the text calls by an office alone. */
  static Person unnamed(String office) {
    return new Person(List.of(office), office, false);
  }

  /** Whether the text names the person. */
  boolean hasName() {
    return hasName;
  }

  /** The words of the fullest name; of somebody without a name the words of the office. */
  List<String> name() {
    return name;
  }

  String fullName() {
    return fullName;
  }

  /** Takes a name in the place of the one that was known if it has more words; returns whether it did. */
  boolean learnName(List<String> words, String full) {
    boolean isFuller = words.size() > name.size();
    if (isFuller) {
      name = words;
      fullName = full;
    }
    return isFuller;
  }

  Gender gender() {
    return gender;
  }

  /** Takes what a word tells of the gender, unless it tells nothing. */
  void learnGender(Gender told) {
    if (told != Gender.UNKNOWN) {
      gender = told;
    }
  }

  Sector sector() {
    return sector;
  }

  /** The state that the person is known for whatever his or her offices are, or null. */
  String country() {
    return country;
  }

  /** Takes state and sector from an annotation of the person, where they are not known yet. */
  void learnOrigin(String ofCountry, Sector ofSector) {
    country = country == null ? ofCountry : country;
    sector = sector == null ? ofSector : sector;
  }

  void add(SpeakerRole role) {
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  /** The roles of the person in the order of the text. */
  List<SpeakerRole> roles() {
    return roles;
  }

  /**
   * The role that stands for the person where the text gives none: the first of those that are held now and told in
   * full.
   */
  SpeakerRole mainRole() {
    return roles.stream().max(Comparator.comparingInt(Person::weight)
        .thenComparing(Comparator.comparingInt(SpeakerRole::getBegin).reversed())).orElse(null);
  }

  private static int weight(SpeakerRole role) {
    return (role.getFormer() ? 0 : 4) + (role.getOrganisation() != null ? 1 : 0) + (role.getCountry() != null ? 2 : 0);
  }

  /**
   * The state that the person speaks for: that of an office, best of one held now, or the person's own; null where none
   * is known.
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

  private String countryOfOffice(boolean mayBeFormer) {
    return roles.stream().filter(role -> RoleCategory.of(role).isOfState() && (mayBeFormer || !role.getFormer()))
        .map(SpeakerRole::getCountry).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
