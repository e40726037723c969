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
import org.demarche.register.Report;
import org.demarche.register.Side;
import org.demarche.register.Site;

/**
 * The page of a register: one file, which asks for no other. It shows when, where and between whom the acts were, and
 * lists them with their sources and the reasons for each join; the acts are in it as JSON, and what is chosen is in its
 * address.
 */
final class RegisterPage {

  private static final HtmlTemplate PAGE = HtmlTemplate.read("register.html");
  private static final HtmlAssets ASSETS = new HtmlAssets(HtmlTemplate.resource("style.css")
      + HtmlTemplate.resource("register.css"), HtmlTemplate.resource("register.js"));

  private final List<Entry> entries;
  private final States states;
  private final Map<Site, Integer> places = new LinkedHashMap<>();
  private final Map<String, String> countries = new TreeMap<>();

  RegisterPage(List<Entry> entries, States states) {
    this.entries = entries;
    this.states = states;
  }

  String html(String title) throws IOException {
    Map<String, String> values = new HashMap<>(ASSETS.values());
    long documents = entries.stream().flatMap(entry -> entry.reports().stream()).map(Report::document).distinct()
        .count();
    values.put("title", title);
    values.put("acts", HtmlExporter.count(entries.size(), "act", "acts"));
    values.put("documents", HtmlExporter.count((int) documents, "document", "documents"));
    values.put("several", Long.toString(entries.stream().filter(entry -> entry.documents() > 1).count()));
    values.put("land", HtmlTemplate.resource("land.path"));
    values.put("data", data());
    return PAGE.fill(values);
  }

  /** The acts as JSON, in which nothing can end the element around it. */
  private String data() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("acts");
      for (Entry entry : entries) {
        act(entry, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("places");
      for (Site site : places.keySet()) {
        json.writeStartObject();
        json.writeStringField("n", site.name());
        if (!Double.isNaN(site.latitude()) && !Double.isNaN(site.longitude())) {
          json.writeStringField("x", coordinate(EqualEarth.x(site.latitude(), site.longitude())));
          json.writeStringField("y", coordinate(EqualEarth.y(site.latitude())));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("countries");
      for (Map.Entry<String, String> country : countries.entrySet()) {
        field(json, country.getKey(), country.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString().replace("<", "\\u003c");
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
    json.writeBooleanField("x", entry.isDisputed());
    json.writeNumberField("n", entry.documents());
    strings(json, "w", entry.sides().stream().map(Side::name).toList());
    List<String> codes = entry.sides().stream().map(Side::country).filter(Objects::nonNull).distinct().toList();
    codes.forEach(code -> countries.put(code, states.name(code)));
    strings(json, "k", codes);
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
          report.sentence());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("j");
    for (Entry.Reason reason : entry.reasons()) {
      array(json, reason.rule(), reason.common());
    }
    json.writeEndArray();
    json.writeEndObject();
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
