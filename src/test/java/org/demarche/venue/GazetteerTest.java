package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = VenueDocument.GAZETTEER;

  @Test
  void statesInATextByNameAndAdjective() {
    assertThat(GAZETTEER.statesIn("Russian and Ukrainian negotiators")).containsExactly("RUS", "UKR");
    assertThat(GAZETTEER.statesIn("the envoys of South Korea and Japan")).containsExactly("KOR", "JPN");
    assertThat(GAZETTEER.statesIn("russian salad, turkey")).isEmpty();
    assertThat(GAZETTEER.statesIn("")).isEmpty();
  }

  @Test
  void stateOfAWord() {
    assertThat(GAZETTEER.stateNamed("Qatari")).isEqualTo("QAT");
    assertThat(GAZETTEER.stateNamed("Qatar")).isEqualTo("QAT");
    assertThat(GAZETTEER.stateNamed("Doha")).isNull();
    assertThat(GAZETTEER.countryOfAdjective("Qatar")).isNull();
  }

  @Test
  void nameOfAStateAndOfARegionIsAmbiguous() {
    assertThat(GAZETTEER.isStateAndRegion("Georgia")).isTrue();
    assertThat(GAZETTEER.isStateAndRegion("Germany")).isFalse();
    assertThat(GAZETTEER.isStateAndRegion("Bavaria")).isFalse();
  }

  @Test
  void datelineWithAndWithoutItsStateOrRegion() {
    assertThat(GAZETTEER.ofDateline("Geneva")).extracting(Place::country).contains("CHE");
    assertThat(GAZETTEER.ofDateline("Portland, Maine")).extracting(Place::region).containsOnly("US.ME");
    assertThat(GAZETTEER.ofDateline("Paris, France")).extracting(Place::country).containsOnly("FRA");
    assertThat(GAZETTEER.ofDateline("Hartford, Conn.")).extracting(Place::region).containsOnly("US.CT");
    assertThat(GAZETTEER.ofDateline("Paris, Zorbia")).isEmpty();
  }

  @Test
  void seatsOfDiplomacyHaveManySites() {
    assertThat(GAZETTEER.named("geneva")).filteredOn(GAZETTEER::isSeatOfDiplomacy).extracting(Place::country)
        .containsExactly("CHE");
    assertThat(GAZETTEER.isSeatOfDiplomacy(GAZETTEER.country("CHE"))).isFalse();
  }

  @Test
  void capitalsAndStatesByCode() {
    assertThat(GAZETTEER.capital("QAT").name()).isEqualTo("Doha");
    assertThat(GAZETTEER.capital("XXX")).isNull();
    assertThat(GAZETTEER.country("QAT").name()).isEqualTo("Qatar");
    assertThat(GAZETTEER.country("XXX")).isNull();
  }

  @Test
  void keysLeaveOutCaseAccentsAndPunctuation() {
    assertThat(PlaceName.key("Dolmabahçe  Palace")).isEqualTo("dolmabahce palace");
    assertThat(PlaceName.key("The Hague")).isEqualTo("hague");
    assertThat(PlaceName.key("St. Petersburg")).isEqualTo("st petersburg");
    assertThat(PlaceName.key("Saint Petersburg")).isEqualTo("st petersburg");
    assertThat(PlaceName.key("N'Djamena")).isEqualTo("ndjamena");
    assertThat(PlaceName.key("N’Djamena")).isEqualTo("ndjamena");
    assertThat(PlaceName.key("Ise-Shima")).isEqualTo("ise shima");
    assertThat(PlaceName.key("Łódź, Straße, Bjørnøya, Ærø")).isEqualTo("lodz strasse bjornoya aero");
    assertThat(PlaceName.key("The")).isEqualTo("the");
    assertThat(PlaceName.key("…")).isEmpty();
  }

  @Test
  void kindsFromTheNarrowestToTheWidest() {
    assertThat(PlaceKind.SITE.isNarrowerThan(PlaceKind.CITY)).isTrue();
    assertThat(PlaceKind.CITY.isNarrowerThan(PlaceKind.CITY)).isFalse();
    assertThat(PlaceKind.COUNTRY.isNarrowerThan(PlaceKind.CITY)).isFalse();
    assertThat(PlaceKind.VIRTUAL.isNarrowerThan(PlaceKind.COUNTRY)).isFalse();
    assertThat(PlaceKind.SITE.isNarrowerThan(PlaceKind.VIRTUAL)).isFalse();
  }
}
