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
import org.demarche.assess.SpeakerSummary;
import org.demarche.type.Statement;

/** How firmly each speaker of a document speaks: the certainty of each of their statements, and the mean. */
final class HtmlSpeakers {

  private static final HtmlTemplate SPEAKER = HtmlTemplate.read("speaker.html");

  /** What somebody says, and the events that it reports. */
  private static final class Speaker {

    private final SpeakerSummary summary;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Integer> events = new ArrayList<>();
    private String role;

    private Speaker(SpeakerSummary summary) {
      this.summary = summary;
    }
  }

  private final List<Speaker> speakers;

  HtmlSpeakers(JCas jcas, List<EventMention> events) {
    Map<String, Speaker> found = new LinkedHashMap<>();
    for (SpeakerSummary summary : SpeakerSummary.of(jcas, EventMention::speaker)) {
      found.put(summary.speaker(), new Speaker(summary));
    }
    for (Statement statement : jcas.select(Statement.class)) {
      Speaker speaker = found.get(EventMention.speaker(statement));
      if (speaker != null) {
        speaker.statements.add(statement);
        speaker.role = speaker.role == null ? statement.getSpeakerRole() : speaker.role;
      }
    }
    for (EventMention event : events) {
      Speaker speaker = event.statement() == null ? null : found.get(EventMention.speaker(event.statement()));
      if (speaker != null) {
        speaker.events.add(event.number());
      }
    }
    speakers = new ArrayList<>(found.values());
    speakers.sort(Comparator.comparingInt((Speaker speaker) -> -speaker.summary.statements()));
  }

  /** The rows of the chart; empty if nobody speaks. */
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
    values.put("name", speaker.summary.speaker());
    values.put("role", DisplayText.ofCode(speaker.role));
    values.put("count", Integer.toString(speaker.summary.statements()));
    values.put("events", speaker.events.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    values.put("none", speaker.events.isEmpty() ? "none" : "");
    values.put("dots", dots.toString());
    values.put("mean", String.format(Locale.ROOT, "%.1f", x(speaker.summary.meanCertainty())));
    values.put("certainty", String.format(Locale.ROOT, "%.2f", speaker.summary.meanCertainty()));
    return SPEAKER.fill(values);
  }

  private static double x(double certainty) {
    return 5 + 190 * certainty;
  }
}
