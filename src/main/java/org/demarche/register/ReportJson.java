package org.demarche.register;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A report as a JSON object, which gives the same report when it is read: what an exported record has in its field
 * {@value #FIELD}, so that a register can be made without the annotated documents. Fields without a value are left out.
 */
public final class ReportJson {

  /** The field of an exported record that has it. */
  public static final String FIELD = "report";

  private static final JsonFactory JSON = new JsonFactory();

  private ReportJson() {
  }

  /** A report as one line without a line end. */
  public static String line(Report report) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(report, json);
    }
    return out.toString();
  }

  /** Writes a report as the next value. */
  public static void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    field(json, "document", report.document());
    field(json, "title", report.title());
    field(json, "day", report.day() == null ? null : report.day().toString());
    field(json, "category", report.category());
    field(json, "mode", report.mode());
    field(json, "status", report.status());
    json.writeNumberField("certainty", report.certainty());
    json.writeNumberField("salience", report.salience());
    field(json, "date", report.date());
    field(json, "topic", report.topic());
    if (report.round() > 0) {
      json.writeNumberField("round", report.round());
    }
    if (report.isDisputed()) {
      json.writeBooleanField("disputed", true);
    }
    json.writeArrayFieldStart("sides");
    for (Side side : report.sides()) {
      json.writeStartObject();
      field(json, "role", side.role());
      field(json, "name", side.name());
      if (side.isPerson()) {
        json.writeBooleanField("person", true);
      }
      field(json, "country", side.country());
      field(json, "office", side.office());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (Site site : report.sites()) {
      place(site, json);
    }
    json.writeEndArray();
    texts(json, "words", report.words());
    texts(json, "context", report.context());
    mentions(report.mentions(), json);
    field(json, "sentence", report.sentence());
    if (!report.counts().isEmpty()) {
      json.writeArrayFieldStart("counts");
      for (Report.Count count : report.counts()) {
        json.writeStartObject();
        count(count, json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Writes the fields of a count. */
  static void count(Report.Count count, JsonGenerator json) throws IOException {
    field(json, "act", count.act());
    field(json, "what", count.what());
    json.writeNumberField("number", count.number());
  }

  /** Writes a place as the next value. */
  static void place(Site site, JsonGenerator json) throws IOException {
    json.writeStartObject();
    field(json, "name", site.name());
    field(json, "kind", site.kind());
    field(json, "country", site.country());
    if (!Double.isNaN(site.latitude())) {
      json.writeNumberField("latitude", site.latitude());
      json.writeNumberField("longitude", site.longitude());
    }
    json.writeEndObject();
  }

  /** Writes the field {@code mentions}: pairs of offsets. */
  static void mentions(List<Report.Mention> mentions, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Report.Mention mention : mentions) {
      json.writeStartArray();
      json.writeNumber(mention.begin());
      json.writeNumber(mention.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static void field(JsonGenerator json, String name, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  /**
   * The report in a line: an object as this class writes it, or an exported record with one; null if the line has none.
   *
   * @throws IOException
   *           if the line is no JSON, or its report has no document, category or mention
   */
  public static Report read(String line) throws IOException {
    Map<String, Object> object;
    try {
      object = JsonValues.object(line);
    } catch (JacksonException e) {
      throw new IOException("no JSON: " + e.getOriginalMessage());
    }
    Map<String, Object> report = object == null ? null : JsonValues.object(object, FIELD);
    boolean isReport = report != null || object != null && object.containsKey("document");
    return isReport ? report(report == null ? object : report) : null;
  }

  private static Report report(Map<String, Object> json) throws IOException {
    List<Side> sides = new ArrayList<>();
    for (Map<String, Object> side : JsonValues.objects(json, "sides")) {
      sides.add(new Side(text(side, "role"), text(side, "name"), JsonValues.isTrue(side, "person"),
          JsonValues.text(side, "country"), JsonValues.text(side, "office")));
    }
    List<Site> sites = new ArrayList<>();
    for (Map<String, Object> place : JsonValues.objects(json, "places")) {
      sites.add(new Site(text(place, "name"), JsonValues.text(place, "kind"), JsonValues.text(place, "country"),
          JsonValues.number(place, "latitude", Double.NaN), JsonValues.number(place, "longitude", Double.NaN)));
    }
    List<Report.Mention> mentions = new ArrayList<>();
    for (Object mention : JsonValues.list(json, "mentions")) {
      if (mention instanceof List<?> span && span.size() == 2 && span.get(0) instanceof Double begin
          && span.get(1) instanceof Double end) {
        mentions.add(new Report.Mention(begin.intValue(), end.intValue()));
      }
    }
    if (mentions.isEmpty()) {
      throw new IOException("a report without mentions");
    }
    List<Report.Count> counts = new ArrayList<>();
    for (Map<String, Object> count : JsonValues.objects(json, "counts")) {
      counts.add(new Report.Count(text(count, "act"), text(count, "what"),
          (int) JsonValues.number(count, "number", 0)));
    }
    return new Report(text(json, "document"), JsonValues.text(json, "title"), day(JsonValues.text(json, "day")),
        text(json, "category"), JsonValues.text(json, "mode"), JsonValues.text(json, "status"),
        JsonValues.number(json, "certainty", 1), JsonValues.number(json, "salience", 1),
        JsonValues.text(json, "date"), JsonValues.text(json, "topic"), (int) JsonValues.number(json, "round", 0),
        sides, sites, new TreeSet<>(JsonValues.texts(json, "words")), new TreeSet<>(JsonValues.texts(json, "context")),
        mentions, JsonValues.text(json, "sentence"), JsonValues.isTrue(json, "disputed"),
        counts);
  }

  private static String text(Map<String, Object> json, String name) throws IOException {
    String text = JsonValues.text(json, name);
    if (text == null) {
      throw new IOException("a report without " + name);
    }
    return text;
  }

  private static LocalDate day(String day) throws IOException {
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new IOException("no day: " + day);
    }
  }
}
