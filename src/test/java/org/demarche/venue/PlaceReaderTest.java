package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which words name a place, and which place they name, on trees. */
class PlaceReaderTest {

  private static String in(String name) {
    return "They/PRP/nsubj>met met/VBD/root in/IN/prep>met " + name;
  }

  private static String place(String form, String name) {
    return VenueDocument.of(in(name)).place(form);
  }

  @Test
  void placeInTheStateOrRegionBehindItsComma() {
    assertThat(place("Bangor", "Bangor/NNP/pobj>in ,/,/punct>Bangor Maine/NNP/appos>Bangor"))
        .isEqualTo("Bangor = Bangor USA CITY");
    assertThat(place("Cambridge", "Cambridge/NNP/pobj>in ,/,/punct>Cambridge Massachusetts/NNP/appos>Cambridge"))
        .isEqualTo("Cambridge = Cambridge USA CITY");
    assertThat(place("Paris", "Paris/NNP/pobj>in ,/,/punct>Paris Texas/NNP/appos>Paris"))
        .isEqualTo("Paris = Paris USA CITY");
  }

  @Test
  void townThatIsNotKnownInTheStateBehindItsCommaHasNoPoint() {
    assertThat(VenueDocument.of(in("Cairo/NNP/pobj>in ,/,/punct>Cairo Norway/NNP/appos>Cairo")).mention("Cairo")
        .place()).isNull();
  }

  @Test
  void bestKnownPlaceOfAName() {
    assertThat(place("Paris", "Paris/NNP/pobj>in")).isEqualTo("Paris = Paris FRA CITY");
    assertThat(place("Cambridge", "Cambridge/NNP/pobj>in")).isEqualTo("Cambridge = Cambridge GBR CITY");
  }

  @Test
  void placeOfTheStateThatTheDocumentIsAbout() {
    String tripoli = in("Tripoli/NNP/pobj>in");
    assertThat(VenueDocument.of(tripoli).place("Tripoli")).isEqualTo("Tripoli = Tripoli LBY CITY");
    assertThat(VenueDocument.of(tripoli).about("LBN", "LBN", "LBN").mention("Tripoli").country()).isIn("LBN", "LBY");
    assertThat(VenueDocument.of(in("the/DT/det>city Lebanese/JJ/amod>city city/NN/pobj>in of/IN/prep>city "
        + "Tripoli/NNP/pobj>of")).place("Tripoli")).isEqualTo("Lebanese city of Tripoli = Tripoli LBN CITY");
  }

  @Test
  void whatTheTextSaysOnceHoldsForTheNameElsewhere() {
    assertThat(VenueDocument.of(in("Bangor/NNP/pobj>in ,/,/punct>Bangor Maine/NNP/appos>Bangor"),
        "Bangor(bangor)/NNP/nsubj>is is/VBZ/root cold/JJ/acomp>is").mentions().values().stream()
        .filter(mention -> mention.name().equals("Bangor")).map(Mention::country)).containsOnly("USA");
  }

  @Test
  void siteThatIsKnownOnlyInItsCity() {
    assertThat(
        VenueDocument.of(in("the/DT/det>Palace Presidential/NNP/compound>Palace Palace/NNP/pobj>in in/IN/prep>Palace "
        + "Nicosia/NNP/pobj>in")).mention("Palace").country()).isIn("CYP", null);
    assertThat(VenueDocument.of(in("the/DT/det>Palace Presidential/NNP/compound>Palace Palace/NNP/pobj>in"))
        .mention("Palace").place()).isNull();
  }

