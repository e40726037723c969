package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.States;
import org.demarche.type.ArgumentRole;

/**
 * Event records as CSV (RFC 4180, UTF-8): the forty columns of the POLECAT data set in their order, then Démarche's
 * own. Unknown values are empty fields, and several values of one field are separated by {@code "; "}, as in POLECAT.
 * One row is an {@linkplain EventRecord event with all its mentions}. Parties of equal standing are actors, as
 * specified in PLOVER's manual.
 */
final class CsvExporter implements Exporter {

  private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");
  private static final Pattern TRAILING_ZEROS = Pattern.compile("\\.?0+$");
  private static final List<String> COLUMNS = List.of("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity",
      "Quad Code", "Contexts", "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors",
      "Actor Title", "Actor Name Raw", "Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW",
      "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw",
      "Wikipedia Recipient ID",
      "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename",
      "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations",
      "Language",
      "Version", "Status", "Certainty", "Speaker", "Mediators", "Hosts", "Mentions", "Begin", "End", "Text", "Rule");
  private static final String HEADER = row(COLUMNS);

  private final States states;

  CsvExporter(States states) {
    this.states = states;
  }

  @Override
  public String extension() {
    return ".csv";
  }

  @Override
  public void write(JCas jcas, OutputStream out) throws IOException {
    Story story = Story.of(jcas);
    out.write(HEADER.getBytes(StandardCharsets.UTF_8));
    for (EventRecord event : EventRecord.of(EventMention.all(jcas))) {
      out.write(row(fields(event, story, jcas)).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes {@code events.csv} with the rows of all documents. */
  @Override
  public void finish(Path folder) throws IOException {
    JoinedFile.write(folder, extension(), "events.csv", HEADER, Story.VERSION);
  }

  private List<String> fields(EventRecord event, Story story, JCas jcas) {
    EventMention first = event.first();
    EventMention firmest = event.firmest();
    EventPlace place = event.places().stream().findFirst().orElse(null);
    boolean located = place != null && place.isLocated();
    return Arrays.asList(story.eventId(event), event.date(), firmest.type(), event.mode(), null, firmest.quad(), null,
        // Actor, then recipient, with the eight columns of each.
        names(event, PloverExporter.ACTORS), countries(event, PloverExporter.ACTORS), null,
        sectors(event, PloverExporter.ACTORS, 1), sectors(event, PloverExporter.ACTORS, 99),
        titles(event, PloverExporter.ACTORS), raw(event, PloverExporter.ACTORS), null,
        names(event, PloverExporter.RECIPIENTS), countries(event, PloverExporter.RECIPIENTS), null,
        sectors(event, PloverExporter.RECIPIENTS, 1), sectors(event, PloverExporter.RECIPIENTS, 99),
        titles(event, PloverExporter.RECIPIENTS), raw(event, PloverExporter.RECIPIENTS), null,
        place == null ? null : place.name(), place != null && "CITY".equals(place.kind()) ? place.name() : null, null,
        null, place == null ? null : states.name(place.country()), located ? number(place.latitude()) : null,
        located ? number(place.longitude()) : null, place == null ? null : place.geonamesId(),
        place == null ? null : DisplayText.of(place.annotation()), place == null ? null : place.kind(),
        story.agency(), story.date(), join(story.people()), join(story.organisations()), join(story.places()),
        jcas.getDocumentLanguage(), Story.VERSION,
        firmest.status(), number(firmest.certainty()),
        firmest.statement() == null ? null : EventMention.speaker(firmest.statement()),
        names(event, Set.of(ArgumentRole.MEDIATOR)), names(event, Set.of(ArgumentRole.HOST)),
        Integer.toString(event.mentions().size()),
        Integer.toString(first.annotation().getBegin()), Integer.toString(first.annotation().getEnd()), first.trigger(),
        join(event.mentions().stream().map(EventMention::rule).toList()));
  }

  private static String names(EventRecord event, Set<ArgumentRole> roles) {
    return values(event, roles, Party::name, 99);
  }

  private static String raw(EventRecord event, Set<ArgumentRole> roles) {
    return values(event, roles, party -> DisplayText.of(party.annotation()), 99);
  }

  private String countries(EventRecord event, Set<ArgumentRole> roles) {
    return values(event, roles, party -> states.name(party.country()), 99);
  }

  private static String sectors(EventRecord event, Set<ArgumentRole> roles, int most) {
    return values(event, roles, Party::sector, most);
  }

  private static String titles(EventRecord event, Set<ArgumentRole> roles) {
    return values(event, roles, Party::title, 99);
  }

  private static String values(EventRecord event, Set<ArgumentRole> roles, Function<Party, String> value, int most) {
    return join(event.parties(roles).stream().map(value).filter(Objects::nonNull).distinct().limit(most).toList());
  }

  private static String join(List<String> values) {
    return String.join("; ", new LinkedHashSet<>(values.stream().filter(value -> !value.isEmpty()).toList()));
  }

  private static String number(double value) {
    return Double.isNaN(value) ? null
        : TRAILING_ZEROS.matcher(String.format(Locale.ROOT, "%.4f", value)).replaceFirst("");
  }

  /** A row including its line end. */
  static String row(List<String> fields) {
    return fields.stream().map(CsvExporter::field).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String field(String value) {
    if (value == null) {
      return "";
    }
    return SPECIAL.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
