package org.demarche.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: in the properties of Open Graph, in the meta elements of newspapers and Dublin Core, in
 * microdata and JSON-LD of schema.org, and in {@code h1}, {@code title} and {@code time}.
 *
 * @param fields
 *          title, date (of publication, in ISO 8601) and source, as far as the page has them
 */
record HtmlMetadata(Map<String, String> fields) {

  static final String TITLE = "title";
  static final String DATE = "date";
  static final String SOURCE = "source";

  private static final List<String> TITLES = List.of("meta[property=og:title]", "meta[name=twitter:title]",
      "meta[name=dc.title]", "meta[name=citation_title]");
  private static final List<String> DATES = List.of("meta[property=article:published_time]",
      "meta[itemprop=datePublished]", "meta[name=parsely-pub-date]", "meta[name=pubdate]", "meta[name=publishdate]",
      "meta[name=publish-date]", "meta[name=publication_date]", "meta[name=citation_publication_date]",
      "meta[name=sailthru.date]", "meta[name=dc.date.issued]", "meta[name=dcterms.issued]", "meta[name=dc.date]",
      "meta[name=dcterms.date]", "meta[name=dcterms.created]", "meta[property=og:published_time]", "meta[name=date]");
  private static final List<String> SOURCES = List.of("meta[property=og:site_name]", "meta[name=dc.publisher]",
      "meta[name=dcterms.publisher]", "meta[name=citation_publisher]", "meta[name=application-name]");
  private static final Pattern JSON = Pattern.compile("\"(headline|datePublished)\"\\s*:\\s*"
      + "\"((?:[^\"\\\\]|\\\\.){1,500})\"");
  private static final Pattern PUBLISHER = Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]{0,500}?\"name\"\\s*:\\s*"
      + "\"([^\"\\\\]{1,200})\"");
  private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})[-/]?(\\d\\d)[-/]?(\\d\\d)(?!\\d).*", Pattern.DOTALL);
  private static final List<DateTimeFormatter> WRITTEN = List.of("MMMM d, uuuu", "d MMMM uuuu", "MMM d, uuuu",
      "d MMM uuuu").stream().map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)).toList();
  private static final Pattern DAY = Pattern.compile("(?:[A-Z][a-z]+,? )?((?:[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4})"
      + "|(?:\\d{1,2} [A-Z][a-z]{2,8}\\.? \\d{4}))\\b.*", Pattern.DOTALL);

  /** The metadata of a page. */
  static HtmlMetadata of(Document page) {
    String json = json(page);
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, SOURCE, first(first(page, SOURCES), group(PUBLISHER, json, 1)));
    put(fields, TITLE, title(page, json, fields.get(SOURCE)));
    put(fields, DATE, date(page, json));
    return new HtmlMetadata(fields);
  }

  private static void put(Map<String, String> fields, String key, String value) {
    if (value != null && !value.isBlank()) {
      fields.put(key, value.strip());
    }
  }

  private static String json(Document page) {
    StringBuilder json = new StringBuilder();
    page.select("script[type=application/ld+json]").forEach(script -> json.append(script.data()).append('\n'));
    return json.toString();
  }

  private static String group(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(group) : null;
  }

  private static String ofJson(String json, String key) {
    Matcher matcher = JSON.matcher(json);
    while (matcher.find()) {
      if (matcher.group(1).equals(key)) {
        return matcher.group(2).replace("\\\"", "\"").replace("\\/", "/").replace("\\u2019", "’");
      }
    }
    return null;
  }

  private static String first(String one, String other) {
    return one == null || one.isBlank() ? other : one;
  }

  private static String first(Document page, List<String> selectors) {
    for (String selector : selectors) {
      for (Element element : page.select(selector)) {
        if (!element.attr("content").isBlank()) {
          return element.attr("content");
        }
      }
    }
    return null;
  }

  private static String title(Document page, String json, String source) {
    String title = heading(page, source, "article h1", "main h1", "[itemprop=headline]");
    title = first(title, first(page, TITLES));
    title = first(title, ofJson(json, "headline"));
    title = first(title, heading(page, source, "h1"));
    return withoutSource(first(title, page.title()), source);
  }

  /** The first heading that is not the name of the site. */
  private static String heading(Document page, String source, String... selectors) {
    for (String selector : selectors) {
      for (Element element : page.select(selector)) {
        if (!element.text().isBlank() && !element.text().equalsIgnoreCase(source)) {
          return element.text();
        }
      }
    }
    return null;
  }

  /** The title without the name of the site behind a bar or a dash. */
  private static String withoutSource(String title, String source) {
    int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
    if (bar < 0) {
      return title;
    }
    String last = title.substring(bar + 3).strip();
    boolean isName = last.equalsIgnoreCase(source) || title.charAt(bar + 1) == '|';
    return isName ? title.substring(0, bar).strip() : title;
  }

  private static String date(Document page, String json) {
    String date = day(first(page, DATES));
    date = date == null ? day(ofJson(json, "datePublished")) : date;
    for (Element time : page.select("time[pubdate], time[itemprop=datePublished], article time[datetime],"
        + " header time[datetime], time[datetime], [itemprop=datePublished]")) {
      date = date == null ? day(first(time.attr("datetime"), time.text())) : date;
    }
    return date;
  }

  /** The day of a date, in ISO 8601; null if it is none, or written in another way. */
  static String day(String date) {
    if (date == null) {
      return null;
    }
    Matcher iso = ISO.matcher(date);
    Matcher written = DAY.matcher(date.strip());
    try {
      if (iso.matches()) {
        return LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)),
            Integer.parseInt(iso.group(3))).toString();
      }
      return written.matches() ? written(written.group(1).replace(".", "")) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String written(String date) {
    for (DateTimeFormatter format : WRITTEN) {
      try {
        return LocalDate.parse(date, format).toString();
      } catch (DateTimeException e) {
        // Another format may fit.
      }
    }
    return null;
  }
}
