package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.DocumentDay;
import org.demarche.export.DisplayText;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.Statement;

/**
 * The events of a document, one for each record, or for each mention where there are none, two lines each: what, status
 * and certainty; who, where, when, and according to whom.
 */
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
    List<? extends Annotation> events = jcas.select(EventRecord.class).asList();
    if (events.isEmpty()) {
      events = jcas.select(DiplomaticEvent.class).asList();
    }
    out.println();
    DocumentDay day = DocumentDay.of(jcas, null);
    if (day.isKnown()) {
      String counted = "Times are counted from " + day.day() + " (" + day.origin().label() + ").";
      new StyledText().add(WEAK, counted).print(out, style, width, 0);
    }
    if (events.isEmpty()) {
      out.println("No events.");
      return;
    }
    new StyledText().add(STRONG, row("Event", "what", "kind", "status", "certainty")).print(out, style, width, INDENT);
    int number = 0;
    for (Annotation event : events) {
      head(event, ++number).print(out, style, width, INDENT);
      StyledText details = details(event);
      if (!details.isBlank()) {
        details.print(out, style, width, INDENT);
      }
    }
  }

  private static StyledText head(Annotation event, int number) {
    String category = nonNull(value(event, "category"), "?");
    String kind = value(event, "mode") == null ? category : category + " (" + value(event, "mode") + ")";
    String what = DisplayText.of(event);
    String row = row(Integer.toString(number), what, kind, nonNull(value(event, "status"), "?"),
        String.format(Locale.ROOT, "%.2f", certainty(event)));
    int begin = row.indexOf(what);
    return new StyledText().add(WEAK, row.substring(0, begin)).add(LayerColour.EVENT.sgr(), what)
        .add("", row.substring(begin + what.length()));
  }

  private static String row(String number, String what, String kind, String status, String certainty) {
    return String.format(Locale.ROOT, "%5s  %-18s %-24s %-12s %s", number, what, kind, status, certainty);
  }

  private static StyledText details(Annotation event) {
    StyledText text = new StyledText().add("", " ".repeat(INDENT - 2));
    add(text, "who", who(event), LayerColour.ACTOR);
    add(text, "where", Arguments.all(event, ArgumentRole.VENUE).stream().map(EventList::place)
        .collect(Collectors.joining(", ")), LayerColour.VENUE);
    add(text, "when", when(event), LayerColour.CUE);
    add(text, "said by", speaker(event), LayerColour.SOURCE);
    add(text, "mentions", mentions(event), LayerColour.EVENT);
    return text;
  }

  private static void add(StyledText text, String label, String value, LayerColour colour) {
    if (!value.isEmpty()) {
      text.add("", "  ").add(WEAK, (label + ": ").replace(' ', StyledText.NO_BREAK)).add(colour.sgr(), value);
    }
  }

  private static String who(Annotation event) {
    String source = actors(event, ArgumentRole.SOURCE);
    String target = actors(event, ArgumentRole.TARGET);
    String parties = actors(event, ArgumentRole.PARTY);
    StringBuilder who = new StringBuilder(source);
    who.append(target.isEmpty() ? "" : (source.isEmpty() ? "→ " : " → ") + target);
    who.append(parties.isEmpty() ? "" : (who.isEmpty() ? "" : "; ") + parties);
    for (ArgumentRole role : List.of(ArgumentRole.MEDIATOR, ArgumentRole.HOST)) {
      String actors = actors(event, role);
      who.append(actors.isEmpty() ? "" : (who.isEmpty() ? "" : "; ") + role.name().toLowerCase(Locale.ROOT) + " "
          + actors);
    }
    return who.toString();
  }

  private static String actors(Annotation event, ArgumentRole role) {
    return Arguments.all(event, role).stream()
        .map(a -> a instanceof Actor actor && actor.getName() != null ? actor.getName() : DisplayText.of(a))
        .distinct().collect(Collectors.joining(", "));
  }

  private static String place(Annotation venue) {
    return venue instanceof NegotiationVenue place && place.getName() != null ? place.getName()
        : DisplayText.of(venue);
  }

  private static String when(Annotation event) {
    String words = Arguments.all(event, ArgumentRole.TIME).stream().map(a -> DisplayText.of(a)).distinct()
        .collect(Collectors.joining(", "));
    String date = value(event, "date");
    return date == null ? words : words.isEmpty() ? date : words + " (" + date + ")";
  }

  /** Who reports an event; of a record, who reports the mention that it is shown by. */
  private static String speaker(Annotation event) {
    Annotation shown = Arguments.all(event, ArgumentRole.MENTION).stream()
        .filter(mention -> mention.getBegin() == event.getBegin() && mention.getEnd() == event.getEnd()).findFirst()
        .orElse(event);
    Statement statement = Arguments.first(shown, ArgumentRole.STATEMENT, Statement.class);
    if (statement == null) {
      return "";
    }
    String name = statement.getSpeaker();
    Annotation source = Arguments.first(statement, ArgumentRole.SOURCE, Annotation.class);
    String speaker = name != null ? name : source != null ? DisplayText.of(source) : "";
    return statement.getSpeakerRole() == null ? speaker : speaker.isEmpty()
        ? statement.getSpeakerRole() : speaker + ", " + statement.getSpeakerRole();
  }

  /** The words of all mentions, where there are several. */
  private static String mentions(Annotation event) {
    List<Annotation> mentions = Arguments.all(event, ArgumentRole.MENTION);
    return mentions.size() < 2 ? "" : mentions.stream().map(mention -> DisplayText.of(mention))
        .collect(Collectors.joining(", "));
  }

  private static String value(Annotation event, String feature) {
    return event.getFeatureValueAsString(event.getType().getFeatureByBaseName(feature));
  }

  private static double certainty(Annotation event) {
    return event instanceof EventRecord record ? record.getCertainty() : ((DiplomaticEvent) event).getCertainty();
  }

  private static String nonNull(String value, String other) {
    return value == null ? other : value;
  }
}
