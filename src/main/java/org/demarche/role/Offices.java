package org.demarche.role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.type.SpeakerRole;

/** The offices of a document with their known holders; chooses one for an office that stands alone. */
final class Offices {

  private static final int WINDOW = 60;

  private record HeldOffice(SpeakerRole role, Person holder) {
  }

  private final OfficeNames names;
  private final List<HeldOffice> held = new ArrayList<>();

  Offices(OfficeNames names) {
    this.names = names;
  }

  void add(SpeakerRole role, Person holder) {
    held.add(new HeldOffice(role, holder));
  }

  /**
   * The person who holds an office according to the preceding text, or null.
   *
   * @param isOther
   *          which of the offices is another one, whatever it is called
   */
  Person holder(SpeakerRole role, Predicate<SpeakerRole> isOther) {
    for (int i = held.size() - 1, seen = 0; i >= 0 && seen < WINDOW; i--, seen++) {
      HeldOffice candidate = held.get(i);
      if (isSame(role, candidate) && !isOther.test(candidate.role)) {
        return candidate.holder;
      }
    }
    return null;
  }

  /**
   * Whether an office without a country may be that of a state: so far somebody of that state, or nobody, has been said
   * to hold such an office.
   */
  boolean mayBeOf(SpeakerRole role, String country) {
    List<HeldOffice> same = held.stream().filter(candidate -> isSameOffice(role, candidate.role)).toList();
    return same.isEmpty() || same.stream().anyMatch(candidate -> country.equals(country(candidate)));
  }

  private static String country(HeldOffice candidate) {
    return candidate.holder.countryOf() == null ? candidate.role.getCountry() : candidate.holder.countryOf();
  }

  private boolean isSame(SpeakerRole role, HeldOffice candidate) {
    SpeakerRole known = candidate.role;
    if (role.getFormer() != known.getFormer() && known.getFormer()) {
      return false;
    }
    String country = country(candidate);
    boolean isKnown = country != null || candidate.holder.hasName();
    boolean fitsCountry = role.getCountry() == null || country == null && isKnown || role.getCountry().equals(country);
    boolean fitsBody = role.getOrganisation() == null || known.getOrganisation() == null
        || role.getOrganisation().equalsIgnoreCase(known.getOrganisation());
    return fitsCountry && fitsBody && isSameOffice(role, known)
        && names.mayReign(OfficeNames.last(role.getTitle()), country);
  }

  private boolean isSameOffice(SpeakerRole role, SpeakerRole known) {
    String title = OfficeNames.last(role.getTitle());
    String other = OfficeNames.last(known.getTitle());
    RoleCategory category = RoleCategory.of(role);
    RoleCategory knownCategory = RoleCategory.of(known);
    boolean isOne = OfficeNames.mayBeSame(role.getTitle(), known.getTitle());
    boolean isLeader = title.equals("leader") && (knownCategory == RoleCategory.HEAD_OF_STATE
        || knownCategory == RoleCategory.HEAD_OF_GOVERNMENT || knownCategory == RoleCategory.PARTY_OR_GROUP);
    return switch (category) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> isLeader || category == knownCategory && names.mayBeOne(title, other);
      case FOREIGN_MINISTER -> knownCategory == category;
      case MINISTER -> isOne && knownCategory == category
          || role.getTitle().equals("minister") && knownCategory == RoleCategory.FOREIGN_MINISTER;
      case SPOKESPERSON -> knownCategory == category;
      case INTERNATIONAL_OFFICIAL, PARTY_OR_GROUP, LEGISLATOR, ENVOY, NEGOTIATOR, MILITARY -> isOne || isLeader;
      default -> isOne;
    };
  }
}
