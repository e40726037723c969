package org.demarche.cli;

import org.apache.uima.UimaContextAdmin;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;

/** Ends the timing of the preceding engine; a timer without a name starts the first timing. */
public final class EngineTimer extends JCasAnnotator_ImplBase {

  static final String PARAM_ENGINE = "engine";
  @ConfigurationParameter(name = PARAM_ENGINE, mandatory = false)
  private String engine;

  @Override
  public void process(JCas jcas) {
    UimaContextAdmin context = (UimaContextAdmin) getContext();
    if (engine == null) {
      context.getRootContext().getSession().put(EngineTimings.class.getName(), timings(context));
      timings(context).begin();
    } else {
      EngineTimings.of(context).end(engine);
    }
  }

  private static EngineTimings timings(UimaContextAdmin context) {
    EngineTimings timings = EngineTimings.of(context);
    return timings == null ? new EngineTimings() : timings;
  }
}
