package org.demarche.venue;

import java.util.List;
import java.util.Set;

/** On whose ground, and between how many, an event takes place. */
final class VenueFormats {

  private VenueFormats() {
  }

  /**
   * The format of a venue.
   *
   * @param kind
   *          the kind of the venue
   * @param country
   *          the state it lies in, or null where that is not known
   * @param parties
   *          the states of those who meet, without mediators
   * @return REMOTE for a medium; MULTILATERAL where three states or more meet; of two states HOSTED where the venue
   *     lies in one of them, NEUTRAL where it lies in neither, BILATERAL where its state is not known; HOSTED where
   *     the one state that is known is the venue's; otherwise null
   */
  static String of(PlaceKind kind, String country, Set<String> parties) {
    if (kind == PlaceKind.VIRTUAL) {
      return "REMOTE";
    }
    if (parties.size() > 2) {
      return "MULTILATERAL";
    }
    if (country != null && parties.contains(country)) {
      return "HOSTED";
    }
    if (parties.size() == 2) {
      return country == null ? "BILATERAL" : "NEUTRAL";
    }
    return null;
  }

  /** The first format that some event gives, or null. */
  static String first(List<String> formats) {
    return formats.stream().filter(format -> format != null).findFirst().orElse(null);
  }
}
