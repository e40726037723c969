package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.States;
import org.demarche.register.SpreadsheetCell;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.EventRecord;

/**
 * Event records as CSV (RFC 4180, UTF-8): the columns of the POLECAT data set that Démarche can fill, in their order,
 * each name of a state followed by its code (ISO 3166-1 alpha-3), then Démarche's own. docs/formats.md describes them.
 * Unknown values are empty fields, and several values of one field are separated by {@code "; "}, as in POLECAT.
 * One row is an {@linkplain EventMention event with all its mentions}. Parties of equal standing are actors, as
 * specified in PLOVER's manual. The names of a document are its first {@value Story.Names#MOST}.
 *
 * <p>A value that a spreadsheet would take for a formula, because it begins with {@code = + - @}, one of their wide
 * forms, a tab or a line break, has an apostrophe before it, and so has one that begins with an apostrophe and one of
 * these: whoever takes the apostrophe away before these characters has the value back. Numbers stay as they are.
 */
final class CsvExporter implements Exporter {

  /** Where POLECAT's columns end and ours begin: it shows that a file is ours. */
  private static final String MARK = ",Language,Version,Status,Certainty,";
  private static final String JOINED = "events.csv";
  private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");
  private static final List<String> COLUMNS = List.of("Event ID", "Event Date", "Event Type", "Event Mode", "Quad Code",
      "Actor Name", "Actor Country", "Actor Country Code", "Primary Actor Sector", "Actor Sectors", "Actor Title",
      "Actor Name Raw", "Recipient Name", "Recipient Country", "Recipient Country Code", "Primary Recipient Sector",
      "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Placename", "City", "Country", "Country Code",
      "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type", "Source", "Publication Date",
      "Story People", "Story Organizations", "Story Locations", "Language", "Version", "Status",
      "Certainty", "Speaker", "Mediators", "Hosts", "Mentions", "Begin", "End", "Text", "Rule",
      "Salience", "Topic", "Round", "Level", "Sides", "Directness", "Confidentiality", "Duration", "Result", "Disputed",
      "Asserted By", "Denied By", "Publication Date Origin");
  private static final String HEADER = row(COLUMNS);

  private final States states;

  private final RecordChoice choice;

  CsvExporter(States states, RecordChoice choice) {
    this.states = states;
    this.choice = choice;
  }

  @Override
  public String extension() {
    return ".csv";
  }

  @Override
  public String mark() {
    return MARK;
  }

  @Override
  public List<String> folderFiles() {
    return List.of(JOINED);
  }

  @Override
  public void write(JCas jcas, OutputStream out) throws IOException {
    Story story = Story.of(jcas);
    out.write(HEADER.getBytes(StandardCharsets.UTF_8));
    for (EventMention event : choice.of(jcas)) {
      out.write(row(fields(event, story, jcas)).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes {@code events.csv} with the rows of all documents. */
  @Override
  public void finish(OutputFolder folder) throws IOException {
    byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
    JoinedFile.write(folder, this, JOINED, header, header.length);
  }

  private List<String> fields(EventMention event, Story story, JCas jcas) {
    Annotation first = event.mentions().get(0).annotation();
    EventPlace place = event.places().stream().findFirst().orElse(null);
    boolean located = place != null && place.isLocated();
    List<String> fields = new ArrayList<>(Arrays.asList(story.eventId(event), event.date(), event.type(),
        event.mode(), event.quad(),
        names(event, PloverExporter.ACTORS), countries(event, PloverExporter.ACTORS),
        values(event, PloverExporter.ACTORS, Party::country, 99),
        sectors(event, PloverExporter.ACTORS, 1), sectors(event, PloverExporter.ACTORS, 99),
        titles(event, PloverExporter.ACTORS), raw(event, PloverExporter.ACTORS),
        names(event, PloverExporter.RECIPIENTS), countries(event, PloverExporter.RECIPIENTS),
        values(event, PloverExporter.RECIPIENTS, Party::country, 99),
        sectors(event, PloverExporter.RECIPIENTS, 1), sectors(event, PloverExporter.RECIPIENTS, 99),
        titles(event, PloverExporter.RECIPIENTS), raw(event, PloverExporter.RECIPIENTS),
        place == null ? null : place.name(), place != null && "CITY".equals(place.kind()) ? place.name() : null,
        place == null ? null : states.name(place.country()), place == null ? null : place.country(),
        located ? DisplayText.ofDegrees(place.latitude()) : null,
        located ? DisplayText.ofDegrees(place.longitude()) : null, place == null ? null : place.geonamesId(),
        place == null ? null : DisplayText.of(place.annotation()), place == null ? null : place.kind(),
        story.agency(), story.date(), story.people().joined(), story.organisations().joined(), story.places().joined(),
        jcas.getDocumentLanguage(), Story.VERSION,
        event.status(), DisplayText.ofShare(event.certainty()),
        event.statement() == null ? null : EventMention.speaker(event.statement()),
        names(event, Set.of(ArgumentRole.MEDIATOR)), names(event, Set.of(ArgumentRole.HOST)),
        Integer.toString(event.mentions().size()),
        Integer.toString(first.getBegin()), Integer.toString(first.getEnd()), DisplayText.of(first),
        join(event.mentions().stream().map(EventMention::rule).toList())));
    fields.addAll(ofRecord(event.record()));
    fields.add(story.dateOrigin());
    return fields;
  }

  /** What only a record has; all empty for a mention. */
  private static List<String> ofRecord(EventRecord record) {
    if (record == null) {
      return Collections.nCopies(12, null);
    }
    return Arrays.asList(DisplayText.ofShare(record.getSalience()), record.getTopic(),
        record.getRound() == 0 ? null : Integer.toString(record.getRound()), record.getLevel(), record.getSides(),
        record.getDirectness(), record.getConfidentiality(), record.getDuration(), record.getResult(),
        Boolean.toString(record.getDisputed()), sources(record, ArgumentRole.ASSERTED_BY),
        sources(record, ArgumentRole.DENIED_BY));
  }

  private static String sources(EventRecord record, ArgumentRole role) {
    return join(Arguments.all(record, role).stream().map(DisplayText::of).toList());
  }

  private static String names(EventMention event, Set<ArgumentRole> roles) {
    return values(event, roles, Party::name, 99);
  }

  private static String raw(EventMention event, Set<ArgumentRole> roles) {
    return values(event, roles, party -> DisplayText.of(party.annotation()), 99);
  }

  private String countries(EventMention event, Set<ArgumentRole> roles) {
    return values(event, roles, party -> states.name(party.country()), 99);
  }

  private static String sectors(EventMention event, Set<ArgumentRole> roles, int most) {
    return values(event, roles, Party::sector, most);
  }

  private static String titles(EventMention event, Set<ArgumentRole> roles) {
    return values(event, roles, Party::title, 99);
  }

  private static String values(EventMention event, Set<ArgumentRole> roles, Function<Party, String> value, int most) {
    return join(event.parties(roles).stream().map(value).filter(Objects::nonNull).distinct().limit(most).toList());
  }

  private static String join(List<String> values) {
    return String.join("; ", new LinkedHashSet<>(values.stream().filter(value -> !value.isEmpty()).toList()));
  }

  /** A row including its line end. */
  static String row(List<String> fields) {
    return fields.stream().map(CsvExporter::field).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String field(String value) {
    if (value == null) {
      return "";
    }
    String cell = SpreadsheetCell.of(value);
    return SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
