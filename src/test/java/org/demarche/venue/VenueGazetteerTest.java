package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every name of the tables of places is found as the place of talks, with its kind, in its country, at a plausible
 * point.
 */
class VenueGazetteerTest {

  /** Regions whose name alone stands for a better-known place. */
  private static final Set<String> NAMESAKES = Set.of("AU.07", "US.GA", "US.WA");
  /** Sites whose town is too small for the table of cities, which has one of its name elsewhere in the state. */
  private static final Set<String> SMALL_TOWNS = Set.of("site.lajes-air-base", "site.filoli",
      "site.waitangi-treaty-grounds");
  /** Islands and other places that are far from any town of their state. */
  private static final Set<String> REMOTE = Set.of("area.kuril-islands", "area.easter-island", "area.galapagos",
      "area.diego-garcia", "area.socotra", "area.longyearbyen", "CA.14");

  /** How far in kilometres a site may lie from its city. */
  private static final double SUBURB = 60;
  /** How far a place of the same name in the same country may lie: a town from the middle of its province. */
  private static final double SAME = 250;
  /** How far a place may lie from the nearest town of its country. */
  private static final double FAR = 400;

  @ParameterizedTest
  @ValueSource(strings = {"sites.tsv", "areas.tsv", "regions.tsv"})
  void everyNameIsFoundInItsCountry(String table) throws Exception {
    Map<String, List<Map<String, String>>> byCountry = new TreeMap<>();
    rows(table).forEach(row -> byCountry.computeIfAbsent(row.get("country"), country -> new ArrayList<>()).add(row));
    List<String> missed = new ArrayList<>();
    byCountry.forEach((country, rows) -> {
      List<String[]> names = rows.stream().flatMap(row -> Arrays.stream(row.get("names").split("\\|"))
          .map(name -> new String[] {row.get("id"), name})).toList();
      List<Place> found = read(names.stream().map(name -> name[1]).toList(), country);
      for (int i = 0; i < names.size(); i++) {
        String id = names.get(i)[0];
        Map<String, String> row = rows.stream().filter(other -> other.get("id").equals(id)).findFirst().orElseThrow();
        if (!isSame(found.get(i), row) && !NAMESAKES.contains(id)) {
          missed.add(id + " " + names.get(i)[1] + ": " + found.get(i));
        }
      }
    });
    assertThat(missed).isEmpty();
  }

