package org.demarche.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.DocumentDay;
import org.demarche.register.ReportReader;
import org.demarche.type.Dateline;

/**
 * An HTML page: the text with its layers, the events as cards, the statements, a timeline, a map of the venues, and how
 * firmly each speaker speaks. In a folder it has links to the index and to the pages beside it. The page is
 * self-contained: it includes its style and script, requests nothing from any server, and its content security policy
 * forbids anything else. Everything that comes from the document is escaped.
 */
final class HtmlExporter implements Exporter {

  static final String EXTENSION = ".html";

  private static final HtmlTemplate PAGE = HtmlTemplate.read("report.html");
  private static final HtmlTemplate LAYER = HtmlTemplate.read("layer.html");
  private static final HtmlTemplate OPTION = HtmlTemplate.read("option.html");
  private static final HtmlAssets ASSETS = HtmlAssets.of("style.css", "report.js");

  /** How many events or characters make a page long, of which browsers lay out only what is seen. */
  private static final int MANY = 200;
  private static final int LONG = 100_000;

  private final RecordChoice choice;
  private final ReportReader reader = ReportReader.create();

  HtmlExporter(RecordChoice choice) {
    this.choice = choice;
  }

  @Override
  public String extension() {
    return EXTENSION;
  }

  /** Both pages and their index have it. */
  @Override
  public String mark() {
    return HtmlIndex.TITLE_END;
  }

  @Override
  public List<String> folderFiles() {
    return List.of(HtmlIndex.NAME);
  }

  @Override
  public void write(JCas jcas, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    PAGE.write(values(jcas), writer);
    writer.flush();
  }

  @Override
  public void finish(OutputFolder folder) throws IOException {
    new HtmlIndex(folder.path()).write(folder);
    HtmlLinks.write(folder);
  }

  private Map<String, String> values(JCas jcas) {
    String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
    Numbering numbering = new Numbering(jcas);
    List<EventMention> events = choice.of(jcas);
    HtmlCards cards = new HtmlCards(jcas, numbering, events);
    HtmlTimeline timeline = new HtmlTimeline(events);
    HtmlMap map = new HtmlMap(events);
    HtmlSpeakers speakers = new HtmlSpeakers(jcas, events);
    HtmlStatements statements = new HtmlStatements(jcas, numbering, events);
    String speakerRows = speakers.html();
    String statementItems = statements.html();
    String timelineColumns = timeline.html();

    Map<String, String> values = new HashMap<>(ASSETS.values());
    String title = DocumentTitle.of(jcas);
    String id = DisplayText.or(ExportFolder.documentId(jcas), "");
    values.put("title", title);
    values.put("id", id.equals(title) ? "" : id);
    values.put("dateline", dateline(jcas));
    values.put("day", day(jcas));
    values.put("eventCount", count(events.size(), "event", "events"));
    values.put("statementCount", count(numbering.of(Layer.STATEMENT).size(), "statement", "statements"));
    values.put("speakerCount", count(speakers.count(), "speaker", "speakers"));
    values.put("venueCount", count(numbering.of(Layer.VENUE).size(), "venue mention", "venue mentions"));
    values.put("summary", HtmlIndex.summary(events, numbering, speakers.count()));
    values.put("records", choice.mentions() ? "" : PageRecords.element(events, reader.byRecord(jcas, id)));
    values.put("layers", layers(numbering));
    values.put("hidden", hidden());
    values.put("text", new HtmlText(text, numbering, events).html());
    values.put("cards", cards.html());
    values.put("long", events.size() > MANY || text.length() > LONG ? "long" : "");
    values.put("statements", statementItems);
    values.put("speakerOptions", actorOptions(statements.speakers()));
    values.put("stanceOptions", options(statements.stances()));
    values.put("noEvents", events.isEmpty() ? "none" : "");
    values.put("hasEvents", events.isEmpty() ? "" : "some");
    values.put("timeline", timelineColumns);
    values.put("undated", timeline.undated() == 0 ? "" : count(timeline.undated(), "event", "events"));
    values.put("map", map.html());
    values.put("places", map.list());
    values.put("speakers", speakerRows);
    values.put("overview", timelineColumns.isEmpty() && map.isEmpty() && speakerRows.isEmpty() ? "" : "some");
    values.put("actorOptions", actorOptions(cards.actors()));
    values.put("categoryOptions", codeOptions(events.stream().map(EventMention::type).toList()));
    values.put("statusOptions", codeOptions(events.stream().map(EventMention::status).toList()));
    return values;
  }

  private static String dateline(JCas jcas) {
    return jcas.select(Dateline.class).asList().stream().filter(line -> line.getPlace() != null
        || line.getDate() != null)
        .findFirst().map(line -> List.of(DisplayText.or(line.getPlace(), ""), DisplayText.ofDate(line.getDate()),
            DisplayText.or(line.getAgency(), "")).stream().filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")))
        .orElse("");
  }

  /** The day from which times are counted, and where it was found; empty if there is none, or the dateline shows it. */
  private static String day(JCas jcas) {
    DocumentDay day = DocumentDay.of(jcas, null);
    boolean isShown = day.isKnown() && day.origin() != DocumentDay.Origin.DATELINE;
    return isShown ? DisplayText.ofDate(day.day().toString()) + " (" + day.origin().label() + ")" : "";
  }

  /** A number with its noun. */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String layers(Numbering numbering) {
    StringBuilder out = new StringBuilder();
    for (Layer layer : Layer.values()) {
      if (numbering.of(layer).isEmpty()) {
        continue;
      }
      out.append(LAYER.fill(Map.of("layer", layer.key(), "label", layer.label(), "shown",
          Boolean.toString(layer.isShown()), "count", Integer.toString(numbering.of(layer).size()))));
    }
    return out.toString();
  }

  private static String hidden() {
    return List.of(Layer.values()).stream().filter(layer -> !layer.isShown()).map(Layer::key)
        .collect(Collectors.joining(" "));
  }

  private static String actorOptions(Map<String, Integer> actors) {
    Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
    actors.forEach((name, number) -> sorted.put(name, Integer.toString(number)));
    return options(sorted);
  }

  private static String codeOptions(List<String> codes) {
    Map<String, String> sorted = new TreeMap<>();
    codes.stream().filter(code -> !code.isEmpty()).forEach(code -> sorted.put(DisplayText.ofCode(code), code));
    return options(sorted);
  }

  private static String options(Map<String, String> valuesByLabel) {
    return valuesByLabel.entrySet().stream().map(option -> OPTION.fill(Map.of("value", option.getValue(), "label",
        option.getKey()))).collect(Collectors.joining());
  }
}
