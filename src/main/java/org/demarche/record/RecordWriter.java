package org.demarche.record;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Coreference;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;

/** Writes the records of a document into its CAS. */
final class RecordWriter {

  private static final List<ArgumentRole> ROLES = List.of(ArgumentRole.SOURCE, ArgumentRole.TARGET, ArgumentRole.PARTY,
      ArgumentRole.MEDIATOR, ArgumentRole.HOST, ArgumentRole.VENUE, ArgumentRole.TIME, ArgumentRole.STATEMENT);

  private final JCas jcas;

  RecordWriter(JCas jcas) {
    this.jcas = jcas;
  }

  void write(Group group) {
    DiplomaticEvent event = group.first().event();
    EventRecord record = new EventRecord(jcas, event.getBegin(), event.getEnd());
    record.setCategory(event.getCategory());
    record.setMode(event.getMode());
    record.setPlover(event.getPlover());
    record.setCameo(event.getCameo());
    record.setQuad(event.getQuad());
    record.setStatus(event.getStatus());
    record.setCertainty(event.getCertainty());
    record.setDate(event.getDate());
    record.setRule(group.mentions().size() == 1 ? "record.mention" : "record.mentions");
    for (Mention mention : group.mentions()) {
      Arguments.add(record, ArgumentRole.MENTION, mention.event());
      for (ArgumentRole role : ROLES) {
        Arguments.addAll(record, role, Arguments.all(mention.event(), role));
      }
      Group.Reason reason = group.reason(mention);
      if (reason != null) {
        Coreference coreference = new Coreference(jcas, mention.event().getBegin(), mention.event().getEnd());
        Arguments.add(coreference, ArgumentRole.EVENT, mention.event());
        Arguments.add(coreference, ArgumentRole.ANTECEDENT, reason.antecedent().event());
        coreference.setRule(reason.rule());
        coreference.addToIndexes();
      }
    }
    record.addToIndexes();
  }
}
