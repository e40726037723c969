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

/** The index page of a folder: all pages in and below it, with a summary read from the head of each. */
final class HtmlIndex {

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  static final String NAME = "index.html";

  /** The end of the titles of our pages: it shows that they are ours. */
  static final String TITLE_END = " – Démarche</title>";

  private static final HtmlTemplate INDEX = HtmlTemplate.read("index.html");
  private static final HtmlTemplate ROW = HtmlTemplate.read("index-row.html");
  private static final HtmlTemplate BAR = HtmlTemplate.read("index-bar.html");
  private static final HtmlAssets ASSETS = HtmlAssets.of("style.css", "index.js");
  private static final Pattern SUMMARY = Pattern.compile("<meta name=\"demarche-summary\" content=\"([^\"]*)\">");
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)" + TITLE_END);
  private static final int HEAD = 4096;

  private final Path folder;

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
      }
    }
    Map<String, String> values = new HashMap<>(ASSETS.values());
    values.put("title", folder.getFileName() == null ? "Documents" : folder.getFileName().toString());
    values.put("documents", HtmlExporter.count(documents, "document", "documents"));
    values.put("events", HtmlExporter.count(totals.getOrDefault("events", 0), "event", "events"));
    values.put("statements", HtmlExporter.count(totals.getOrDefault("statements", 0), "statement", "statements"));
    values.put("venues", HtmlExporter.count(totals.getOrDefault("venues", 0), "venue mention", "venue mentions"));
    values.put("bars", bars(totals));
    values.put("rows", rows.toString());
    String index = INDEX.fill(values);
    output.write(folder.resolve(NAME), TITLE_END, out -> out.write(index.getBytes(StandardCharsets.UTF_8)));
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
