package org.demarche.register;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
    json.writeBooleanField("disputed", entry.isDisputed());
    strings(json, "dates", List.copyOf(entry.dates().keySet()));
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
      json.writeArrayFieldStart("mentions");
      for (Report.Mention mention : report.mentions()) {
        json.writeStartArray();
        json.writeNumber(mention.begin());
        json.writeNumber(mention.end());
        json.writeEndArray();
      }
      json.writeEndArray();
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

  private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    if (!values.isEmpty() || name.equals("dates")) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  private static void field(JsonGenerator json, String name, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(name, value);
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
    String id = null;
    String document = null;
    try (JsonParser json = new JsonFactory().createParser(line)) {
      int depth = 0;
      boolean inSources = false;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && depth == 1) {
          inSources = json.currentName().equals("sources");
        } else if (token == JsonToken.VALUE_STRING && depth == 1 && json.currentName().equals("id")) {
          id = json.getText();
        } else if (token == JsonToken.VALUE_STRING && inSources && "document".equals(json.currentName())) {
          document = json.getText();
        } else if (token == JsonToken.VALUE_NUMBER_INT && inSources && document != null) {
          ids.put(document + ":" + json.getIntValue(), id);
          document = null;
        }
      }
    }
    if (id == null) {
      throw new IllegalStateException("no id");
    }
  }
}
