package org.demarche.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.entity.States;
import org.demarche.register.Entry;
import org.demarche.register.People;
import org.demarche.register.Report;
import org.demarche.register.Series;
import org.demarche.register.Side;
import org.demarche.register.Site;

/**
 * The acts of a register as the page of an archive has them: as JSON, from which its script draws when, where and
 * between whom they were, and lists them with their sources and the reasons for each join. Of a large register it has
 * the acts that are reported most.
 */
final class RegisterPage {

  /** The most acts in a page; a browser is fluid with so many. */
  static final int MOST = 20_000;

  private final List<Entry> entries;
  private final List<Entry> shown;
  private final States states;
  private final Map<String, String> links;
  private final People people;
  private final Map<Site, Integer> places = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> countries = new TreeMap<>();

  /**
   * A page.
   *
   * @param links
   *          where the page of a document shows a report, by its key; reports that are not there have no link
   */
  RegisterPage(List<Entry> entries, States states, Map<String, String> links) {
    this.entries = entries;
    this.states = states;
    this.links = links;
    this.shown = entries.size() <= MOST ? entries : entries.stream()
        .sorted((one, other) -> other.documents() - one.documents()).limit(MOST).toList();
    this.people = People.of(shown);
    shown.forEach(entry -> numbers.put(entry.id(), numbers.size()));
  }

  /** A page of acts alone, without a list of documents. */
  String html(String title) throws IOException {
    Map<String, String> values = new HashMap<>(HtmlIndex.NO_DOCUMENTS);
    long documents = entries.stream().flatMap(entry -> entry.reports().stream()).map(Report::document).distinct()
        .count();
    values.put("title", title);
    values.put("facts", HtmlExporter.count((int) documents, "document", "documents"));
    values.putAll(values());
    return HtmlIndex.fill(values);
  }

  /** The values of the template for the acts. */
  Map<String, String> values() throws IOException {
    Map<String, String> values = new HashMap<>();
    values.put("acts", entries.isEmpty() ? "" : HtmlExporter.count(entries.size(), "act", "acts"));
    values.put("several", Long.toString(entries.stream().filter(entry -> entry.documents() > 1).count()));
    values.put("leftOut", entries.size() == shown.size() ? "" : Integer.toString(shown.size()));
    values.put("land", HtmlTemplate.resource("land.path"));
    values.put("data", data());
    return values;
  }

  /** The acts as JSON, in which nothing can end the element around it. */
  private String data() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("acts");
      for (Entry entry : shown) {
        act(entry, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("places");
      for (Site site : places.keySet()) {
        place(site, json);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("countries");
      for (Map.Entry<String, String> country : countries.entrySet()) {
        field(json, country.getKey(), country.getValue());
      }
      json.writeEndObject();
      series(json);
      json.writeFieldName("network");
      Network.of(shown, people).write(json);
      json.writeEndObject();
    }
    return out.toString().replace("<", "\\u003c");
  }

  private void place(Site site, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("n", site.name());
    field(json, "c", site.country() == null ? null : states.name(site.country()));
    if (!Double.isNaN(site.latitude()) && !Double.isNaN(site.longitude())) {
      json.writeStringField("x", coordinate(EqualEarth.x(site.latitude(), site.longitude())));
      json.writeStringField("y", coordinate(EqualEarth.y(site.latitude())));
    }
    json.writeEndObject();
  }

  /** The series, each with its countries and the numbers of its acts. */
  private void series(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("series");
    for (Series series : Series.of(shown)) {
      json.writeStartObject();
      strings(json, "k", List.copyOf(series.countries()));
      json.writeArrayFieldStart("a");
      for (Entry entry : series.entries()) {
        json.writeNumber(numbers.get(entry.id()));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String coordinate(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void act(Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("i", entry.id());
    json.writeStringField("c", entry.category());
    field(json, "m", entry.mode());
    field(json, "s", entry.status());
    field(json, "d", entry.dates().keySet().stream().findFirst().orElse(null));
    field(json, "t", entry.topic());
    field(json, "r", entry.reported().isEmpty() ? null : entry.reported().get(0).toString());
    if (entry.isDisputed()) {
      json.writeNumberField("x", 1);
    }
    if (entry.round() > 0) {
      json.writeNumberField("z", entry.round());
    }
    json.writeNumberField("y", Math.round(100 * entry.certainty()));
    json.writeNumberField("n", entry.documents());
    sides(entry.sides(), json);
    json.writeArrayFieldStart("p");
    for (Site site : entry.sites()) {
      json.writeNumber(places.computeIfAbsent(site, place -> places.size()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("h");
    for (Entry.Step step : entry.history()) {
      array(json, step.stage().name(), step.day() == null ? "" : step.day().toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("o");
    for (Report report : entry.reports()) {
      array(json, report.document(), report.title(), report.day() == null ? "" : report.day().toString(),
          report.sentence(), links.get(report.key()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("j");
    for (Entry.Reason reason : entry.reasons()) {
      array(json, reason.rule(), reason.common());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The names, with offices where there are any, which of them are people, and the countries. */
  private void sides(List<Side> sides, JsonGenerator json) throws IOException {
    strings(json, "w", sides.stream().map(Side::name).toList());
    strings(json, "f", sides.stream().map(side -> side.office() == null ? "" : side.office()).toList());
    strings(json, "q", sides.stream().map(people::name).filter(Objects::nonNull).distinct().toList());
    List<String> codes = sides.stream().map(Side::country).filter(Objects::nonNull).distinct().toList();
    codes.forEach(code -> countries.put(code, states.name(code)));
    strings(json, "k", codes);
  }

  private static void field(JsonGenerator json, String name, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void array(JsonGenerator json, String... values) throws IOException {
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value == null ? "" : value);
    }
    json.writeEndArray();
  }
}
