package org.demarche;

import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.actor.ActorAnnotator;
import org.demarche.assess.AssessAnnotator;
import org.demarche.event.EventAnnotator;
import org.demarche.hedge.HedgeAnnotator;
import org.demarche.role.ReferenceAnnotator;
import org.demarche.role.RoleAnnotator;
import org.demarche.statement.StatementAnnotator;
import org.demarche.venue.VenueAnnotator;

/** The front door: the engines as uimaFIT descriptions. */
public final class Demarche {

  /** The engines of all layers, in the order in which they must run. */
  private static final List<Class<? extends AnalysisComponent>> LAYERS = List.of(ActorAnnotator.class,
      RoleAnnotator.class, ReferenceAnnotator.class, StatementAnnotator.class, EventAnnotator.class, VenueAnnotator.class,
      HedgeAnnotator.class, AssessAnnotator.class);

  private Demarche() {
  }

  /** All layers as one aggregate, to be put behind any DKPro pipeline that makes sentences, tokens and dependencies. */
  public static AnalysisEngineDescription engines() throws ResourceInitializationException {
    AggregateBuilder aggregate = new AggregateBuilder();
    for (Class<? extends AnalysisComponent> layer : LAYERS) {
      aggregate.add(AnalysisEngineFactory.createEngineDescription(layer));
    }
    return aggregate.createAggregateDescription();
  }
}
