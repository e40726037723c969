package org.demarche.export;

import java.io.File;
import java.io.IOException;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconException;
import org.demarche.syntax.reading.SharedTables;

/**
 * Writes each document into a folder as an HTML page, as event records, or for another tool. The file is named after
 * the document id in DKPro's DocumentMetaData, with the format's extension added ({@code a/x.txt} becomes
 * {@code a/x.txt.html}); when the collection is complete, folder-level files such as an index page are written.
 *
 * <p>A document without an id, or with one that leads out of the folder, is an error, as is a file that cannot be
 * written, or exists and was not written by this program.
 */
@ResourceMetaData(name = "Démarche Export",
    description = "Writes each document as an HTML page, as event records, or for another tool.",
    version = "0.2.0", vendor = "Démarche")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
    "org.demarche.type.DiplomaticEvent", "org.demarche.type.EventRecord"})
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = false)
public final class ExportWriter extends JCasAnnotator_ImplBase {

  /** The format, in upper or lower case: html, plover, csv, brat or json. */
  public static final String PARAM_FORMAT = "format";
  @ConfigurationParameter(name = PARAM_FORMAT, defaultValue = "html")
  private String format;

  /** The folder to write to; created if missing. */
  public static final String PARAM_TARGET_LOCATION = "targetLocation";
  @ConfigurationParameter(name = PARAM_TARGET_LOCATION)
  private File targetLocation;

  /**
   * A folder of tables of states, bodies and people, as the engines have it; the names of states in event records are
   * from its states.tsv.
   */
  public static final String PARAM_ENTITY_LOCATION = "entityLocation";
  @ConfigurationParameter(name = PARAM_ENTITY_LOCATION, mandatory = false, defaultValue = EntityTables.BUILT_IN)
  private String entityLocation;

  /** A folder of own rows for the tables of all layers, as the engines have it; of it entity/states.tsv counts. */
  public static final String PARAM_LEXICON_LOCATION = "lexiconLocation";
  @ConfigurationParameter(name = PARAM_LEXICON_LOCATION, mandatory = false)
  private String lexiconLocation;

  /** Whether each mention of an event is written for itself, instead of the records. */
  public static final String PARAM_MENTIONS = "mentions";
  @ConfigurationParameter(name = PARAM_MENTIONS, mandatory = false, defaultValue = "false")
  private boolean mentions;

  /** The least salience of the records that are written, from 0 to 1. */
  public static final String PARAM_MIN_SALIENCE = "minSalience";
  @ConfigurationParameter(name = PARAM_MIN_SALIENCE, mandatory = false, defaultValue = "0")
  private float minSalience;

  /** The least certainty of the events that are written, from 0 to 1. */
  public static final String PARAM_MIN_CERTAINTY = "minCertainty";
  @ConfigurationParameter(name = PARAM_MIN_CERTAINTY, mandatory = false, defaultValue = "0")
  private float minCertainty;

  private ExportFolder folder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      EntityTables entities =
          SharedTables.in(context).read(EntityTables.class, EntityTables.location(entityLocation,
              lexiconLocation, null), EntityTables::read);
      RecordChoice choice = new RecordChoice(mentions, minSalience, minCertainty);
      folder = new ExportFolder(ExportFormat.of(format).exporter(entities.states(), choice),
          targetLocation.toPath());
    } catch (LexiconException | IllegalArgumentException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    try {
      folder.write(jcas);
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  @Override
  public void collectionProcessComplete() throws AnalysisEngineProcessException {
    try {
      folder.finish();
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }
}
