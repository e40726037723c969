package org.demarche.register;

import static org.demarche.register.ReportJson.field;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A register as JSON Lines: one act a line. Fields without a value are left out. */
public final class RegisterFile {

  private RegisterFile() {
  }

  /** Writes the entries in their order. */
  public static void write(List<Entry> entries, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (Entry entry : entries) {
        write(entry, json);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    field(json, "id", entry.id());
    strings(json, "joined", entry.joined());
    field(json, "category", entry.category());
    field(json, "mode", entry.mode());
    field(json, "status", entry.status());
    field(json, "topic", entry.topic());
    if (entry.round() > 0) {
      json.writeNumberField("round", entry.round());
    }
    json.writeBooleanField("disputed", entry.isDisputed());
    String inferred = entry.inferredDate();
    strings(json, "dates", inferred == null ? List.copyOf(entry.dates().keySet()) : List.of(inferred));
    if (inferred != null) {
      json.writeBooleanField("date_inferred", true);
    }
    List<LocalDate> reported = entry.reported();
    if (!reported.isEmpty()) {
      field(json, "first_report", reported.get(0).toString());
      field(json, "last_report", reported.get(reported.size() - 1).toString());
    }
    json.writeNumberField("documents", entry.documents());
    json.writeArrayFieldStart("parties");
    for (Side side : entry.sides()) {
      json.writeStartObject();
      field(json, "role", side.role());
      field(json, "name", side.name());
      field(json, "country", side.country());
      field(json, "office", side.office());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (Site site : entry.sites()) {
      ReportJson.place(site, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("history");
    for (Entry.Step step : entry.history()) {
      json.writeStartObject();
      field(json, "stage", step.stage().name());
      field(json, "day", step.day() == null ? null : step.day().toString());
      field(json, "document", step.document());
      json.writeEndObject();
    }
    json.writeEndArray();
    values(json, "conflicting_dates", entry.dates());
    values(json, "conflicting_places", entry.places());
    counts(json, entry.counts());
    sources(json, entry.reports());
    joins(json, entry.joins());
    json.writeEndObject();
  }

  private static void sources(JsonGenerator json, List<Report> reports) throws IOException {
    json.writeArrayFieldStart("sources");
    for (Report report : reports) {
      json.writeStartObject();
      field(json, "document", report.document());
      field(json, "title", report.title());
      field(json, "day", report.day() == null ? null : report.day().toString());
      field(json, "status", report.status());
      field(json, "date", report.date());
      ReportJson.mentions(report.mentions(), json);
      field(json, "sentence", report.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void joins(JsonGenerator json, List<Join> joins) throws IOException {
    json.writeArrayFieldStart("joins");
    for (Join join : joins) {
      json.writeStartObject();
      field(json, "one", join.one().key());
      field(json, "other", join.other().key());
      field(json, "rule", join.rule().id());
      field(json, "sides", join.evidence().sides().name());
      field(json, "date", join.evidence().date().name());
      field(json, "place", join.evidence().place().name());
      strings(json, "words", List.copyOf(join.evidence().words()));
      strings(json, "context", List.copyOf(join.evidence().context()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Values on which the documents differ, each with the documents that give it. */
  private static void values(JsonGenerator json, String name, Map<String, List<String>> values) throws IOException {
    if (values.size() < 2) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      json.writeStartObject();
      field(json, "value", value.getKey());
      strings(json, "documents", value.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(JsonGenerator json, Map<Report.Count, List<String>> counts) throws IOException {
    if (counts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("counts");
    for (Map.Entry<Report.Count, List<String>> count : counts.entrySet()) {
      json.writeStartObject();
      ReportJson.count(count.getKey(), json);
      strings(json, "documents", count.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    if (!values.isEmpty() || name.equals("dates")) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  /**
   * The ids of a register by the keys of its reports, for {@link Register#entries}.
   *
   * @throws IOException
   *           if the file cannot be read or is no register; the message names file and line
   */
  public static Map<String, String> ids(Path file) throws IOException {
    Map<String, String> ids = new HashMap<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        readIds(line, ids);
      }
    } catch (JacksonException | IllegalStateException e) {
      throw new IOException(file + ":" + number + ": no entry of a register");
    }
    return ids;
  }

  private static void readIds(String line, Map<String, String> ids) throws IOException {
    Map<String, Object> entry = JsonValues.object(line);
    String id = entry == null ? null : JsonValues.text(entry, "id");
    if (id == null) {
      throw new IllegalStateException("no id");
    }
    for (Map<String, Object> source : JsonValues.objects(entry, "sources")) {
      if (JsonValues.list(source, "mentions").stream().findFirst().orElse(null) instanceof List<?> first
          && !first.isEmpty() && first.get(0) instanceof Double begin) {
        ids.put(JsonValues.text(source, "document") + ":" + begin.intValue(), id);
      }
    }
  }
}
