package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VenueFormatsTest {

  @Test
  void mediumIsRemoteWhoeverMeets() {
    assertThat(VenueFormats.of(PlaceKind.VIRTUAL, null, Set.of("FRA", "DEU", "POL"))).isEqualTo("REMOTE");
  }

  @Test
  void threeStatesAreMultilateralWhereverTheyMeet() {
    assertThat(VenueFormats.of(PlaceKind.CITY, "FRA", Set.of("FRA", "DEU", "POL"))).isEqualTo("MULTILATERAL");
  }

  @Test
  void stateOfTheVenueIsTheHostWhereItTakesPart() {
    assertThat(VenueFormats.of(PlaceKind.CITY, "FRA", Set.of("FRA", "DEU"))).isEqualTo("HOSTED");
    assertThat(VenueFormats.of(PlaceKind.CITY, "FRA", Set.of("FRA"))).isEqualTo("HOSTED");
  }

  @Test
  void twoStatesOnTheGroundOfAnotherAreOnNeutralGround() {
    assertThat(VenueFormats.of(PlaceKind.CITY, "CHE", Set.of("FRA", "DEU"))).isEqualTo("NEUTRAL");
  }

  @Test
  void twoStatesOnGroundThatIsNotKnownAreBilateral() {
    assertThat(VenueFormats.of(PlaceKind.SITE, null, Set.of("FRA", "DEU"))).isEqualTo("BILATERAL");
  }

  @Test
  void formatIsNotKnownWhereStatesAreNot() {
    assertThat(VenueFormats.of(PlaceKind.CITY, "CHE", Set.of("FRA"))).isNull();
    assertThat(VenueFormats.of(PlaceKind.CITY, null, Set.of())).isNull();
  }

  @Test
  void firstEventThatGivesAFormatDecides() {
    assertThat(VenueFormats.first(Arrays.asList(null, "HOSTED", "NEUTRAL"))).isEqualTo("HOSTED");
    assertThat(VenueFormats.first(List.of())).isNull();
  }
}
