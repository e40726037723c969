package org.demarche.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.register.Report;
import org.demarche.register.ReportJson;
import org.demarche.type.EventRecord;

/**
 * The records of a document in the head of its page, from which the index of a folder is made: JSON Lines, one line for
 * each card in their order, blank where there is nothing to compare.
 */
final class PageRecords {

  private static final String BEGIN = "<script type=\"application/x-ndjson\" id=\"records\">";
  private static final String END = "</script>";

  /** The line on which our pages have their style: there are no records behind it. */
  private static final String STYLE = "<style>";

  private PageRecords() {
  }

  /** The element; empty if the library for JSON is missing. */
  static String element(List<EventMention> events, Map<EventRecord, Report> reports) {
    if (!OptionalLibrary.isThere()) {
      return "";
    }
    StringBuilder out = new StringBuilder(BEGIN).append('\n');
    for (EventMention event : events) {
      Report report = event.record() == null ? null : reports.get(event.record());
      out.append(report == null ? "" : line(report)).append('\n');
    }
    return out.append(END).toString();
  }

  private static String line(Report report) {
    try {
      return ReportJson.line(report).replace("<", "\\u003c");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines in a page, one for each card; null if it is not ours, or has none. */
  static List<String> read(Path page) throws IOException {
    List<String> records = null;
    boolean isOwn = false;
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(page),
        StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null && !line.startsWith(STYLE); line = lines.readLine()) {
        isOwn |= line.startsWith("<title>") && line.endsWith(HtmlIndex.TITLE_END);
        if (records != null) {
          if (line.equals(END)) {
            return records;
          }
          records.add(line);
        } else if (isOwn && line.equals(BEGIN)) {
          records = new ArrayList<>();
        }
      }
    }
    return null;
  }
}
