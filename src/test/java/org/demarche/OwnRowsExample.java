package org.demarche;

import java.nio.file.Path;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.type.DiplomaticEvent;

/** The program that docs/lexicons.md shows. */
final class OwnRowsExample {

  private OwnRowsExample() {
  }

  static String events(Path rows) throws Exception {
    StringBuilder out = new StringBuilder();
    // tag::program[]
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.embedded(
        Demarche.PARAM_LEXICON_LOCATION, rows,
        Demarche.PARAM_DOCUMENT_DATE, "2025-05-16"));
    JCas jcas = engine.newJCas();
    jcas.setDocumentText("Norway palavered with Poland on Thursday.");
    engine.process(jcas);
    for (DiplomaticEvent event : jcas.select(DiplomaticEvent.class)) {
      out.append(event.getCoveredText()).append(' ').append(event.getDate()).append(' ').append(event.getRule());
    }
    // end::program[]
    return out.toString();
  }
}
