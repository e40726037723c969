package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.entity.State;
import org.demarche.entity.States;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;
import org.demarche.lexicon.TableFolder;

/** The places known by name. Immutable and thread-safe. */
final class Gazetteer {

  /** Where a short form stands for its place. */
  private enum ShortForm {
    ANYWHERE,
    /** Only behind a name and a comma. */
    POSTAL
  }

  private static final int SITES_OF_SEAT = 5;
  private static final int LONGEST_STATE = 4;
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}.]+");

  private final Map<String, List<Place>> byKey = new HashMap<>(1 << 16);
  private final Map<String, List<Place>> boundToCity = new HashMap<>();
  private final Map<String, Integer> wordsAfter = new HashMap<>(1 << 15);
  private final Map<String, Place> countries = new HashMap<>();
  private final Map<String, Place> capitals = new HashMap<>();
  private final Map<String, Integer> sitesOfCity = new HashMap<>();
  private final Map<String, Place> byShortForm = new HashMap<>();
  private final Map<String, Place> byPostalCode = new HashMap<>();
  private final Map<String, String> countryOfAdjective = new HashMap<>();

  private Gazetteer() {
  }

  /**
   * Reads the tables.
   *
   * @param folder
   *          the folder that contains them
   * @param ownSites
   *          the location of an additional table of sites, which takes precedence over those in the folder, or null
   * @param states
   *          the states of the world
   * @throws org.demarche.lexicon.LexiconException
   *           if a table has a bad row
   */
  static Gazetteer read(TableFolder folder, String ownSites, States states) {
    Gazetteer gazetteer = new Gazetteer();
    if (ownSites != null) {
      gazetteer.readSites(ownSites);
    }
    gazetteer.readSites(folder.table("sites.tsv"));
    states.all().forEach(gazetteer::add);
    LexiconReader.read(folder.table("areas.tsv"), "id names kind country latitude longitude",
        row -> gazetteer.add(row, row.oneOf("kind", PlaceKind.class), null, 0, false, null));
    LexiconReader.read(folder.table("regions.tsv"), "id names country latitude longitude",
        row -> gazetteer.add(row, PlaceKind.REGION, row.id(), 0, false, null));
    LexiconReader.read(folder.table("cities.tsv.gz"), "id names country region latitude longitude population capital",
        row -> gazetteer.add(row, PlaceKind.CITY, row.optional("region"), (long) row.number("population", 0, 1e8),
            row.flag("capital"), row.id()));
    Map<String, Place> byId = new HashMap<>();
    gazetteer.byKey.values().forEach(places -> places.stream().filter(place -> place.region() != null)
        .forEach(place -> byId.put(place.id(), place)));
    LexiconReader.read(folder.table("abbreviations.tsv"), "id short use place", row -> {
      Map<String, Place> forms = row.oneOf("use", ShortForm.class) == ShortForm.POSTAL ? gazetteer.byPostalCode
          : gazetteer.byShortForm;
      row.list("short").forEach(form -> forms.put(form, byId.get(row.text("place"))));
      return row.id();
    });
    return gazetteer;
  }

  private void readSites(String location) {
    LexiconReader.read(location, "id names city country latitude longitude", row -> add(row, PlaceKind.SITE,
        row.optional("city"), 0, false, null));
  }

  private void add(State state) {
    Place country = new Place(state.code(), state.name(), PlaceKind.COUNTRY, state.code(), null, state.latitude(),
        state.longitude(), 0, false, null);
    state.names().forEach(name -> add(PlaceName.key(name), country, byKey));
    countries.put(country.id(), country);
    state.adjectives().forEach(adjective -> countryOfAdjective.put(PlaceName.key(adjective), country.id()));
  }

  private Place add(Row row, PlaceKind kind, String region, long population, boolean isCapital, String geonamesId) {
    String text = row.text("names");
    List<String> names = text.indexOf('|') < 0 ? List.of(text) : row.list("names");
    String country = row.optional("country");
    Place place = new Place(row.id(), names.get(0), kind, country, region, degrees(row, "latitude", 90),
        degrees(row, "longitude", 180), population, isCapital, geonamesId);
    for (String name : names) {
      String alone = kind == PlaceKind.SITE && region != null ? PlaceName.withoutCity(name, region) : name;
      add(PlaceName.key(alone), place, alone.length() == name.length() ? byKey : boundToCity);
    }
    if (kind == PlaceKind.SITE && region != null) {
      sitesOfCity.merge(PlaceName.key(region) + " " + country, 1, Integer::sum);
    }
    if (isCapital) {
      capitals.merge(country, place, (a, b) -> a.population() >= b.population() ? a : b);
    }
    return place;
  }

  private void add(String key, Place place, Map<String, List<Place>> index) {
    List<Place> places = index.putIfAbsent(key, List.of(place));
    if (places == null) {
      int space = key.indexOf(' ');
      String firstWord = space < 0 ? key : key.substring(0, space);
      int words = 1;
      for (int i = space; i >= 0; i = key.indexOf(' ', i + 1)) {
        words++;
      }
      Integer before = wordsAfter.get(firstWord);
      if (before == null || before < words) {
        wordsAfter.put(firstWord, words);
      }
    } else if (!places.contains(place)) {
      List<Place> more = new ArrayList<>(places);
      more.add(place);
      index.put(key, more);
    }
  }

  private static double degrees(Row row, String column, int most) {
    return row.optional(column) == null ? Double.NaN : row.number(column, -most, most);
  }

  /** The places with a name, in table order; empty if there are none. */
  List<Place> named(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /**
   * The sites that bear a name only within their city (<em>Presidential Palace</em>), in table order; they count if the
   * text is about the city or its state.
   */
  List<Place> namedInTheirCity(String key) {
    return boundToCity.getOrDefault(key, List.of());
  }

  /** The place that a word, with its case and full stops, abbreviates (<em>N.H.</em>), or null. */
  Place shortened(String form) {
    return byShortForm.get(form);
  }

  /** The region that a word abbreviates behind a city and a comma (<em>Paris, TX</em>), or null. */
  Place postal(String form) {
    return byPostalCode.get(form);
  }

  /** Whether a city is known for its diplomatic venues: <em>Geneva</em> in Switzerland, not in Illinois. */
  boolean isSeatOfDiplomacy(Place city) {
    return city.kind() == PlaceKind.CITY
        && sitesOfCity.getOrDefault(PlaceName.key(city.name()) + " " + city.country(), 0) >= SITES_OF_SEAT;
  }

  /** The places of a dateline: a name, optionally followed by a state or region, with or without a comma. */
  List<Place> ofDateline(String dateline) {
    int comma = dateline.indexOf(',');
    if (comma < 0 || !named(PlaceName.key(dateline)).isEmpty()) {
      return named(PlaceName.key(dateline));
    }
    String wider = dateline.substring(comma + 1).strip();
    List<Place> around = new ArrayList<>(named(PlaceName.key(wider)));
    if (byShortForm.containsKey(wider)) {
      around.add(byShortForm.get(wider));
    }
    return named(PlaceName.key(dateline.substring(0, comma))).stream().filter(place -> around.stream().anyMatch(
        outer -> outer.kind() == PlaceKind.COUNTRY ? outer.id().equals(place.country())
            : outer.region() != null && outer.region().equals(place.region()))).toList();
  }

  /** The maximum number of words of a name that begins with a word, or 0 if there is none. */
  int wordsOfNamesFrom(String firstWordOfKey) {
    return wordsAfter.getOrDefault(firstWordOfKey, 0);
  }

  /** The state with a code, or null. */
  Place country(String code) {
    return countries.get(code);
  }

  /** The capital of the state with a code, or null if unknown. */
  Place capital(String code) {
    return capitals.get(code);
  }

  /** The code of the state whose capital has a name, or null: <em>the Paris suburb</em>. */
  String countryOfCapital(String name) {
    return named(PlaceName.key(name)).stream()
        .filter(place -> place.country() != null && place.equals(capitals.get(place.country())))
        .map(Place::country).findFirst().orElse(null);
  }

  /** The code of the state that a word names or an adjective refers to, or null. */
  String stateNamed(String word) {
    String state = countryOfAdjective(word);
    return state != null ? state : countryNamed(word);
  }

  /** The states named in a text or referred to by an adjective: <em>Russian and Ukrainian negotiators</em>. */
  List<String> statesIn(String text) {
    List<String> states = new ArrayList<>(2);
    String[] words = NO_NAME.split(text);
    for (int i = 0; i < words.length; i++) {
      if (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0))) {
        continue;
      }
      String state = countryOfAdjective(words[i]);
      StringBuilder name = new StringBuilder();
      for (int end = i; end < Math.min(words.length, i + LONGEST_STATE) && state == null; end++) {
        name.append(words[end]).append(' ');
        state = countryNamed(name);
      }
      if (state != null) {
        states.add(state);
      }
    }
    return states;
  }

  /** Whether a name denotes both a state and a region of another state: <em>Georgia</em>. */
  boolean isStateAndRegion(String text) {
    List<Place> places = named(PlaceName.key(text));
    return places.stream().anyMatch(place -> place.kind() == PlaceKind.COUNTRY)
        && places.stream().anyMatch(place -> place.kind() == PlaceKind.REGION);
  }

  private String countryNamed(CharSequence name) {
    return named(PlaceName.key(name)).stream().filter(place -> place.kind() == PlaceKind.COUNTRY).map(Place::id)
        .findFirst().orElse(null);
  }

  /** The code of the state that an adjective refers to (<em>Qatari</em>), or null. */
  String countryOfAdjective(String adjective) {
    return countryOfAdjective.get(PlaceName.key(adjective));
  }
}
