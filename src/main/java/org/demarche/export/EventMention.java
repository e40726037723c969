package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Source;
import org.demarche.type.Statement;

/** A mention of an event with all that its ties tell. */
final class EventMention {

  private static final List<String> ROLES = List.of("SOURCE", "TARGET", "PARTY", "MEDIATOR", "HOST");

  private final int number;
  private final DiplomaticEvent event;
  private final List<Party> parties = new ArrayList<>();
  private final List<EventPlace> places;

  private EventMention(int number, DiplomaticEvent event) {
    this.number = number;
    this.event = event;
    for (String role : ROLES) {
      Arguments.all(event, role).forEach(annotation -> parties.add(Party.of(role, annotation)));
    }
    places = Arguments.all(event, "VENUE").stream().map(EventPlace::of).toList();
  }

  /** All mentions of a document in the order of the text, numbered from 1. */
  static List<EventMention> all(JCas jcas) {
    List<EventMention> mentions = new ArrayList<>();
    for (DiplomaticEvent event : jcas.select(DiplomaticEvent.class)) {
      mentions.add(new EventMention(mentions.size() + 1, event));
    }
    return mentions;
  }

  int number() {
    return number;
  }

  DiplomaticEvent annotation() {
    return event;
  }

  String trigger() {
    return DisplayText.of(event);
  }

  /** The category by PLOVER's coding rules, or the kind of act where the rules were not applied. */
  String type() {
    return DisplayText.or(event.getPlover(), event.getCategory());
  }

  /** The kind of act. */
  String category() {
    return DisplayText.or(event.getCategory(), event.getPlover());
  }

  String mode() {
    return DisplayText.or(event.getMode(), "");
  }

  String status() {
    return DisplayText.or(event.getStatus(), "");
  }

  String quad() {
    return DisplayText.or(event.getQuad(), "");
  }

  String date() {
    return DisplayText.or(event.getDate(), "");
  }

  String rule() {
    return DisplayText.or(event.getRule(), "");
  }

  double certainty() {
    return event.getCertainty();
  }

  /** All who take part, by role in the order SOURCE, TARGET, PARTY, MEDIATOR, HOST. */
  List<Party> parties() {
    return parties;
  }

  List<Party> parties(String role) {
    return parties.stream().filter(party -> party.role().equals(role)).toList();
  }

  List<EventPlace> places() {
    return places;
  }

  List<Annotation> times() {
    return Arguments.all(event, "TIME");
  }

  /** The words that tell when; empty where there are none. */
  String timeWords() {
    return times().stream().map(DisplayText::of).collect(Collectors.joining(", "));
  }

  List<HedgedStatement> hedges() {
    return Arguments.all(event, "HEDGE").stream().filter(HedgedStatement.class::isInstance)
        .map(HedgedStatement.class::cast).toList();
  }

  /** The innermost statement that reports the event, or null where the article itself does. */
  Statement statement() {
    return Arguments.all(event, "STATEMENT").stream().filter(Statement.class::isInstance).map(Statement.class::cast)
        .min(Comparator.comparingInt(statement -> statement.getEnd() - statement.getBegin())).orElse(null);
  }

  /** Who says a statement, or null where the text does not tell. */
  static String speaker(Statement statement) {
    if (statement.getSpeaker() != null && !statement.getSpeaker().isBlank()) {
      return statement.getSpeaker();
    }
    Source source = Arguments.first(statement, "SOURCE", Source.class);
    return source == null ? null : DisplayText.or(source.getName(), DisplayText.of(source));
  }
}
