package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

  private final Neighbourhood around = new Neighbourhood();

  @Test
  void aTownIsNearTheTownsOfItsCellAndOfThoseBesideIt() {
    around.add(place(PlaceKind.CITY, 52.5, 13.4));

    assertThat(around.isNear(place(PlaceKind.CITY, 52.4, 13.1))).isTrue();
    assertThat(around.isNear(place(PlaceKind.SITE, 51.1, 14.9))).isTrue();
    assertThat(around.isNear(place(PlaceKind.CITY, 50.9, 13.4))).isFalse();
    assertThat(around.isNear(place(PlaceKind.CITY, 52.5, 15.1))).isFalse();
  }

  @Test
  void southAndWestAreNoMirror() {
    around.add(place(PlaceKind.CITY, -0.5, -0.5));

    assertThat(around.isNear(place(PlaceKind.CITY, -1.5, -1.5))).isTrue();
    assertThat(around.isNear(place(PlaceKind.CITY, 0.5, 0.5))).isTrue();
    assertThat(around.isNear(place(PlaceKind.CITY, 1.5, 0.5))).isFalse();
  }

  @Test
  void statesRegionsAndPlacesWithoutCoordinatesAreNowhere() {
    around.add(place(PlaceKind.COUNTRY, 52.5, 13.4));
    around.add(place(PlaceKind.REGION, 52.5, 13.4));
    around.add(place(PlaceKind.SITE, Double.NaN, Double.NaN));

    assertThat(around.isNear(place(PlaceKind.CITY, 52.5, 13.4))).isFalse();
    assertThat(around.isNear(place(PlaceKind.SITE, Double.NaN, Double.NaN))).isFalse();
  }

  private static Place place(PlaceKind kind, double latitude, double longitude) {
    return new Place("id", "Name", kind, "DEU", null, latitude, longitude, 0, false, null);
  }
}
