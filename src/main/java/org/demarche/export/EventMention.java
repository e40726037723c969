package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Source;
import org.demarche.type.Statement;

/** An event with everything linked to it: a mention, or a record with its mentions. */
final class EventMention {

  private static final List<ArgumentRole> ROLES = List.of(ArgumentRole.SOURCE, ArgumentRole.TARGET, ArgumentRole.PARTY,
      ArgumentRole.MEDIATOR, ArgumentRole.HOST);

  private final int number;
  /** The DiplomaticEvent or EventRecord whose features and links are shown. */
  private final Annotation source;
  private final List<EventMention> mentions;
  private final List<Party> parties = new ArrayList<>();
  private final List<EventPlace> places;

  private EventMention(int number, Annotation source, List<EventMention> mentions) {
    this.number = number;
    this.source = source;
    this.mentions = mentions;
    for (ArgumentRole role : ROLES) {
      Arguments.all(source, role).forEach(annotation -> parties.add(Party.of(role, annotation)));
    }
    places = Arguments.all(source, ArgumentRole.VENUE).stream().map(EventPlace::of)
        .sorted(Comparator.comparingInt(EventPlace::breadth)).toList();
  }

  /** All mentions of a document in text order, numbered from 1. */
  static List<EventMention> all(JCas jcas) {
    List<EventMention> mentions = new ArrayList<>();
    for (DiplomaticEvent event : jcas.select(DiplomaticEvent.class)) {
      mentions.add(new EventMention(mentions.size() + 1, event, List.of()));
    }
    return mentions;
  }

  /** A record with its mentions. */
  static EventMention of(int number, EventRecord record, List<EventMention> mentions) {
    return new EventMention(number, record, mentions);
  }

  /** The same with another number. */
  EventMention numbered(int other) {
    return new EventMention(other, source, mentions);
  }

  int number() {
    return number;
  }

  /** The annotation whose words stand for the event: the mention, or the most telling mention of a record. */
  Annotation annotation() {
    return mentions.stream().map(mention -> mention.source).filter(event -> event.getBegin() == source.getBegin()
        && event.getEnd() == source.getEnd()).findFirst().orElse(source);
  }

  /** The record; null for a mention. */
  EventRecord record() {
    return source instanceof EventRecord record ? record : null;
  }

  /** The mentions of a record, in text order; a mention is its own only one. */
  List<EventMention> mentions() {
    return mentions.isEmpty() ? List.of(this) : mentions;
  }

  String trigger() {
    return DisplayText.of(source);
  }

  /** The category according to PLOVER's coding rules, or the kind of act if the rules were not applied. */
  String type() {
    return DisplayText.or(value("plover"), category(source));
  }

  /** The kind of act. */
  String category() {
    return DisplayText.or(category(source), value("plover"));
  }

  private static String category(Annotation event) {
    return event.getFeatureValueAsString(event.getType().getFeatureByBaseName("category"));
  }

  private String value(String feature) {
    return source.getFeatureValueAsString(source.getType().getFeatureByBaseName(feature));
  }

  String mode() {
    return DisplayText.or(value("mode"), "");
  }

  String status() {
    return DisplayText.or(value("status"), "");
  }

  String quad() {
    return DisplayText.or(value("quad"), "");
  }

  String cameo() {
    return DisplayText.or(value("cameo"), "");
  }

  String date() {
    return DisplayText.or(value("date"), "");
  }

  String rule() {
    return DisplayText.or(value("rule"), "");
  }

  double certainty() {
    return source instanceof EventRecord record ? record.getCertainty() : ((DiplomaticEvent) source).getCertainty();
  }

  /** How far the document is about the event, from 0 to 1; 1 for a mention, of which this is not known. */
  double salience() {
    return source instanceof EventRecord record ? record.getSalience() : 1;
  }

  /** All participants, by role in the order SOURCE, TARGET, PARTY, MEDIATOR, HOST. */
  List<Party> parties() {
    return parties;
  }

  List<Party> parties(ArgumentRole role) {
    return parties.stream().filter(party -> party.role() == role).toList();
  }

  /** The participants in some roles. */
  List<Party> parties(Set<ArgumentRole> roles) {
    return parties.stream().filter(party -> roles.contains(party.role())).toList();
  }

  /** The places, narrowest first. */
  List<EventPlace> places() {
    return places;
  }

  List<Annotation> times() {
    return Arguments.all(source, ArgumentRole.TIME);
  }

  /** The words that say when; empty if there are none. */
  String timeWords() {
    return times().stream().map(DisplayText::of).distinct().collect(Collectors.joining(", "));
  }

  List<HedgedStatement> hedges() {
    return mentions().stream().flatMap(mention -> Arguments.all(mention.source, ArgumentRole.HEDGE).stream())
        .filter(HedgedStatement.class::isInstance).map(HedgedStatement.class::cast).distinct().toList();
  }

  /** The innermost statement that reports the event, or null if the article itself does. */
  Statement statement() {
    Annotation event = mentions.isEmpty() ? source : annotation();
    return Arguments.all(event, ArgumentRole.STATEMENT).stream().filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .min(Comparator.comparingInt(statement -> statement.getEnd() - statement.getBegin())).orElse(null);
  }

  /** The speaker of a statement, or null if the text does not name one; a mere pronoun is no name. */
  static String speaker(Statement statement) {
    if (statement.getSpeaker() != null && !statement.getSpeaker().isBlank()) {
      return statement.getSpeaker();
    }
    Source source = Arguments.first(statement, ArgumentRole.SOURCE, Source.class);
    if (source == null) {
      return null;
    }
    boolean isNamed = source.getName() != null && !source.getName().isBlank();
    return isNamed ? source.getName() : isPronoun(source) ? null : DisplayText.of(source);
  }

  /** Whether all words of an annotation are pronouns, by their tags in Penn's scheme. */
  private static boolean isPronoun(Annotation annotation) {
    List<POS> tags = JCasUtil.selectCovered(POS.class, annotation);
    return !tags.isEmpty() && tags.stream().map(POS::getPosValue)
        .allMatch(tag -> tag != null && (tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT")));
  }
}