  @Test
  void nounsThatDescribeAPlace() {
    assertThat(place("Antalya", "the/DT/det>resort Turkish/JJ/amod>resort resort/NN/pobj>in of/IN/prep>resort "
        + "Antalya/NNP/pobj>of")).isEqualTo("Turkish resort of Antalya = Antalya TUR CITY");
    assertThat(place("capital", "the/DT/det>capital Qatari/JJ/amod>capital capital/NN/pobj>in"))
        .isEqualTo("Qatari capital = Doha QAT CITY");
    assertThat(place("resort", "the/DT/det>resort Turkish/JJ/amod>resort resort/NN/pobj>in"))
        .isEqualTo("Turkish resort = Turkish resort TUR CITY");
    assertThat(place("resort", "the/DT/det>resort old/JJ/amod>resort resort/NN/pobj>in")).isNull();
    assertThat(place("resort", "Turkish/JJ/amod>resort resort/NN/pobj>in")).isNull();
    assertThat(place("resort", "the/DT/det>resort Turkish/JJ/amod>resort resort/NN/pobj>in of/IN/prep>resort "
        + "Zorb/NNP/pobj>of")).isNull();
    assertThat(place("cities", "the/DT/det>cities Turkish/JJ/amod>cities cities/NNS/pobj>in of/IN/prep>cities "
        + "Antalya/NNP/pobj>of")).isNull();
  }

  @Test
  void buildingsWithTheirOwners() {
    assertThat(place("embassy", "the/DT/det>embassy Egyptian/JJ/amod>embassy embassy/NN/pobj>in"))
        .isEqualTo("Egyptian embassy = Egyptian embassy null SITE");
    assertThat(place("airport", "Larnaca/NNP/compound>airport airport/NN/pobj>in"))
        .isEqualTo("Larnaca airport = Larnaca airport CYP SITE");
    assertThat(place("embassy", "the/DT/det>embassy Egypt/NNP/compound>embassy embassy/NN/pobj>in"))
        .isEqualTo("Egypt embassy = Egypt embassy null SITE");
    assertThat(place("palace", "the/DT/det>palace presidential/JJ/amod>palace palace/NN/pobj>in"))
        .isEqualTo("presidential palace = presidential palace null SITE");
    assertThat(place("palace", "the/DT/det>palace old/JJ/amod>palace palace/NN/pobj>in"))
        .isEqualTo("old palace = old palace null SITE");
    assertThat(place("palaces", "old/JJ/amod>palaces palaces/NNS/pobj>in")).isNull();
    assertThat(place("tower", "the/DT/det>tower old/JJ/amod>tower tower/NN/pobj>in")).isNull();
    assertThat(place("tower", "the/DT/det>tower Moravian/JJ/amod>tower tower/NN/pobj>in"))
        .isEqualTo("Moravian tower = Moravian tower null SITE");
    assertThat(place("owner", "the/DT/det>owner hotel/NN/compound>owner owner/NN/pobj>in")).isNull();
  }

  @Test
  void buildingsWithAnArticleAlone() {
    assertThat(place("office", "the/DT/det>office old/JJ/amod>office office/NN/pobj>in"))
        .isEqualTo("old office = old office null SITE");
    assertThat(place("office", "his/PRP$/poss>office office/NN/pobj>in")).isEqualTo("office = office null SITE");
    assertThat(place("office", "office/NN/pobj>in")).isNull();
    assertThat(place("offices", "the/DT/det>offices offices/NNS/pobj>in")).isNull();
  }

  @Test
  void shipsAndPlanesBehindAboard() {
    assertThat(VenueDocument.of("They/PRP/nsubj>met met/VBD/root aboard/IN/prep>met the/DT/det>Quincy "
        + "Zorb/NNP/compound>Quincy Quincy/NNP/pobj>aboard").place("Quincy"))
        .isEqualTo("Zorb Quincy = Zorb Quincy null SITE");
    assertThat(VenueDocument.of("They/PRP/nsubj>met met/VBD/root on/IN/prep>met board/NN/pobj>on Zorb/NNP/dep>board")
        .place("Zorb")).isEqualTo("Zorb = Zorb null SITE");
    assertThat(VenueDocument.of("They/PRP/nsubj>met met/VBD/root with/IN/prep>met the/DT/det>board board/NN/pobj>with "
        + "Zorb/NNP/dep>board").place("Zorb")).isNull();
  }

