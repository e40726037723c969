package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Actors;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.EntityLabel;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Dateline;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.NegotiationVenue;

/**
 * Adds a NegotiationVenue for each place or medium at which an event takes, took or is to take place, and links it to
 * the event (VENUE on the event, EVENT on the venue) and to the venue that contains it (WITHIN).
 *
 * <p>
 * Requires DKPro's Sentence, Token with POS and Lemma, and Dependency, and the DiplomaticEvents of the event layer;
 * without events there are no venues. Uses the places of any NamedEntity; without a named-entity recogniser the
 * built-in gazetteer finds them itself. {@code country}, {@code latitude}, {@code longitude} and {@code geonamesId}
 * come from the gazetteer, which is guided first by what the text says about a place, then by what the document is
 * about, then by how well known a place is; a site that it does not know gets the coordinates of the venue that
 * contains it. {@code format} is derived from the states of the event's actors.
 *
 * <p>
 * A document without text or sentences is left unchanged; a table with a bad row makes initialization fail. Facts about
 * cities are from GeoNames (CC BY 4.0).
 */
@ResourceMetaData(name = "Démarche Venues", description = "Marks the places and media at which people meet.",
    version = "0.2.0", vendor = "Démarche")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Dateline",
    "org.demarche.type.Actor", "org.demarche.type.DiplomaticEvent"}, outputs = "org.demarche.type.NegotiationVenue")
@LanguageCapability("en")
public final class VenueAnnotator extends DocumentAnnotator {

  static final String BUILT_IN = "classpath:org/demarche/venue/en/";
  private static final String[] TABLES = {"rules.tsv", "acts.tsv", "verbs.tsv", "words.tsv", "media.tsv",
      "place-nouns.tsv",
      "not-places.tsv", "name-classes.tsv", "sites.tsv", "areas.tsv", "regions.tsv", "abbreviations.tsv",
      "cities.tsv.gz"};

  /**
   * A folder of tables to use instead of the built-in ones of the same name: rules.tsv, acts.tsv, verbs.tsv, words.tsv,
   * media.tsv, place-nouns.tsv, not-places.tsv, name-classes.tsv, sites.tsv, areas.tsv, regions.tsv, abbreviations.tsv,
   * cities.tsv.gz.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  /**
   * A table of additional sites, in the format of the built-in {@code sites.tsv}: a path, a URL, or
   * {@code classpath:/…}. Its rows are added to the built-in sites, and take precedence over those of the same name.
   */
  public static final String PARAM_SITE_LOCATION = "siteLocation";
  @ConfigurationParameter(name = PARAM_SITE_LOCATION, mandatory = false)
  private String siteLocation;

  private Gazetteer gazetteer;
  private PlaceReader places;
  private VenueFinder finder;
  private EventParties parties;
  private VenueLexicon lexicon;
  private Map<String, ActUse> acts;

  /** The tables of a folder, falling back to the built-in ones. */
  static TableFolder tables(String location) {
    return TableFolder.of(location, BUILT_IN, TABLES);
  }

  @Override
  protected void load() {
    TableFolder folder = tables(withOwnRows("venue", modelLocation));
    lexicon = VenueLexicon.read(folder);
    gazetteer = Gazetteer.read(folder, siteLocation == null || siteLocation.isBlank() ? null : siteLocation,
        entities().states());
    places = new PlaceReader(folder, gazetteer, lexicon);
    finder = new VenueFinder(lexicon, gazetteer);
    parties = new EventParties(gazetteer);
    acts = ActUse.read(folder);
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.getAnnotationIndex(NegotiationVenue.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView view) {
    List<DiplomaticEvent> events = jcas.select(DiplomaticEvent.class).asList();
    List<Act> found = acts(view, events);
    if (found.stream().allMatch(act -> act.use() == ActUse.NONE)) {
      return;
    }
    List<Venue> venues = finder.find(found, places.read(view, background(jcas)));
    new VenueWriter(jcas, events, event -> parties.states(event, view)).write(venues);
  }

  private PlaceReader.Background background(JCas jcas) {
    List<PlaceFinder.Entity> entities = new ArrayList<>();
    EntityLabel.of(jcas).forEach(entity ->
        entities.add(new PlaceFinder.Entity(entity.span(), entity.value().toUpperCase(Locale.ROOT))));
    List<String> countries = jcas.select(Actor.class)
        .filter(actor -> actor.getCountry() != null && !gazetteer.isStateAndRegion(actor.getCoveredText()))
        .map(Actor::getCountry).toList();
    List<String> people = jcas.select(Actor.class)
        .filter(actor -> Actors.isPerson(actor) && actor.getName() != null).map(Actor::getName).toList();
    String dateline = jcas.select(Dateline.class).map(Dateline::getPlace).filter(place -> place != null).findFirst()
        .orElse(null);
    return new PlaceReader.Background(entities, countries, people, dateline);
  }

  private List<Act> acts(DocumentView view, List<DiplomaticEvent> events) {
    List<Act> found = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      DiplomaticEvent event = events.get(i);
      Word trigger = view.headOf(Span.of(event));
      if (trigger != null) {
        ActUse use = ActUse.of(event.getCategory(), trigger.lemma(), acts);
        boolean isPersonal = switch (use) {
          case TRIP -> parties.isTraveller(event, ArgumentRole.SOURCE);
          case RETURN -> parties.isTraveller(event, ArgumentRole.SOURCE) && isForTalks(trigger);
          case GREETING -> parties.isOfficial(event, ArgumentRole.SOURCE)
              && parties.isOfficial(event, ArgumentRole.TARGET);
          default -> true;
        };
        boolean isMeeting = use == ActUse.TRIP || use == ActUse.RETURN || use == ActUse.GREETING;
        found.add(new Act(i, trigger, !isPersonal ? ActUse.NONE : isMeeting ? ActUse.MEETING : use));
      }
    }
    return found;
  }

  /** Whether a journey is for an occasion at which people come together: <em>returned for another round</em>. */
  private boolean isForTalks(Word journey) {
    return journey.isVerb() && new Clause(journey).prepositions().stream().anyMatch(phrase ->
        phrase.lemma().equals("for") && lexicon.is(WordUse.GATHER, phrase.object()));
  }
}
