package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Dateline;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.HedgeCue;
import org.demarche.type.HedgedStatement;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.Source;
import org.demarche.type.SpeakerRole;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/** An annotated document made by hand; annotations are found by their words, each behind the one before. */
final class SampleDocument {

  static final String TALKS = """
      GENEVA (Newswire) - Foreign Minister Ana Silva of Brazil met Canadian counterpart Luc Roy in Geneva on \
      3 March 2025.

      “We may sign the accord in Vienna in May,” Silva said. Roy said Canada had rejected the previous draft.

      The ministers are to meet again at the Hofburg in Vienna. The talks in Vienna were welcomed by Norway.
      """;

  private final JCas jcas;
  private final String text;
  private int position;

  SampleDocument(String id, String text) {
    try {
      jcas = JCasFactory.createJCas();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    this.text = text;
    DocumentMetaData metaData = DocumentMetaData.create(jcas);
    metaData.setDocumentId(id);
    metaData.setDocumentTitle(id);
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage("en");
  }

  JCas jcas() {
    return jcas;
  }

  /** Goes on at the begin of some words. */
  SampleDocument at(String words) {
    position = text.indexOf(words, position);
    return this;
  }

  SampleDocument fromStart() {
    position = 0;
    return this;
  }

  private <T extends Annotation> T place(T annotation, String words) {
    int begin = text.indexOf(words, position);
    if (begin < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" behind " + position);
    }
    annotation.setBegin(begin);
    annotation.setEnd(begin + words.length());
    annotation.addToIndexes();
    return annotation;
  }

  void sentence(String words) {
    place(new Sentence(jcas), words);
  }

  Actor actor(String words, String name, String kind, String country) {
    Actor actor = place(new Actor(jcas), words);
    actor.setName(name);
    actor.setKind(kind);
    actor.setCountry(country);
    actor.setSector("GOV");
    actor.setRule("actor.test");
    return actor;
  }

  SpeakerRole role(String words, String category, String title, String country) {
    SpeakerRole role = place(new SpeakerRole(jcas), words);
    role.setCategory(category);
    role.setTitle(title);
    role.setCountry(country);
    role.setRule("role.test");
    return role;
  }

  DiplomaticEvent event(String words, String category, String status, double certainty) {
    DiplomaticEvent event = place(new DiplomaticEvent(jcas), words);
    event.setCategory(category);
    event.setPlover(category);
    event.setQuad(category.equals("REJECT") ? "V-CONF" : "V-COOP");
    event.setStatus(status);
    event.setCertainty(certainty);
    event.setRule("event." + words);
    return event;
  }

  NegotiationVenue venue(String words, String kind, String country, double latitude, double longitude) {
    NegotiationVenue venue = place(new NegotiationVenue(jcas), words);
    venue.setName(words);
    venue.setKind(kind);
    venue.setCountry(country);
    venue.setLatitude(latitude);
    venue.setLongitude(longitude);
    venue.setRule("venue.test");
    return venue;
  }

  Annotation time(String words) {
    return place(new Annotation(jcas), words);
  }

  Statement statement(String words, String speaker, String role, String kind, double certainty) {
    Statement statement = place(new Statement(jcas), words);
    statement.setSpeaker(speaker);
    statement.setSpeakerRole(role);
    statement.setKind(kind);
    statement.setCertainty(certainty);
    statement.setRule("statement.test");
    return statement;
  }

  Source source(String words, Statement statement) {
    Source source = place(new Source(jcas), words);
    source.setName(statement.getSpeaker());
    Arguments.add(statement, ArgumentRole.SOURCE, source);
    return source;
  }

  StatementCue cue(String words, Statement statement) {
    StatementCue cue = place(new StatementCue(jcas), words);
    cue.setLemma(words);
    cue.setStance("NEUTRAL");
    Arguments.add(statement, ArgumentRole.CUE, cue);
    return cue;
  }

  HedgedStatement hedged(String cue, String scope) {
    HedgedStatement hedged = place(new HedgedStatement(jcas), scope);
    hedged.setCategory("EPISTEMIC");
    hedged.setCertainty(0.5);
    HedgeCue hedge = place(new HedgeCue(jcas), cue);
    hedge.setCategory("EPISTEMIC");
    hedge.setStrength(0.5);
    hedge.setRule("hedge." + cue);
    Arguments.add(hedged, ArgumentRole.CUE, hedge);
    return hedged;
  }