  @Test
  void partsOfOtherNamesAreNoPlaces() {
    assertThat(place("Paris", "Paris/NNP/compound>Hilton Hilton/NNP/pobj>in")).isNull();
    assertThat(place("Oslo", "Zorb/NNP/compound>Oslo Oslo/NNP/pobj>in")).isNull();
    assertThat(place("Oslo", "central/JJ/amod>Oslo Oslo/NNP/pobj>in")).isEqualTo("Oslo = Oslo NOR CITY");
    assertThat(place("nice", "nice/JJ/amod>rooms rooms/NNS/pobj>in")).isNull();
  }

  @Test
  void acronymsAreNoTowns() {
    assertThat(VenueDocument.GAZETTEER.named(PlaceName.key("Ufa"))).isNotEmpty();
    assertThat(place("UFA", "UFA/NNP/pobj>in")).isNull();
    assertThat(place("Ufa", "Ufa/NNP/pobj>in")).isEqualTo("Ufa = Ufa RUS CITY");
    assertThat(place("OSLO", "OSLO/NNP/pobj>in")).isEqualTo("OSLO = Oslo NOR CITY");
  }

  @Test
  void surnamesOfPeopleAreNoPlaces() {
    String clinton = "Clinton/NNP/nsubj>met met/VBD/root them/PRP/dobj>met";
    assertThat(VenueDocument.of(clinton).place("Clinton")).isNotNull();
    assertThat(VenueDocument.of(clinton).people("Hillary Clinton").place("Clinton")).isNull();
    assertThat(VenueDocument.of(in("Clinton/NNP/pobj>in")).people("Hillary Clinton").place("Clinton")).isNotNull();
    assertThat(VenueDocument.of("Paris/NNP/nsubj>met met/VBD/root them/PRP/dobj>met").people("Anna Paris")
        .place("Paris")).isNotNull();
  }

  @Test
  void wordsThatAreNoPlacesUnlessTheyBeginALongerName() {
    assertThat(place("March", "March/NNP/pobj>in")).isNull();
    assertThat(place("Easter", "Easter/NNP/pobj>in")).isNull();
    assertThat(place("Island", "Easter/NNP/compound>Island Island/NNP/pobj>in"))
        .isEqualTo("Easter Island = Easter Island CHL REGION");
  }

  @Test
  void shortFormsOfRegions() {
    assertThat(place("Conn.", "Hartford/NNP/pobj>in ,/,/punct>Hartford Conn./NNP/appos>Hartford"))
        .isEqualTo("Conn. = Connecticut USA REGION");
  }

  @Test
  void mediaAndWhatOnlyLooksLikeThem() {
    assertThat(place("phone", "phone/NN/pobj>in")).isEqualTo("phone = telephone null VIRTUAL");
    assertThat(place("phone", "phone/NN/compound>records records/NNS/pobj>in")).isNull();
  }

  @Test
  void nameBeginsWithAnApostrophe() {
    assertThat(place("s-Hertogenbosch", "'s-Hertogenbosch/NNP/pobj>in"))
        .isEqualTo("' s-Hertogenbosch = 's-Hertogenbosch NLD CITY");
    assertThat(place("Oslo", "'Oslo/NNP/pobj>in")).isEqualTo("Oslo = Oslo NOR CITY");
  }

  @Test
  void capitalThatTheReaderKnows() {
    assertThat(place("capital", "the/DT/det>capital capital/NN/pobj>in")).isEqualTo("capital = capital null CITY");
    assertThat(place("capital", "a/DT/det>capital capital/NN/pobj>in")).isNull();
    assertThat(place("capital", "the/DT/det>capital capital/NN/pobj>in of/IN/prep>capital trade/NN/pobj>of")).isNull();
  }
}
