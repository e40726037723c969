package org.demarche.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The events of a document by date, with a column for each date in the text. */
final class HtmlTimeline {

  private static final HtmlTemplate DATE = HtmlTemplate.read("date.html");
  private static final HtmlTemplate DOT = HtmlTemplate.read("dot.html");
  private static final int LONGEST_COLUMN = 12;

  private final Map<String, List<EventMention>> dates = new TreeMap<>();
  private int undated;

  HtmlTimeline(List<EventMention> events) {
    for (EventMention event : events) {
      if (event.date().isEmpty()) {
        undated++;
      } else {
        dates.computeIfAbsent(event.date(), date -> new ArrayList<>()).add(event);
      }
    }
  }

  /** The number of events without a date. */
  int undated() {
    return undated;
  }

  /** The columns; empty if no event has a date. */
  String html() {
    StringBuilder out = new StringBuilder();
    dates.forEach((date, events) -> out.append(column(date, events)));
    return out.toString();
  }

  private static String column(String date, List<EventMention> events) {
    Map<String, String> values = new HashMap<>();
    values.put("date", date);
    values.put("day", DisplayText.ofDay(date));
    values.put("year", date.length() < 4 ? "" : date.substring(0, 4));
    values.put("count", events.size() == 1 ? "1 event" : events.size() + " events");
    values.put("events", events.stream().map(event -> Integer.toString(event.number()))
        .collect(Collectors.joining(" ")));
    values.put("dots", events.stream().limit(LONGEST_COLUMN).map(HtmlTimeline::dot).collect(Collectors.joining()));
    values.put("more", events.size() <= LONGEST_COLUMN ? "" : "+" + (events.size() - LONGEST_COLUMN));
    return DATE.fill(values);
  }

  private static String dot(EventMention event) {
    String number = Integer.toString(event.number());
    return DOT.fill(Map.of("quad", event.quad().toLowerCase(Locale.ROOT), "number", number, "label",
        "Event " + number + ", " + DisplayText.ofCode(event.type()) + ": " + event.trigger()));
  }
}