  /** {@link #TALKS} with all its layers: five mentions of four events. */
  static SampleDocument talks() {
    SampleDocument d = new SampleDocument("news/talks.txt", TALKS);
    Dateline dateline = d.place(new Dateline(d.jcas), "GENEVA (Newswire)");
    dateline.setPlace("Geneva");
    dateline.setAgency("Newswire");
    dateline.setDate("2025-03-04");
    d.sentence("Foreign Minister Ana Silva of Brazil met Canadian counterpart Luc Roy in Geneva on 3 March 2025.");
    SpeakerRole minister = d.role("Foreign Minister", "FOREIGN_MINISTER", "foreign minister", "BRA");
    Actor silva = d.actor("Ana Silva", "Ana Silva", "PERSON", "BRA");
    Arguments.add(silva, ArgumentRole.ROLE, minister);
    Actor roy = d.actor("Luc Roy", "Luc Roy", "PERSON", "CAN");
    DiplomaticEvent met = d.event("met", "CONSULT", "OCCURRED", 1);
    d.at("met");
    met.setDate("2025-03-03");
    met.setMode("meeting");
    Arguments.add(met, ArgumentRole.PARTY, silva);
    Arguments.add(met, ArgumentRole.PARTY, roy);
    Arguments.add(met, ArgumentRole.VENUE, d.venue("Geneva", "CITY", "CHE", 46.2044, 6.1432));
    Arguments.add(met, ArgumentRole.TIME, d.time("on 3 March 2025"));

    d.at("“We may");
    d.sentence("“We may sign the accord in Vienna in May,” Silva said.");
    Statement said = d.statement("“We may sign the accord in Vienna in May,”", "Ana Silva", "FOREIGN_MINISTER",
        "DIRECT", 0.5);
    HedgedStatement may = d.hedged("may", "We may sign the accord in Vienna in May");
    DiplomaticEvent sign = d.event("sign", "AGREE", "PLANNED", 0.5);
    sign.setDate("2025-05");
    NegotiationVenue vienna = d.venue("Vienna", "CITY", "AUT", 48.2082, 16.3738);
    Arguments.add(sign, ArgumentRole.VENUE, vienna);
    Arguments.add(sign, ArgumentRole.STATEMENT, said);
    Arguments.add(sign, ArgumentRole.HEDGE, may);
    d.at("Silva said");
    d.source("Silva", said);
    d.cue("said", said);

    d.at("Roy said");
    d.sentence("Roy said Canada had rejected the previous draft.");
    Statement reported = d.statement("Canada had rejected the previous draft", "Luc Roy", null, "INDIRECT", 1);
    d.source("Roy", reported);
    Actor canada = d.actor("Canada", "Canada", "STATE", "CAN");
    DiplomaticEvent rejected = d.event("rejected", "REJECT", "OCCURRED", 1);
    Arguments.add(rejected, ArgumentRole.SOURCE, canada);
    Arguments.add(rejected, ArgumentRole.STATEMENT, reported);

    d.at("The ministers");
    d.sentence("The ministers are to meet again at the Hofburg in Vienna.");
    DiplomaticEvent meet = d.event("meet", "CONSULT", "PLANNED", 0.9);
    NegotiationVenue hofburg = d.venue("Hofburg", "SITE", "AUT", 48.2065, 16.3657);
    Arguments.add(meet, ArgumentRole.VENUE, hofburg);
    NegotiationVenue city = d.venue("Vienna", "CITY", "AUT", 48.2082, 16.3738);
    Arguments.add(meet, ArgumentRole.VENUE, city);
    Arguments.add(hofburg, ArgumentRole.WITHIN, city);
    d.at("The talks");
    DiplomaticEvent talks = d.event("talks", "CONSULT", "PLANNED", 1);
    Arguments.add(talks, ArgumentRole.VENUE, d.venue("Vienna", "CITY", "AUT", 48.2082, 16.3738));
    d.record(met);
    d.record(sign);
    d.record(rejected);
    d.record(meet, talks);
    return d;
  }

  /** The record of some mentions: with the features of the first, and the participants, places and times of all. */
  private void record(DiplomaticEvent... mentions) {
    DiplomaticEvent first = mentions[0];
    EventRecord record = new EventRecord(jcas, first.getBegin(), first.getEnd());
    record.setCategory(first.getCategory());
    record.setPlover(first.getPlover());
    record.setQuad(first.getQuad());
    record.setCameo(first.getCameo());
    record.setMode(first.getMode());
    record.setStatus(first.getStatus());
    record.setCertainty(first.getCertainty());
    record.setDate(first.getDate());
    record.setSalience(0.5);
    record.setRule("record.mentions");
    for (DiplomaticEvent mention : mentions) {
      Arguments.add(record, ArgumentRole.MENTION, mention);
      for (ArgumentRole role : List.of(ArgumentRole.SOURCE, ArgumentRole.PARTY, ArgumentRole.VENUE,
          ArgumentRole.TIME)) {
        Arguments.addAll(record, role, Arguments.all(mention, role));
      }
    }
    record.addToIndexes();
  }

  /** A text with so many events, a sentence each. */
  static SampleDocument ofEvents(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("Envoy Number").append(i).append(" met the delegation of Norway in Oslo and made no statement. ");
      text.append(i % 5 == 4 ? "\n\n" : "");
    }
    SampleDocument d = new SampleDocument("many.txt", text.toString());
    for (int i = 0; i < count; i++) {
      d.at("Envoy Number" + i + " ");
      d.sentence("Envoy Number" + i + " met the delegation of Norway in Oslo and made no statement.");
      Actor envoy = d.actor("Number" + i, "Number" + i, "PERSON", null);
      DiplomaticEvent event = d.event("met", "CONSULT", "OCCURRED", (i % 11) / 10.0);
      event.setDate(String.format("2025-%02d-%02d", 1 + i % 12, 1 + i % 28));
      Arguments.add(event, ArgumentRole.SOURCE, envoy);
      Arguments.add(event, ArgumentRole.TARGET, d.actor("Norway", "Norway", "STATE", "NOR"));
      Arguments.add(event, ArgumentRole.VENUE, d.venue("Oslo", "CITY", "NOR", 59.9139, 10.7522));
    }
    return d;
  }
}
