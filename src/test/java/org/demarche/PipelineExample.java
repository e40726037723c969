package org.demarche;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;

/** The pipeline that the README shows. */
final class PipelineExample {

  private PipelineExample() {
  }

  static String events() throws Exception {
    StringBuilder out = new StringBuilder();
    // tag::pipeline[]
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.embedded());
    JCas jcas = engine.newJCas();
    jcas.setDocumentText("Envoys of Norway and Poland met in Oslo on Friday.");
    engine.process(jcas);

    for (DiplomaticEvent event : jcas.select(DiplomaticEvent.class)) {
      out.append(event.getCategory()).append(' ').append(event.getStatus());
      Arguments.all(event, "PARTY").forEach(actor -> out.append(" · ").append(actor.getCoveredText()));
      Arguments.all(event, "VENUE").forEach(venue -> out.append(" · ").append(venue.getCoveredText()));
    }
    // end::pipeline[]
    return out.toString();
  }
}
