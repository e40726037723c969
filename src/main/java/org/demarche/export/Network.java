package org.demarche.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.register.Entry;
import org.demarche.register.People;
import org.demarche.register.Side;

/**
 * Places for those who take part in most acts, near to whom they act with: for countries and for people. The same
 * register has the same places.
 *
 * @param countries
 *          by their codes
 * @param people
 *          by their names
 */
record Network(Map<String, ForceLayout.Point> countries, Map<String, ForceLayout.Point> people) {

  /** More would lie on each other. */
  private static final int MOST = 40;

  static Network of(List<Entry> entries, People names) {
    return new Network(places(entries, Side::country), places(entries, names::name));
  }

  private static Map<String, ForceLayout.Point> places(List<Entry> entries, Function<Side, String> name) {
    List<List<String>> acts = entries.stream().map(entry -> entry.sides().stream().map(name).filter(Objects::nonNull)
        .distinct().toList()).filter(names -> names.size() > 1).toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    acts.forEach(names -> names.forEach(one -> counts.merge(one, 1, Integer::sum)));
    List<String> most = counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(
        Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(MOST).map(Map.Entry::getKey)
        .toList();
    Map<String, Integer> numbers = new HashMap<>();
    most.forEach(one -> numbers.put(one, numbers.size()));
    int[][] together = new int[most.size()][most.size()];
    for (List<String> names : acts) {
      List<Integer> members = new ArrayList<>(names.stream().map(numbers::get).filter(Objects::nonNull).toList());
      for (int one : members) {
        for (int other : members) {
          together[one][other] += one == other ? 0 : 1;
        }
      }
    }
    List<ForceLayout.Point> points = ForceLayout.of(together);
    Map<String, ForceLayout.Point> places = new LinkedHashMap<>();
    most.forEach(one -> places.put(one, points.get(places.size())));
    return places;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    write("c", countries, json);
    write("p", people, json);
    json.writeEndObject();
  }

  private static void write(String field, Map<String, ForceLayout.Point> places, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Map.Entry<String, ForceLayout.Point> place : places.entrySet()) {
      json.writeStartArray();
      json.writeString(place.getKey());
      json.writeNumber(Math.round(1000 * place.getValue().x()));
      json.writeNumber(Math.round(1000 * place.getValue().y()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
