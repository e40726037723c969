package org.demarche.record;

import java.util.List;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.type.EventRecord;

/**
 * Adds an EventRecord for every act of the world that the DiplomaticEvents of a document name, and a Coreference for
 * each mention that was joined to an earlier one.
 *
 * <pre>
 * France and Iran [met] in Geneva. The [talks] failed.     one record; the talks are joined to met
 * </pre>
 *
 * <p>Requires tokens and dependencies (DKPro) and the events of earlier layers, with their status. A document that has
 * records already is left unchanged.
 */
@ResourceMetaData(name = "Démarche Records",
    description = "Adds an EventRecord for every act of the world, with the DiplomaticEvents that name it and what the "
        + "document as a whole says of it.", version = "0.2.0", vendor = "Démarche")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Actor",
    "org.demarche.type.DiplomaticEvent", "org.demarche.type.NegotiationVenue", "org.demarche.type.Statement"},
    outputs = {"org.demarche.type.EventRecord", "org.demarche.type.Coreference"})
@LanguageCapability("en")
public final class RecordAnnotator extends DocumentAnnotator {

  /**
   * A folder of tables to use instead of the built-in ones of the same name: acts.tsv, classes.tsv, cues.tsv,
   * durations.tsv, third-parties.tsv.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = RecordTables.BUILT_IN)
  private String modelLocation;

  private RecordTables tables;
  private MentionReader reader;
  private Conflicts conflicts;
  private Topics topics;

  @Override
  protected void load() {
    tables = new RecordTables(withOwnRows("record", modelLocation));
    reader = new MentionReader(tables, entities().calendar());
    conflicts = new Conflicts(tables);
    topics = new Topics(entities().calendar(), tables);
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.select(EventRecord.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView view) {
    List<Mention> mentions = GroupMembers.named(RealSides.of(jcas, reader.read(jcas, view)), tables,
        new OfficeHolders(jcas, view, entities().names()));
    if (!mentions.isEmpty()) {
      new RecordWriter(jcas, view, tables, topics).write(Sieve.sift(mentions, conflicts));
    }
  }
}
