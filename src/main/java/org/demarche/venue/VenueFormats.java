package org.demarche.venue;

import java.util.List;
import java.util.Set;

/** Determines on whose territory, and between how many states, an event takes place. */
final class VenueFormats {

  private VenueFormats() {
  }

  /**
   * The format of a venue.
   *
   * @param kind
   *          the kind of the venue
   * @param country
   *          the state it lies in, or null if unknown
   * @param parties
   *          the states that meet, without mediators
   * @return REMOTE for a medium; MULTILATERAL if three or more states meet; for two states, HOSTED if the venue lies in
   * one of them, NEUTRAL if it lies in neither, BILATERAL if its state is unknown; HOSTED if the only known state is
   * the venue's; otherwise null
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

  /** The first format that any event yields, or null. */
  static String first(List<String> formats) {
    return formats.stream().filter(format -> format != null).findFirst().orElse(null);
  }
}
