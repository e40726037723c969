package org.demarche.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.export.ExportFormat;
import org.demarche.export.RecordChoice;
import org.demarche.register.ReportJson;

/**
 * What was done: the records that the format {@code plover} writes, and its mentions as with {@code --mentions}, so
 * that a cluster reports the same events as the command line, with the column names of our other tables.
 */
final class EventRows {

  private static final String PARTY = "ARRAY<STRUCT<" + Spans.COLUMNS + ", name STRING, country STRING, sector STRING, "
      + "title STRING>>";

  private static final String SPANS = "ARRAY<STRUCT<" + Spans.COLUMNS + ">>";

  private static final RecordChoice MENTIONS = new RecordChoice(true, 0, 0);

  /** The columns of a mention, and the first ones of a record. */
  static final String MENTION_COLUMNS = "event_id STRING NOT NULL, " + Spans.COLUMNS
      + ", type STRING, category STRING, "
      + "mode STRING, quad STRING, cameo STRING, status STRING, certainty DOUBLE, event_date STRING, date_words "
      + "STRING, "
      + "speaker STRING, actors " + PARTY + ", recipients " + PARTY + ", mediators " + PARTY + ", hosts " + PARTY + ", "
      + "places ARRAY<STRUCT<" + Spans.COLUMNS + ", name STRING, kind STRING, country STRING, latitude DOUBLE, "
      + "longitude DOUBLE, geonames_id STRING, format STRING>>, "
      + "rule STRING";

  /** The columns of a record. */
  static final String COLUMNS = MENTION_COLUMNS + ", mentions ARRAY<STRUCT<" + Spans.COLUMNS + ", category STRING, "
      + "type STRING, mode STRING, status STRING, certainty DOUBLE, rule STRING>>, salience DOUBLE, topic STRING, "
      + "round INT, level STRING, sides STRING, directness STRING, confidentiality STRING, duration STRING, "
      + "result STRING, disputed BOOLEAN, asserted_by " + SPANS + ", denied_by " + SPANS + ", "
      + ReportJson.FIELD + " STRING";

  private static final JsonMapper JSON = new JsonMapper();

  private EventRows() {
  }

  /** The records of a document; its mentions, if it has no records. */
  static List<Row> of(JCas jcas) {
    return rows(jcas, RecordChoice.ALL, EventRows::record);
  }

  /** The mentions of a document. */
  static List<Row> mentions(JCas jcas) {
    return rows(jcas, MENTIONS, event -> RowFactory.create(event(event)));
  }

  private static List<Row> rows(JCas jcas, RecordChoice choice, Function<JsonNode, Row> row) {
    try {
      ByteArrayOutputStream records = new ByteArrayOutputStream();
      ExportFormat.PLOVER.exporter(choice).write(jcas, records);
      return rows(records.toByteArray(), row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of records in JSON Lines. */
  static List<Row> of(byte[] records) throws IOException {
    return rows(records, EventRows::record);
  }

  private static List<Row> rows(byte[] records, Function<JsonNode, Row> row) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (var nodes = JSON.readerFor(JsonNode.class).<JsonNode>readValues(records)) {
      while (nodes.hasNext()) {
        rows.add(row.apply(nodes.next()));
      }
    }
    return rows;
  }

  private static Row record(JsonNode event) {
    List<Object> values = new ArrayList<>(Arrays.asList(event(event)));
    values.addAll(Arrays.asList(all(event.path("mentions"), EventRows::mention), number(event, "salience"),
        text(event, "topic"), event.path("round").isNumber() ? event.path("round").intValue() : null,
        text(event, "level"), text(event, "sides"), text(event, "directness"), text(event, "confidentiality"),
        text(event, "duration"), text(event, "result"),
        event.path("disputed").isBoolean() ? event.path("disputed").booleanValue() : null,
        all(event.path("asserted_by"), node -> span(node, "text")),
        all(event.path("denied_by"), node -> span(node, "text")),
        event.path(ReportJson.FIELD).isObject() ? event.path(ReportJson.FIELD).toString() : null));
    return RowFactory.create(values.toArray());
  }

  private static Object[] event(JsonNode event) {
    JsonNode first = event.path("mentions").path(0);
    JsonNode parties = event.path("attributes");
    return new Object[] {text(event, "id"), first.path("start_char").intValue(), first.path("end_char").intValue(),
        first.path("text").asText(), text(event, "event_type"), text(first, "category"),
        event.path("event_mode").path(0).textValue(), text(event, "quad_code"), text(event, "cameo"),
        text(event, "status"), number(event, "certainty"), text(event, "date_resolved"), text(event, "date_raw"),
        text(event, "speaker"), all(parties.path("ACTOR"), EventRows::party),
        all(parties.path("RECIP"), EventRows::party), all(parties.path("MEDIATOR"), EventRows::party),
        all(parties.path("HOST"), EventRows::party), all(event.path("geolocated_ents"), EventRows::place),
        text(first, "rule")};
  }

  private static Row party(JsonNode party) {
    return span(party, "text", text(party, "name"), text(party, "country"), text(party, "code_1"),
        text(party, "title"));
  }

  private static Row place(JsonNode place) {
    return span(place, "search_placename", text(place, "resolved_placename"), text(place, "kind"),
        text(place, "country_code3"), number(place, "lat"), number(place, "lon"), text(place, "geonameid"),
        text(place, "format"));
  }

  private static Row mention(JsonNode mention) {
    return span(mention, "text", text(mention, "category"), text(mention, "event_type"), text(mention, "event_mode"),
        text(mention, "status"), number(mention, "certainty"), text(mention, "rule"));
  }

  private static Row span(JsonNode node, String words, Object... more) {
    Object[] values = new Object[3 + more.length];
    values[0] = node.path("start_char").intValue();
    values[1] = node.path("end_char").intValue();
    values[2] = node.path(words).asText();
    System.arraycopy(more, 0, values, 3, more.length);
    return RowFactory.create(values);
  }

  private static Row[] all(JsonNode array, Function<JsonNode, Row> row) {
    Row[] rows = new Row[array.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row.apply(array.get(i));
    }
    return rows;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).textValue();
  }

  private static Double number(JsonNode node, String field) {
    return node.path(field).isNumber() ? node.path(field).doubleValue() : null;
  }
}
