package org.demarche;

import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.ExternalResourceFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.demarche.actor.ActorAnnotator;
import org.demarche.assess.AssessAnnotator;
import org.demarche.event.EventAnnotator;
import org.demarche.hedge.HedgeAnnotator;
import org.demarche.preprocess.DatelineAnnotator;
import org.demarche.preprocess.Nlp4jAnnotator;
import org.demarche.preprocess.Nlp4jModels;
import org.demarche.record.RecordAnnotator;
import org.demarche.role.ReferenceAnnotator;
import org.demarche.role.RoleAnnotator;
import org.demarche.statement.StatementAnnotator;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.venue.VenueAnnotator;

/**
 * The front door: the engines as uimaFIT descriptions, with their defaults.
 *
 * <p>{@link #engines} runs after any DKPro pipeline; {@link #embedded} needs nothing but the text:
 *
 * <pre>
 * AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.embedded());
 * JCas jcas = engine.newJCas();
 * jcas.setDocumentText("…");
 * engine.process(jcas);
 * jcas.select(DiplomaticEvent.class).forEach(event -&gt; …);
 * </pre>
 *
 * <p>All methods take names and values of parameters, in pairs:
 *
 * <pre>
 * Demarche.embedded(Demarche.PARAM_LEXICON_LOCATION, "my/rows", Demarche.PARAM_DOCUMENT_DATE, "2025-05-16")
 * </pre>
 *
 * A parameter of an aggregate is one of all its engines that have it. The constants here are those of the aggregates;
 * a single engine also has those of its class. Files and paths are given as such or as strings. All descriptions import
 * their types by name, so they stay small when they are written to XML, and run from it wherever the jar is on the
 * class path.
 */
public final class Demarche {

  /** See {@link DocumentAnnotator#PARAM_LEXICON_LOCATION}. */
  public static final String PARAM_LEXICON_LOCATION = DocumentAnnotator.PARAM_LEXICON_LOCATION;
  /** See {@link DocumentAnnotator#PARAM_ENTITY_LOCATION}. */
  public static final String PARAM_ENTITY_LOCATION = DocumentAnnotator.PARAM_ENTITY_LOCATION;
  /** See {@link DocumentAnnotator#PARAM_PERSON_LOCATION}. */
  public static final String PARAM_PERSON_LOCATION = DocumentAnnotator.PARAM_PERSON_LOCATION;
  /** See {@link VenueAnnotator#PARAM_SITE_LOCATION}. */
  public static final String PARAM_SITE_LOCATION = VenueAnnotator.PARAM_SITE_LOCATION;
  /** See {@link EventAnnotator#PARAM_DOCUMENT_DATE}. */
  public static final String PARAM_DOCUMENT_DATE = EventAnnotator.PARAM_DOCUMENT_DATE;
  /** See {@link DocumentAnnotator#PARAM_LANGUAGE}. */
  public static final String PARAM_LANGUAGE = DocumentAnnotator.PARAM_LANGUAGE;
  /** See {@link DocumentAnnotator#PARAM_LAYERS}. */
  public static final String PARAM_LAYERS = DocumentAnnotator.PARAM_LAYERS;
  /** See {@link DocumentAnnotator#PARAM_DOCUMENT_TIME_LIMIT}. */
  public static final String PARAM_DOCUMENT_TIME_LIMIT = DocumentAnnotator.PARAM_DOCUMENT_TIME_LIMIT;

  /** What users set for all engines of an aggregate. */
  private static final List<String> PARAMETERS = List.of(PARAM_LEXICON_LOCATION, PARAM_ENTITY_LOCATION,
      PARAM_PERSON_LOCATION, PARAM_SITE_LOCATION, PARAM_DOCUMENT_DATE, PARAM_LANGUAGE, PARAM_LAYERS,
      PARAM_DOCUMENT_TIME_LIMIT);

  private static final String VENDOR = "Démarche";
  private static final String VERSION = "0.2.0";

  /** The layers after the datelines, in the order in which they must run. */
  private static final List<Class<? extends AnalysisComponent>> LAYERS = List.of(ActorAnnotator.class,
      RoleAnnotator.class, ReferenceAnnotator.class, StatementAnnotator.class, EventAnnotator.class,
      VenueAnnotator.class, HedgeAnnotator.class, AssessAnnotator.class, RecordAnnotator.class);

  private Demarche() {
  }

  /**
   * All layers as one aggregate, to be run after any DKPro pipeline: datelines, actors, roles, references, statements,
   * events, venues, hedges, assessment, records. It reads Sentence, Token with POS and Lemma, Dependency and
   * NamedEntity, whichever component wrote them. What is missing is compensated for where possible, and logged once.
   */
  public static AnalysisEngineDescription engines(Object... parameters) throws ResourceInitializationException {
    AggregateBuilder aggregate = new AggregateBuilder();
    add(aggregate, DatelineAnnotator.class, datelines());
    addLayers(aggregate);
    return named(aggregate, "Démarche",
        "Actors, roles, statements, events, venues, hedges and event records of diplomatic news, to be "
        + "run after a pipeline that writes DKPro Core's sentences, tokens and dependencies.", parameters);
  }

  /**
   * All layers after the embedded preprocessing, as one aggregate that reads only the document text. It requires
   * {@code nlp4j-api} and {@code nlp4j-english} on the class path and about 500 MB of heap; the models are loaded once
   * per Java virtual machine, whatever the number of engines.
   */
  public static AnalysisEngineDescription embedded(Object... parameters) throws ResourceInitializationException {
    AggregateBuilder aggregate = new AggregateBuilder();
    addPreprocessing(aggregate);
    addLayers(aggregate);
    return named(aggregate, "Démarche with preprocessing", "Actors, roles, statements, events, venues, hedges and "
        + "event records of diplomatic news, from the bare text.", parameters);
  }

