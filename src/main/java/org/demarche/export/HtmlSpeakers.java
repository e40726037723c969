package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.demarche.type.Statement;

/** How firmly each speaker of a document speaks: the certainty of each of his or her statements, and their mean. */
final class HtmlSpeakers {

  private static final HtmlTemplate SPEAKER = HtmlTemplate.read("speaker.html");

  /** What somebody says, and the events that it reports. */
  private static final class Speaker {

    private final String name;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Integer> events = new ArrayList<>();
    private String role;

    private Speaker(String name) {
      this.name = name;
    }

    private double mean() {
      return statements.stream().mapToDouble(Statement::getCertainty).average().orElse(0);
    }
  }

  private final List<Speaker> speakers;

  HtmlSpeakers(JCas jcas, List<EventMention> events) {
    Map<String, Speaker> found = new LinkedHashMap<>();
    for (Statement statement : jcas.select(Statement.class)) {
      String name = EventMention.speaker(statement);
      if (name != null) {
        Speaker speaker = found.computeIfAbsent(name, Speaker::new);
        speaker.statements.add(statement);
        speaker.role = speaker.role == null ? statement.getSpeakerRole() : speaker.role;
      }
    }
    for (EventMention event : events) {
      String name = event.statement() == null ? null : EventMention.speaker(event.statement());
      if (name != null) {
        found.get(name).events.add(event.number());
      }
    }
    speakers = new ArrayList<>(found.values());
    speakers.sort(Comparator.comparingInt((Speaker speaker) -> -speaker.statements.size()));
  }

  /** The rows of the chart; empty where nobody speaks. */
  String html() {
    return speakers.stream().map(HtmlSpeakers::row).collect(Collectors.joining());
  }

  int count() {
    return speakers.size();
  }

  private static String row(Speaker speaker) {
    StringBuilder dots = new StringBuilder();
    for (Statement statement : speaker.statements) {
      dots.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"8\" r=\"3.5\"/>", x(statement.getCertainty())));
    }
    Map<String, String> values = new HashMap<>();
    values.put("name", speaker.name);
    values.put("role", Words.ofCode(speaker.role));
    values.put("count", Integer.toString(speaker.statements.size()));
    values.put("events", speaker.events.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    values.put("none", speaker.events.isEmpty() ? "none" : "");
    values.put("dots", dots.toString());
    values.put("mean", String.format(Locale.ROOT, "%.1f", x(speaker.mean())));
    values.put("certainty", String.format(Locale.ROOT, "%.2f", speaker.mean()));
    return SPEAKER.fill(values);
  }

  private static double x(double certainty) {
    return 5 + 190 * certainty;
  }
}
