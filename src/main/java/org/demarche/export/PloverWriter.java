package org.demarche.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.States;
import org.demarche.register.Report;
import org.demarche.register.ReportJson;
import org.demarche.register.ReportReader;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.EventRecord;

/** Writes one record as a line of JSON; everything of {@link PloverExporter} that needs the JSON library. */
final class PloverWriter {

  private final JsonGenerator json;
  /** The first field of each line: it shows that a file is ours. */
  static final String VERSION = "version";

  private final States states;

  private PloverWriter(JsonGenerator json, States states) {
    this.json = json;
    this.states = states;
  }

  static void write(JCas jcas, OutputStream out, States states, RecordChoice choice, ReportReader reader)
      throws IOException {
    Story story = Story.of(jcas);
    Map<EventRecord, Report> reports = choice.mentions() ? Map.of() : reader.byRecord(jcas, story.id());
    try (JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (EventMention event : choice.of(jcas)) {
        Report report = event.record() == null ? null : reports.get(event.record());
        new PloverWriter(json, states).record(event, story, report);
        json.writeRaw('\n');
      }
    }
  }

  private void record(EventMention event, Story story, Report report) throws IOException {
    json.writeStartObject();
    field(VERSION, Story.VERSION);
    field("id", story.eventId(event));
    field("event_type", event.type());
    json.writeArrayFieldStart("event_mode");
    if (!event.mode().isEmpty()) {
      json.writeString(event.mode());
    }
    json.writeEndArray();
    field("quad_code", event.quad());
    field("cameo", event.cameo());
    field("status", event.status());
    number("certainty", DisplayText.ofShare(event.certainty()));
    field("event_text", event.trigger());
    field("date_resolved", event.date());
    field("date_raw", event.mentions().stream().map(EventMention::timeWords).filter(words -> !words.isEmpty())
        .findFirst().orElse(null));
    if (event.statement() != null) {
      field("speaker", EventMention.speaker(event.statement()));
    }
    attributes(event);
    places(event.places());
    if (event.record() != null) {
      ofRecord(event.record());
    }
    mentions(event.mentions());
    story(story);
    if (report != null) {
      json.writeFieldName(ReportJson.FIELD);
      ReportJson.write(report, json);
    }
    json.writeEndObject();
  }

  private void attributes(EventMention event) throws IOException {
    json.writeObjectFieldStart("attributes");
    parties("ACTOR", event.parties(PloverExporter.ACTORS));
    parties("RECIP", event.parties(PloverExporter.RECIPIENTS));
    parties("MEDIATOR", event.parties(Set.of(ArgumentRole.MEDIATOR)));
    parties("HOST", event.parties(Set.of(ArgumentRole.HOST)));
    spans("LOC", event.mentions().stream().flatMap(mention -> mention.places().stream())
        .map(EventPlace::annotation).distinct()
        .toList());
    spans("DATE", event.mentions().stream().flatMap(mention -> mention.times().stream()).toList());
    json.writeEndObject();
  }

  private void parties(String name, List<Party> parties) throws IOException {
    if (parties.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (Party party : parties) {
      json.writeStartObject();
      span(party.annotation());
      field("name", party.name());
      field("country", party.country());
      field("country_name", states.name(party.country()));
      field("code_1", party.sector());
      field("title", party.title());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void spans(String name, List<Annotation> annotations) throws IOException {
    if (annotations.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (Annotation annotation : annotations) {
      json.writeStartObject();
      span(annotation);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void places(List<EventPlace> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.writeFieldName("event_geolocation");
    place(places.get(0));
    json.writeArrayFieldStart("geolocated_ents");
    for (EventPlace place : places) {
      place(place);
    }
    json.writeEndArray();
  }

  private void place(EventPlace place) throws IOException {
    json.writeStartObject();
    field("search_placename", DisplayText.of(place.annotation()));
    field("resolved_placename", place.name());
    field("country_code3", place.country());
    if (place.isLocated()) {
      number("lat", DisplayText.ofDegrees(place.latitude()));
      number("lon", DisplayText.ofDegrees(place.longitude()));
    }
    field("geonameid", place.geonamesId());
    field("kind", place.kind());
    field("format", place.format());
    offsets(place.annotation());
    json.writeEndObject();
  }

  /** What only a record has. */
  private void ofRecord(EventRecord record) throws IOException {
    number("salience", DisplayText.ofShare(record.getSalience()));
    field("topic", record.getTopic());
    if (record.getRound() > 0) {
      json.writeNumberField("round", record.getRound());
    }
    field("level", record.getLevel());
    field("sides", record.getSides());
    field("directness", record.getDirectness());
    field("confidentiality", record.getConfidentiality());
    field("duration", record.getDuration());
    field("result", record.getResult());
    json.writeBooleanField("disputed", record.getDisputed());
    spans("asserted_by", Arguments.all(record, ArgumentRole.ASSERTED_BY));
    spans("denied_by", Arguments.all(record, ArgumentRole.DENIED_BY));
  }

  private void mentions(List<EventMention> mentions) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (EventMention mention : mentions) {
      json.writeStartObject();
      span(mention.annotation());
      field("category", mention.category());
      field("event_type", mention.type());
      field("event_mode", mention.mode());
      field("status", mention.status());
      number("certainty", DisplayText.ofShare(mention.certainty()));
      field("rule", mention.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void story(Story story) throws IOException {
    field("story_id", story.id());
    field("headline", story.title());
    field("pub_date", story.date());
    field("publisher", story.agency());
    names("story_people", story.people());
    names("story_orgs", story.organisations());
    names("story_locs", story.places());
  }

  private void names(String name, Story.Names names) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : names.first()) {
      json.writeString(value);
    }
    json.writeEndArray();
    if (names.leftOut() > 0) {
      json.writeNumberField(name + "_left_out", names.leftOut());
    }
  }

  private void span(Annotation annotation) throws IOException {
    field("text", DisplayText.of(annotation));
    offsets(annotation);
  }

  private void offsets(Annotation annotation) throws IOException {
    json.writeNumberField("start_char", annotation.getBegin());
    json.writeNumberField("end_char", annotation.getEnd());
  }

  private void field(String name, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private void number(String name, String value) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      json.writeNumber(value);
    }
  }
}
