package org.demarche.cli;

import org.apache.uima.UimaContextAdmin;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;

/** Ends the lap of the engine before it; without a name it begins the first lap. */
public final class LapClock extends JCasAnnotator_ImplBase {

  static final String PARAM_ENGINE = "engine";
  @ConfigurationParameter(name = PARAM_ENGINE, mandatory = false)
  private String engine;

  @Override
  public void process(JCas jcas) {
    UimaContextAdmin context = (UimaContextAdmin) getContext();
    if (engine == null) {
      context.getRootContext().getSession().put(Laps.class.getName(), laps(context));
      laps(context).begin();
    } else {
      Laps.of(context).end(engine);
    }
  }

  private static Laps laps(UimaContextAdmin context) {
    Laps laps = Laps.of(context);
    return laps == null ? new Laps() : laps;
  }
}
