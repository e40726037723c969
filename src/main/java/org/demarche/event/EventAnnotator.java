package org.demarche.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.DocumentDay;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;

/**
 * Adds a DiplomaticEvent to every verb and noun that names an act between political actors, with its category (from
 * PLOVER, the Political Language Ontology for Verifiable Event Records), mode, participants and date.
 *
 * <pre>
 * The envoys of Chad and Niger [met] in Cairo on Monday.
 *   CONSULT, PARTY envoys of Chad and Niger, TIME Monday
 * </pre>
 *
 * Requires sentences, tokens with part of speech and lemma, and dependencies (DKPro); uses named entities and the
 * Actors of earlier layers. Participants that are not Actors yet are added as such. An event needs at least one Actor
 * among its participants; for some nouns (agreement, talks, sanctions) it is enough that the sentence contains one.
 * {@link org.demarche.assess.AssessAnnotator} adds status, statement and hedges, and {@link
 * org.demarche.venue.VenueAnnotator} adds the venue. If there are no tokens, nothing is added and a warning is logged
 * once.
 */
@ResourceMetaData(name = "Démarche Events",
    description =
        "Adds a DiplomaticEvent on every verb and noun that names an act between political actors, with its category, "
        + "mode, participants and date.", version = "0.2.0", vendor = "Démarche")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Actor"}, outputs = {
        "org.demarche.type.DiplomaticEvent", "org.demarche.type.Actor",
        "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"})
@LanguageCapability("en")
public final class EventAnnotator extends DocumentAnnotator {

  /**
   * A folder whose classes.tsv, governors.tsv, not-events.tsv, nouns.tsv, sport.tsv, times.tsv and verbs.tsv replace
   * the built-in tables of the same name: a class path location ({@code classpath:/…}), a URL, or a path.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = EventTables.BUILT_IN)
  private String modelLocation;

  /**
   * The date of the documents in ISO 8601 (2025-05-16), from which expressions such as Friday or last month are counted
   * in documents that have neither a date among their metadata nor a dateline with one. If absent, such expressions
   * yield no date in those documents.
   */
  public static final String PARAM_DOCUMENT_DATE = "documentDate";
  @ConfigurationParameter(name = PARAM_DOCUMENT_DATE, mandatory = false)
  private String documentDate;

  private EventTables tables;

  @Override
  protected void load() {
    tables = new EventTables(withOwnRows("event", modelLocation), entities().calendar());
    CalendarDate.parse(documentDate);
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.getAnnotationIndex(DiplomaticEvent.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView view) {
    ActorStanding actors = new ActorStanding(jcas, view, tables.classes(), entities().names());
    EventFinder finder = new EventFinder(tables, actors);
    SportNews sport = new SportNews(tables, view);
    List<Event> events = finder.find(view.sentences().stream()
        .filter(sentence -> sentence.isParsed() && !sentence.isInert() && !sport.has(sentence))
        .toList());
    ParticipantWriter writer = new ParticipantWriter(jcas, view, new ParticipantResolver(actors, tables.classes()),
        entities().names());
    Set<Word> triggers = events.stream().map(event -> event.trigger().word()).collect(Collectors.toSet());
    EventDates dates = new EventDates(jcas, view, tables, DocumentDay.of(jcas, documentDate), triggers);
    for (Event event : events) {
      add(jcas, event, writer, dates);
    }
  }

  private static void add(JCas jcas, Event event, ParticipantWriter writer, EventDates dates) {
    Trigger trigger = event.trigger();
    DiplomaticEvent added = new DiplomaticEvent(jcas, trigger.span().begin(), trigger.span().end());
    added.setCategory(trigger.frame().category().name());
    added.setMode(trigger.mode());
    added.setRule(trigger.frame().id());
    for (Event.Participant participant : event.participants()) {
      Arguments.add(added, participant.role(), writer.of(participant.head(), trigger.frame().id()));
    }
    dates.addTo(added, trigger.word());
    added.addToIndexes();
  }
}
