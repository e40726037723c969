package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.Actors;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Source;
import org.demarche.type.Statement;

/** A mention of an event with everything linked to it. */
final class EventMention {

  private static final List<ArgumentRole> ROLES = List.of(ArgumentRole.SOURCE, ArgumentRole.TARGET, ArgumentRole.PARTY,
      ArgumentRole.MEDIATOR, ArgumentRole.HOST);

  private final int number;
  private final DiplomaticEvent event;
  private final List<Party> parties = new ArrayList<>();
  private final List<EventPlace> places;

  private EventMention(int number, DiplomaticEvent event) {
    this.number = number;
    this.event = event;
    for (ArgumentRole role : ROLES) {
      for (Annotation participant : Arguments.all(event, role)) {
        Actors.each(participant).forEach(actor -> parties.add(Party.of(role, actor)));
      }
    }
    places = Arguments.all(event, ArgumentRole.VENUE).stream().map(EventPlace::of).toList();
  }

  /** All mentions of a document in text order, numbered from 1. */
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

  /** The category according to PLOVER's coding rules, or the kind of act if the rules were not applied. */
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

  /** All participants, by role in the order SOURCE, TARGET, PARTY, MEDIATOR, HOST. */
  List<Party> parties() {
    return parties;
  }

  List<Party> parties(ArgumentRole role) {
    return parties.stream().filter(party -> party.role() == role).toList();
  }

  List<EventPlace> places() {
    return places;
  }

  List<Annotation> times() {
    return Arguments.all(event, ArgumentRole.TIME);
  }

  /** The words that say when; empty if there are none. */
  String timeWords() {
    return times().stream().map(DisplayText::of).collect(Collectors.joining(", "));
  }

  List<HedgedStatement> hedges() {
    return Arguments.all(event, ArgumentRole.HEDGE).stream().filter(HedgedStatement.class::isInstance)
        .map(HedgedStatement.class::cast).toList();
  }

  /** The innermost statement that reports the event, or null if the article itself does. */
  Statement statement() {
    return Arguments.all(event, ArgumentRole.STATEMENT).stream().filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .min(Comparator.comparingInt(statement -> statement.getEnd() - statement.getBegin())).orElse(null);
  }

  /** The speaker of a statement, or null if the text does not name one. */
  static String speaker(Statement statement) {
    if (statement.getSpeaker() != null && !statement.getSpeaker().isBlank()) {
      return statement.getSpeaker();
    }
    Source source = Arguments.first(statement, ArgumentRole.SOURCE, Source.class);
    return source == null ? null : DisplayText.or(source.getName(), DisplayText.of(source));
  }
}
