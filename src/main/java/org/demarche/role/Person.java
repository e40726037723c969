package org.demarche.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.type.SpeakerRole;

/** One person of a document, with what the document says of him or her. */
final class Person {

  /** The words of the fullest name; of somebody without a name the words of the office. */
  List<String> name;
  String fullName;
  Gender gender = Gender.UNKNOWN;
  /** As the lexicon of people gives them; roles come first. */
  String country;
  String sector;
  final boolean hasName;
  private final List<SpeakerRole> roles = new ArrayList<>(2);

  Person(List<String> name, String fullName, boolean hasName) {
    this.name = name;
    this.fullName = fullName;
    this.hasName = hasName;
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

  /** The role that stands for the person where the text gives none: held now, and told in full, the first of those. */
  SpeakerRole mainRole() {
    return roles.stream().max(Comparator.comparingInt(Person::weight)
        .thenComparing(Comparator.comparingInt(SpeakerRole::getBegin).reversed())).orElse(null);
  }

  private static int weight(SpeakerRole role) {
    return (role.getFormer() ? 0 : 4) + (role.getOrganisation() != null ? 1 : 0) + (role.getCountry() != null ? 2 : 0);
  }

  /** Whether an office is one in which people speak for a state. */
  static boolean isOfState(SpeakerRole role) {
    return switch (RoleCategory.of(role)) {
      case EXPERT, PRESS, OTHER -> false;
      default -> true;
    };
  }

  /** The state that the person speaks for, or null. */
  String countryOf() {
    SpeakerRole main = mainRole();
    if (main != null && RoleCategory.INTERNATIONAL_OFFICIAL.name().equals(main.getCategory())) {
      return null;
    }
    for (SpeakerRole role : roles) {
      if (role.getCountry() != null && !role.getFormer() && isOfState(role)) {
        return role.getCountry();
      }
    }
    if (country != null) {
      return country;
    }
    return roles.stream().filter(Person::isOfState).map(SpeakerRole::getCountry).filter(c -> c != null).findFirst().orElse(null);
  }
}
