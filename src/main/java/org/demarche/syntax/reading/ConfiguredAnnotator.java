package org.demarche.syntax.reading;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.OwnRows;

/**
 * An engine with the parameters that all engines have: the tables of states, bodies and people, the user's own rows,
 * and which documents are annotated. A document that takes longer than a limit, or whose thread is interrupted, fails.
 */
public abstract class ConfiguredAnnotator extends JCasAnnotator_ImplBase {

  /**
   * A folder of tables of states, bodies and people to use instead of the built-in ones of the same name: states.tsv,
   * organisations.tsv, metonyms.tsv, people.tsv, names-not.tsv, calendar.tsv, office-holders.tsv. Give the same
   * to all engines.
   */
  public static final String PARAM_ENTITY_LOCATION = "entityLocation";
  @ConfigurationParameter(name = PARAM_ENTITY_LOCATION, mandatory = false, defaultValue = EntityTables.BUILT_IN,
      description = "A folder of tables of states, bodies and people to use instead of the built-in ones of the same "
          + "name: states.tsv, organisations.tsv, metonyms.tsv, people.tsv, names-not.tsv, calendar.tsv, "
          + "office-holders.tsv. Give the same to all engines.")
  private String entityLocation;

  /**
   * A folder of own rows for the tables of all layers: a sub-folder for each layer, named as the package is (actor,
   * assess, entity, event, hedge, preprocess, record, role, statement, venue), with tables of the built-in names,
   * such as event/verbs.tsv. Their rows come before the built-in ones, and a row with the id of a built-in one takes
   * its place. Give the same to all engines.
   */
  public static final String PARAM_LEXICON_LOCATION = "lexiconLocation";
  @ConfigurationParameter(name = PARAM_LEXICON_LOCATION, mandatory = false,
      description = "A folder of own rows for the tables of all layers: a sub-folder for each layer, named as "
          + "the package is (actor, assess, entity, event, hedge, preprocess, record, role, statement, "
          + "venue), with tables of the built-in names, such as event/verbs.tsv. Their rows come before "
          + "the built-in ones, and a row with the id of a built-in one takes its place. Give the same "
          + "to all engines.")
  private String lexiconLocation;

  /**
   * A table of people to add to those of people.tsv, in its format: a path, a URL, or classpath:/…. Give the same to
   * all engines.
   */
  public static final String PARAM_PERSON_LOCATION = "personLocation";
  @ConfigurationParameter(name = PARAM_PERSON_LOCATION, mandatory = false,
      description = "A table of people to add to those of people.tsv, in its format: a path, a URL, or "
          + "classpath:/…. Give the same to all engines.")
  private String personLocation;

  /**
   * The language of the documents that are annotated, such as en. Those that the CAS says are in another one are left
   * unchanged; if absent, none is.
   */
  public static final String PARAM_LANGUAGE = "language";
  @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = false,
      description = "The language of the documents that are annotated, such as en. Those that the CAS says are "
          + "in another one are left unchanged; if absent, none is.")
  private String language;

  /**
   * The layers that run, of dateline, actor, role, reference, statement, event, venue, hedge, assess and record; all
   * if absent. An engine whose layer is not among them adds nothing; preprocessing always runs.
   */
  public static final String PARAM_LAYERS = "layers";
  @ConfigurationParameter(name = PARAM_LAYERS, mandatory = false,
      description = "The layers that run, of dateline, actor, role, reference, statement, event, venue, hedge, "
          + "assess and record; all if absent. An engine whose layer is not among them adds nothing; "
          + "preprocessing always runs.")
  private String[] layers;

  /**
   * The most seconds that the engine may take for a document, which then fails with the name of the engine; 0 for no
   * limit.
   */
  public static final String PARAM_DOCUMENT_TIME_LIMIT = "documentTimeLimit";
  @ConfigurationParameter(name = PARAM_DOCUMENT_TIME_LIMIT, mandatory = false, defaultValue = TimeLimit.DEFAULT,
      description = "The most seconds that the engine may take for a document, which then fails with the name of the "
          + "engine; 0 for no limit.")
  private int documentTimeLimit;

  private EntityTables entities;
  private String entityTables;
  private DocumentGuard guard;
  private DocumentChoice choice;

  @Override
  public final void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      guard = DocumentGuard.of(context, getClass(), documentTimeLimit);
      choice = DocumentChoice.of(getClass(), layers, language);
      if (choice.isOn()) {
        entityTables = EntityTables.location(entityLocation, lexiconLocation, personLocation);
        entities = SharedTables.in(context).read(EntityTables.class, entityTables, EntityTables::read);
        load(context);
      }
    } catch (LexiconException | IllegalArgumentException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public final void process(JCas jcas) throws AnalysisEngineProcessException {
    if (choice.accepts(jcas)) {
      guard.run(jcas, () -> work(jcas));
    }
  }

  /**
   * Reads the tables of the engine; called once, after its parameters are set, and not at all if its layer is off.
   *
   * @throws LexiconException
   *           if a table cannot be used
   * @throws IllegalArgumentException
   *           if a parameter has an invalid value
   * @throws ResourceInitializationException
   *           if something else that the engine needs cannot be had
   */
  protected abstract void load(UimaContext context) throws ResourceInitializationException;

  /** Adds the engine's findings to a document. */
  protected abstract void work(JCas jcas);

  /**
   * The tables of the engine with the rows that the user adds, for {@link org.demarche.lexicon.TableFolder#of}.
   *
   * @param layer
   *          the name of the layer's folder
   * @param modelLocation
   *          the folder of its tables
   * @throws LexiconException
   *           if the folder of own rows cannot be used
   */
  protected final String withOwnRows(String layer, String modelLocation) {
    return OwnRows.over(lexiconLocation, layer, modelLocation);
  }

  /** The tables of states, bodies and people, which all engines of an aggregate share. */
  protected final EntityTables entities() {
    return entities;
  }

  /** Where the tables of states, bodies and people are, own rows included. */
  final String entityTables() {
    return entityTables;
  }
}
