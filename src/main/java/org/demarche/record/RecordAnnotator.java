package org.demarche.record;

import java.util.List;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;

/**
 * Adds an EventRecord for every act of the world that the DiplomaticEvents of a document name.
 *
 * <p>Requires tokens (DKPro) and the events of earlier layers, with their status. A document that has records already
 * is left unchanged.
 */
@ResourceMetaData(name = "Démarche Records",
    description = "Adds an EventRecord for every act of the world, with the DiplomaticEvents that name it and what the "
        + "document as a whole says of it.", version = "0.1.0", vendor = "Démarche")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Actor",
    "org.demarche.type.DiplomaticEvent", "org.demarche.type.NegotiationVenue", "org.demarche.type.Statement"},
    outputs = {"org.demarche.type.EventRecord", "org.demarche.type.Coreference"})
@LanguageCapability("en")
public final class RecordAnnotator extends DocumentAnnotator {

  private static final List<ArgumentRole> ROLES = List.of(ArgumentRole.SOURCE, ArgumentRole.TARGET, ArgumentRole.PARTY,
      ArgumentRole.MEDIATOR, ArgumentRole.HOST, ArgumentRole.VENUE, ArgumentRole.TIME, ArgumentRole.STATEMENT);

  @Override
  protected void load() {
    // no tables yet
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.select(EventRecord.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView view) {
    for (DiplomaticEvent event : jcas.select(DiplomaticEvent.class).asList()) {
      EventRecord record = new EventRecord(jcas, event.getBegin(), event.getEnd());
      record.setCategory(event.getCategory());
      record.setMode(event.getMode());
      record.setPlover(event.getPlover());
      record.setCameo(event.getCameo());
      record.setQuad(event.getQuad());
      record.setStatus(event.getStatus());
      record.setCertainty(event.getCertainty());
      record.setDate(event.getDate());
      record.setRule("record.mention");
      Arguments.add(record, ArgumentRole.MENTION, event);
      for (ArgumentRole role : ROLES) {
        Arguments.addAll(record, role, Arguments.all(event, role));
      }
      record.addToIndexes();
    }
  }
}
