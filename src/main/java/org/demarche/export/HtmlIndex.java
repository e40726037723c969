package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.entity.EntityTables;
import org.demarche.register.Entry;
import org.demarche.register.Register;
import org.demarche.register.Report;
import org.demarche.register.ReportJson;

/**
 * The index page of a folder: the acts that its documents report, each once, and all pages in and below it. What it
 * shows is in the head of each page.
 */
final class HtmlIndex {

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  static final String NAME = "index.html";

  /** The end of the titles of our pages: it shows that they are ours. */
  static final String TITLE_END = " – Démarche</title>";

  /** What takes the place of the list of documents where there is none. */
  static final Map<String, String> NO_DOCUMENTS = Map.of("rows", "", "bars", "");

  /** With more records, the index has its documents alone: the register of so large an archive is no page. */
  private static final int MOST_RECORDS = 300_000;

  private static final HtmlTemplate INDEX = HtmlTemplate.read("archive.html");
  private static final HtmlTemplate ROW = HtmlTemplate.read("index-row.html");
  private static final HtmlTemplate BAR = HtmlTemplate.read("index-bar.html");
  private static final HtmlAssets ASSETS = new HtmlAssets(HtmlTemplate.resource("style.css")
      + HtmlTemplate.resource("archive.css"), HtmlTemplate.resource("archive.js"));
  private static final Pattern SUMMARY = Pattern.compile("<meta name=\"demarche-summary\" content=\"([^\"]*)\">");
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)" + TITLE_END);
  private static final int HEAD = 4096;

  private final Path folder;
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, String> links = new HashMap<>();

  HtmlIndex(Path folder) {
    this.folder = folder;
  }

  /**
   * The counts that an index shows for a page: {@code events=2 statements=5 venues=1 speakers=3 CONSULT=1 REJECT=1}.
   */
  static String summary(List<EventMention> events, Numbering numbering, int speakers) {
    Map<String, Integer> types = new TreeMap<>();
    events.stream().filter(event -> !event.type().isEmpty())
        .forEach(event -> types.merge(event.type(), 1, Integer::sum));
    return "events=" + events.size() + " statements=" + numbering.of(Layer.STATEMENT).size() + " venues="
        + numbering.of(Layer.VENUE).size() + " speakers=" + speakers + types.entrySet().stream()
            .map(type -> " " + type.getKey() + "=" + type.getValue()).collect(Collectors.joining());
  }

  void write(OutputFolder output) throws IOException {
    List<Path> pages = FolderFiles.in(folder, HtmlExporter.EXTENSION, NAME);
    StringBuilder rows = new StringBuilder();
    Map<String, Integer> totals = new TreeMap<>();
    int documents = 0;
    for (Path page : pages) {
      String head = head(page);
      Matcher summary = SUMMARY.matcher(head);
      Matcher title = TITLE.matcher(head);
      if (summary.find() && title.find()) {
        documents++;
        Map<String, Integer> counts = counts(summary.group(1));
        counts.forEach((name, count) -> totals.merge(name, count, Integer::sum));
        rows.append(row(folder.relativize(page), title.group(1), counts));
        addRecords(page);
      }
    }
    Map<String, String> values = new HashMap<>(acts());
    values.put("title", folder.getFileName() == null ? "Documents" : folder.getFileName().toString());
    values.put("facts", String.join("</span><span>", HtmlExporter.count(documents, "document", "documents"),
        HtmlExporter.count(totals.getOrDefault("events", 0), "event", "events"),
        HtmlExporter.count(totals.getOrDefault("statements", 0), "statement", "statements"),
        HtmlExporter.count(totals.getOrDefault("venues", 0), "venue mention", "venue mentions")));
    values.put("bars", bars(totals));
    values.put("rows", rows.toString());
    String index = fill(values);
    output.write(folder.resolve(NAME), TITLE_END, out -> out.write(index.getBytes(StandardCharsets.UTF_8)));
  }

  /** The page with these values and our style and script. */
  static String fill(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(ASSETS.values());
    return INDEX.fill(all);
  }

  private void addRecords(Path page) throws IOException {
    List<String> lines = reports.size() > MOST_RECORDS || !OptionalLibrary.isThere() ? null : PageRecords.read(page);
    for (int i = 0; lines != null && i < lines.size(); i++) {
      Report report = lines.get(i).isEmpty() ? null : ReportJson.read(lines.get(i));
      if (report != null) {
        reports.add(report);
        links.put(report.key(), href(folder.relativize(page)) + "#e" + (i + 1));
      }
    }
  }

  /** The values for the acts; blank ones if the pages have no records, or too many. */
  private Map<String, String> acts() throws IOException {
    if (reports.isEmpty() || reports.size() > MOST_RECORDS) {
      return Map.of("acts", "", "several", "", "leftOut", "", "land", "", "data", "");
    }
    List<Entry> entries = Register.create().entries(reports, new RegisterFolder(folder).ids());
    return new RegisterPage(entries, EntityTables.read(EntityTables.BUILT_IN).states(), links).values();
  }

  /** The head of a page; bytes that are not UTF-8, as in pages of others, become replacement characters. */
  private static String head(Path page) throws IOException {
    try (InputStream in = Files.newInputStream(page)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    } catch (AccessDeniedException e) {
      return "";
    }
  }

  private static Map<String, Integer> counts(String summary) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String part : summary.split(" ")) {
      String[] pair = part.split("=");
      if (pair.length == 2 && WORD.matcher(pair[0]).matches() && NUMBER.matcher(pair[1]).matches()) {
        counts.put(pair[0], Integer.valueOf(pair[1]));
      }
    }
    return counts;
  }

  /** A row; the title comes from the page and is already escaped. */
  private static String row(Path page, String title, Map<String, Integer> counts) {
    Map<String, String> values = new HashMap<>();
    values.put("href", href(page));
    values.put("title", title);
    values.put("path", page.toString().replace('\\', '/'));
    for (String name : List.of("events", "statements", "venues", "speakers")) {
      values.put(name, Integer.toString(counts.getOrDefault(name, 0)));
    }
    values.put("types", types(counts).entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
        .map(type -> DisplayText.ofCode(type.getKey()) + " " + type.getValue()).collect(Collectors.joining(", ")));
    return ROW.fill(values);
  }

  private static String bars(Map<String, Integer> totals) {
    Map<String, Integer> types = types(totals);
    int most = types.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(types.entrySet());
    sorted.sort((a, b) -> b.getValue() - a.getValue());
    return sorted.stream().map(type -> BAR.fill(Map.of("type", DisplayText.ofCode(type.getKey()), "count",
        type.getValue().toString(), "width", Integer.toString(Math.max(1, 200 * type.getValue() / most)))))
        .collect(Collectors.joining());
  }

  private static Map<String, Integer> types(Map<String, Integer> counts) {
    Map<String, Integer> types = new TreeMap<>(counts);
    types.keySet().removeIf(name -> !name.equals(name.toUpperCase(Locale.ROOT)));
    return types;
  }

  /** The address of a file below a folder, or beside it. */
  static String href(Path page) {
    List<String> parts = new ArrayList<>();
    page.forEach(part -> parts.add(URLEncoder.encode(part.toString(), StandardCharsets.UTF_8).replace("+", "%20")));
    return String.join("/", parts);
  }
}