  /** Whether a place is that of a row, or one of its name in the same state that is near: the town of a province. */
  private static boolean isSame(Place place, Map<String, String> row) {
    return place != null && (place.id().equals(row.get("id")) || row.get("country").equals(place.country())
        && (row.get("latitude").isEmpty() || kilometres(place, row) < SAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sites.tsv", "areas.tsv", "regions.tsv"})
  void everyPlaceIsNearATownOfItsCountry(String table) throws Exception {
    Map<String, List<Place>> towns = new HashMap<>();
    for (Map<String, String> row : rows("cities.tsv.gz")) {
      String name = row.get("names").split("\\|")[0];
      VenueDocument.GAZETTEER.named(PlaceName.key(name)).stream().filter(place -> place.id().equals(row.get("id")))
          .forEach(place -> towns.computeIfAbsent(place.country(), country -> new ArrayList<>()).add(place));
    }
    List<String> far = new ArrayList<>();
    for (Map<String, String> row : rows(table)) {
      if (!row.get("country").isEmpty() && !row.get("latitude").isEmpty()) {
        double nearest = towns.getOrDefault(row.get("country"), List.of()).stream()
            .mapToDouble(town -> kilometres(town, row)).min().orElse(Double.NaN);
        if (!(nearest < FAR) && !REMOTE.contains(row.get("id"))) {
          far.add(row.get("id") + " " + row.get("country") + " " + nearest);
        }
      }
    }
    assertThat(far).isEmpty();
  }

  @Test
  void everySiteIsNearItsCity() throws Exception {
    List<String> far = new ArrayList<>();
    for (Map<String, String> row : rows("sites.tsv")) {
      List<Place> cities = VenueDocument.GAZETTEER.named(PlaceName.key(row.get("city"))).stream()
          .filter(place -> row.get("country").equals(place.country())).toList();
      if (!row.get("latitude").isEmpty() && !cities.isEmpty() && !SMALL_TOWNS.contains(row.get("id"))
          && cities.stream().noneMatch(city -> kilometres(city, row) < SUBURB)) {
        far.add(row.get("id") + " " + row.get("city"));
      }
    }
    assertThat(far).isEmpty();
  }

  @Test
  void everyShortFormStandsForItsRegion() throws Exception {
    List<String> missed = new ArrayList<>();
    for (Map<String, String> row : rows("abbreviations.tsv")) {
      for (String form : row.get("short").split("\\|")) {
        Place found = row.get("use").equals("POSTAL") ? behindCity(form) : read(List.of(form), "").get(0);
        if (found == null || !found.id().equals(row.get("place"))) {
          missed.add(row.get("id") + " " + form + ": " + found);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void postalCodesStandForNothingElsewhere() {
    assertThat(read(List.of("IN", "OR", "TX"), "")).containsOnlyNulls();
  }

  private static Place behindCity(String code) {
    DocumentView view = TreeBuilder.view("Ministers/NNS/nsubj>met met/VBD/root in/IN/prep>met Nowhere/NNP/pobj>in ,/, "
        + code + "/NNP/appos>Nowhere");
    Mention mention = VenueDocument.PLACES.read(view, new PlaceReader.Background(List.of(), List.of(), List.of(), null))
        .get(view.sentences().get(0).words().get(5));
    return mention == null ? null : mention.place();
  }

  private static double kilometres(Place place, Map<String, String> row) {
    double latitude = Double.parseDouble(row.get("latitude"));
    double north = (place.latitude() - latitude) * 111;
    double degrees = Math.abs(place.longitude() - Double.parseDouble(row.get("longitude")));
    double east = Math.min(degrees, 360 - degrees) * 111 * Math.cos(Math.toRadians(latitude));
    return Math.hypot(north, east);
  }

  /** The places that names behind a preposition stand for in a document that is about a country. */
  private static List<Place> read(List<String> names, String country) {
    DocumentView view = TreeBuilder.view(names.stream().map(VenueGazetteerTest::sentence).toArray(String[]::new));
    List<String> about = country.isEmpty() ? List.of() : List.of(country);
    Map<Word, Mention> mentions = VenueDocument.PLACES.read(view, new PlaceReader.Background(List.of(), about,
        List.of(), null));
    List<Place> places = new ArrayList<>();
    view.sentences().forEach(sentence -> {
      Mention mention = mentions.get(sentence.words().get(3));
      places.add(mention == null ? null : mention.place());
    });
    return places;
  }

  private static String sentence(String name) {
    String[] words = (name.startsWith("the ") ? name.substring(4) : name).split(" ");
    StringBuilder sentence = new StringBuilder("Ministers/NNS/nsubj>met met/VBD/root at/IN/prep>met");
    for (int i = 0; i < words.length; i++) {
      boolean isName = Character.isUpperCase(words[i].charAt(0)) || Character.isDigit(words[i].charAt(0));
      sentence.append(' ').append(words[i]).append(isName ? "/NNP" : words[i].equals("in") ? "/IN" : "/NN")
          .append(i == words.length - 1 ? "/pobj>at" : "/compound>met#" + (3 + words.length));
    }
    return sentence.toString();
  }

  private static List<Map<String, String>> rows(String table) throws Exception {
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream file = VenueGazetteerTest.class.getClassLoader()
        .getResourceAsStream("org/demarche/venue/en/" + table);
        InputStream in = table.endsWith(".gz") ? new GZIPInputStream(file) : file) {
      String[] header = null;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        header = header == null ? cells : header;
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(header[i], cells[i]);
        }
        if (cells != header) {
          rows.add(row);
        }
      }
    }
    return rows;
  }
}
