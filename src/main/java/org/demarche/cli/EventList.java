package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.Actor;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.Statement;

/** The events of a document, two lines each: what, status and certainty; who, where, when, and said by whom. */
final class EventList {

  private static final String STRONG = "1";
  private static final String WEAK = "2";
  private static final int INDENT = 7;

  private final JCas jcas;
  private final Style style;
  private final int width;

  EventList(JCas jcas, Style style, int width) {
    this.jcas = jcas;
    this.style = style;
    this.width = width;
  }

  void print(PrintWriter out) {
    List<DiplomaticEvent> events = jcas.select(DiplomaticEvent.class).asList();
    out.println();
    if (events.isEmpty()) {
      out.println("No events.");
      return;
    }
    new StyledText().add(STRONG, row("Event", "what", "kind", "status", "certainty")).print(out, style, width, INDENT);
    int number = 0;
    for (DiplomaticEvent event : events) {
      head(event, ++number).print(out, style, width, INDENT);
      StyledText details = details(event);
      if (!details.isBlank()) {
        details.print(out, style, width, INDENT);
      }
    }
  }

  private static StyledText head(DiplomaticEvent event, int number) {
    String category = nonNull(event.getCategory(), "?");
    String kind = event.getMode() == null ? category : category + " (" + event.getMode() + ")";
    String what = oneLine(event.getCoveredText());
    String row = row(Integer.toString(number), what, kind, nonNull(event.getStatus(), "?"),
        String.format(Locale.ROOT, "%.2f", event.getCertainty()));
    int begin = row.indexOf(what);
    return new StyledText().add(WEAK, row.substring(0, begin)).add(LayerColour.EVENT.sgr(), what)
        .add("", row.substring(begin + what.length()));
  }

  private static String row(String number, String what, String kind, String status, String certainty) {
    return String.format(Locale.ROOT, "%5s  %-18s %-24s %-12s %s", number, what, kind, status, certainty);
  }

  private static StyledText details(DiplomaticEvent event) {
    StyledText text = new StyledText().add("", " ".repeat(INDENT - 2));
    add(text, "who", who(event), LayerColour.ACTOR);
    add(text, "where", Arguments.all(event, "VENUE").stream().map(EventList::place).collect(Collectors.joining(", ")),
        LayerColour.VENUE);
    add(text, "when", when(event), LayerColour.CUE);
    add(text, "said by", speaker(event), LayerColour.SOURCE);
    return text;
  }

  private static void add(StyledText text, String label, String value, LayerColour colour) {
    if (!value.isEmpty()) {
      text.add("", "  ").add(WEAK, (label + ": ").replace(' ', StyledText.NO_BREAK)).add(colour.sgr(), value);
    }
  }

  private static String who(DiplomaticEvent event) {
    String source = actors(event, "SOURCE");
    String target = actors(event, "TARGET");
    String parties = actors(event, "PARTY");
    StringBuilder who = new StringBuilder(source);
    who.append(target.isEmpty() ? "" : (source.isEmpty() ? "→ " : " → ") + target);
    who.append(parties.isEmpty() ? "" : (who.isEmpty() ? "" : "; ") + parties);
    for (String role : List.of("MEDIATOR", "HOST")) {
      String actors = actors(event, role);
      who.append(actors.isEmpty() ? "" : (who.isEmpty() ? "" : "; ") + role.toLowerCase(Locale.ROOT) + " " + actors);
    }
    return who.toString();
  }

  private static String actors(DiplomaticEvent event, String role) {
    return Arguments.all(event, role).stream()
        .map(a -> a instanceof Actor actor && actor.getName() != null ? actor.getName() : oneLine(a.getCoveredText()))
        .distinct().collect(Collectors.joining(", "));
  }

  private static String place(Annotation venue) {
    return venue instanceof NegotiationVenue place && place.getName() != null ? place.getName()
        : oneLine(venue.getCoveredText());
  }

  private static String when(DiplomaticEvent event) {
    String words = Arguments.all(event, "TIME").stream().map(a -> oneLine(a.getCoveredText()))
        .collect(Collectors.joining(", "));
    return event.getDate() == null ? words : words.isEmpty() ? event.getDate() : words + " (" + event.getDate() + ")";
  }

  private static String speaker(DiplomaticEvent event) {
    Statement statement = Arguments.first(event, "STATEMENT", Statement.class);
    if (statement == null) {
      return "";
    }
    String name = statement.getSpeaker();
    Annotation source = Arguments.first(statement, "SOURCE", Annotation.class);
    String speaker = name != null ? name : source != null ? oneLine(source.getCoveredText()) : "";
    return statement.getSpeakerRole() == null ? speaker : speaker.isEmpty()
        ? statement.getSpeakerRole() : speaker + ", " + statement.getSpeakerRole();
  }

  private static String nonNull(String value, String other) {
    return value == null ? other : value;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
