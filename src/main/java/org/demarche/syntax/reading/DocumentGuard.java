package org.demarche.syntax.reading;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.resource.impl.Session_impl;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.Session;
import org.apache.uima.util.Logger;

/**
 * What an engine does around its work on any document: it keeps to a {@link TimeLimit}, and does not see {@link
 * StrayAnnotations}, of which the first engine of an aggregate warns.
 */
public final class DocumentGuard {

  private static final String KEY = DocumentGuard.class.getName();

  private final TimeLimit limit;
  private final Session session;
  private final Logger logger;

  private DocumentGuard(TimeLimit limit, Session session, Logger logger) {
    this.limit = limit;
    this.session = session;
    this.logger = logger;
  }

  /**
   * The guard of an engine.
   *
   * @param seconds
   *          see {@link TimeLimit#of}
   */
  public static DocumentGuard of(UimaContext context, Class<?> engine, int seconds) {
    Session session = context instanceof UimaContextAdmin admin ? admin.getRootContext().getSession()
        : new Session_impl();
    return new DocumentGuard(TimeLimit.of(context, engine, seconds), session, context.getLogger());
  }

  /** Does what the engine has to do for a document; see {@link TimeLimit#run}. */
  public void run(JCas jcas, Runnable work) throws AnalysisEngineProcessException {
    limit.run(() -> {
      try (StrayAnnotations strays = StrayAnnotations.takeOut(jcas)) {
        if (!strays.isEmpty()) {
          warn(jcas, strays);
        }
        work.run();
      }
    });
  }

  private void warn(JCas jcas, StrayAnnotations strays) {
    String warning = jcas.select(DocumentMetaData.class).findFirst().map(DocumentMetaData::getDocumentId)
        .orElse("document") + ": left out: " + strays;
    synchronized (session) {
      if (warning.equals(session.get(KEY))) {
        return;
      }
      session.put(KEY, warning);
    }
    logger.warn(warning);
  }
}
