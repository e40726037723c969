package org.demarche.entity;

import java.util.ArrayList;
import java.util.List;
import org.demarche.lexicon.Row;

/**
 * A state or territory.
 *
 * @param id
 *          the id of its row
 * @param code
 *          ISO 3166-1 alpha-3
 * @param alpha2
 *          ISO 3166-1 alpha-2
 * @param name
 *          the usual name
 * @param forms
 *          other names
 * @param adjectives
 *          adjectives, most of which double as nouns for its people, and its name if used as an adjective
 * @param people
 *          nouns for its people that are not adjectives
 * @param capitals
 *          cities whose names denote its government
 * @param latitude
 *          latitude of a central point, in degrees north
 * @param longitude
 *          longitude of that point, in degrees east
 */
public record State(String id, String code, String alpha2, String name, List<String> forms, List<String> adjectives,
    List<String> people, List<String> capitals, double latitude, double longitude) {

  static final String COLUMNS =
      "id country alpha2 name forms adjectives people capitals latitude longitude example";

  static State of(Row row) {
    return new State(row.id(), row.text("country"), row.text("alpha2"), row.text("name"), row.list("forms"),
        row.list("adjectives"), row.list("people"), row.list("capitals"), row.number("latitude", -90, 90),
        row.number("longitude", -180, 180));
  }

  /** All names, the usual one first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(forms.size() + 1);
    names.add(name);
    names.addAll(forms);
    return names;
  }

  /** The words for its people, including adjectives used as nouns, but not any that are also a name of the state. */
  public List<String> demonyms() {
    List<String> demonyms = new ArrayList<>(adjectives);
    demonyms.addAll(people);
    demonyms.removeAll(names());
    return demonyms;
  }
}