  /**
   * The embedded preprocessing alone: datelines, then sentences to dependencies. It has the requirements of {@link
   * #embedded}.
   */
  public static AnalysisEngineDescription preprocessing(Object... parameters) throws ResourceInitializationException {
    AggregateBuilder aggregate = new AggregateBuilder();
    addPreprocessing(aggregate);
    return named(aggregate, "Démarche preprocessing",
        "Datelines, sentences, tokens, tags, lemmas, names and dependencies of a text, as DKPro Core types.",
        parameters);
  }

  /** Datelines, bylines and boilerplate. */
  public static AnalysisEngineDescription datelines(Object... parameters) throws ResourceInitializationException {
    return describe(DatelineAnnotator.class, parameters);
  }

  /** Sentences, tokens, tags, lemmas, names and dependencies by NLP4J, with the models as a shared resource. */
  public static AnalysisEngineDescription nlp4j(Object... parameters) throws ResourceInitializationException {
    AnalysisEngineDescription engine = AnalysisEngineFactory.createEngineDescription(Nlp4jAnnotator.class,
        TypeImports.all(), Nlp4jAnnotator.RES_MODELS,
        ExternalResourceFactory.createNamedResourceDescription("Nlp4jModels", Nlp4jModels.class));
    Parameters.set(engine, parameters);
    return engine;
  }

  /** Who: states, governments, organisations, people, groups. */
  public static AnalysisEngineDescription actors(Object... parameters) throws ResourceInitializationException {
    return describe(ActorAnnotator.class, parameters);
  }

  /** In what capacity: offices with their holders. */
  public static AnalysisEngineDescription roles(Object... parameters) throws ResourceInitializationException {
    return describe(RoleAnnotator.class, parameters);
  }

  /** Which mentions denote the same actor. */
  public static AnalysisEngineDescription references(Object... parameters) throws ResourceInitializationException {
    return describe(ReferenceAnnotator.class, parameters);
  }

  /** Who said what. */
  public static AnalysisEngineDescription statements(Object... parameters) throws ResourceInitializationException {
    return describe(StatementAnnotator.class, parameters);
  }

  /** What was done or is planned. */
  public static AnalysisEngineDescription events(Object... parameters) throws ResourceInitializationException {
    return describe(EventAnnotator.class, parameters);
  }

  /** Where they meet. */
  public static AnalysisEngineDescription venues(Object... parameters) throws ResourceInitializationException {
    return describe(VenueAnnotator.class, parameters);
  }

  /** How firmly things are said. */
  public static AnalysisEngineDescription hedges(Object... parameters) throws ResourceInitializationException {
    return describe(HedgeAnnotator.class, parameters);
  }

  /** The status and certainty of events and statements, derived from all other layers. */
  public static AnalysisEngineDescription assessment(Object... parameters) throws ResourceInitializationException {
    return describe(AssessAnnotator.class, parameters);
  }

  /** Which mentions of events name the same act, and what the document as a whole says of it. */
  public static AnalysisEngineDescription records(Object... parameters) throws ResourceInitializationException {
    return describe(RecordAnnotator.class, parameters);
  }

  private static void addPreprocessing(AggregateBuilder aggregate) throws ResourceInitializationException {
    add(aggregate, DatelineAnnotator.class, datelines());
    add(aggregate, Nlp4jAnnotator.class, nlp4j());
  }

  private static void addLayers(AggregateBuilder aggregate) throws ResourceInitializationException {
    for (Class<? extends AnalysisComponent> layer : LAYERS) {
      add(aggregate, layer, describe(layer));
    }
  }

  private static void add(AggregateBuilder aggregate, Class<?> engine, AnalysisEngineDescription description) {
    aggregate.add(engine.getSimpleName(), description);
  }

  /** The aggregate with a name, and with the outputs of its engines declared as its own. */
  private static AnalysisEngineDescription named(AggregateBuilder aggregate, String name, String description,
      Object... parameters) throws ResourceInitializationException {
    AnalysisEngineDescription engine = aggregate.createAggregateDescription();
    AnalysisEngineMetaData metaData = engine.getAnalysisEngineMetaData();
    metaData.setName(name);
    metaData.setDescription(description);
    metaData.setVendor(VENDOR);
    metaData.setVersion(VERSION);
    Capability all = UIMAFramework.getResourceSpecifierFactory().createCapability();
    all.setLanguagesSupported(new String[] {"en"});
    for (MetaDataObject delegate : engine.getDelegateAnalysisEngineSpecifiersWithImports().values()) {
      addOutputs((AnalysisEngineDescription) delegate, all);
    }
    metaData.setCapabilities(new Capability[] {all});
    for (String parameter : PARAMETERS) {
      Parameters.declare(engine, parameter);
    }
    Parameters.set(engine, parameters);
    return engine;
  }

  private static void addOutputs(AnalysisEngineDescription engine, Capability all) {
    for (Capability capability : engine.getAnalysisEngineMetaData().getCapabilities()) {
      for (TypeOrFeature output : capability.getOutputs()) {
        if (output.isType() && !List.of(all.getOutputs()).contains(output)) {
          all.addOutputType(output.getName(), output.isAllAnnotatorFeatures());
        }
      }
    }
  }

  private static AnalysisEngineDescription describe(Class<? extends AnalysisComponent> engine, Object... parameters)
      throws ResourceInitializationException {
    AnalysisEngineDescription description = AnalysisEngineFactory.createEngineDescription(engine, TypeImports.all());
    Parameters.set(description, parameters);
    return description;
  }
}
