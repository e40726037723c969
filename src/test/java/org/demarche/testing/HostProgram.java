package org.demarche.testing;

import java.util.concurrent.CompletableFuture;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.type.Actor;
import org.demarche.type.Dateline;
import org.demarche.type.DiplomaticEvent;

/** A program in a class loader of its own, which makes engines in threads that know nothing of it. */
public final class HostProgram {

  private HostProgram() {
  }

  /** What the engines find in the calling thread, with its context class loader. */
  public static String run() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.engines());
    JCas jcas = engine.newJCas();
    jcas.setDocumentText("OSLO, May 16 (Reuters) - Talks began.");
    new Actor(jcas, 0, 4).addToIndexes();
    engine.process(jcas);
    return jcas.select(Dateline.class).get(0).getAgency() + " " + jcas.select(Actor.class).count() + " "
        + jcas.select(DiplomaticEvent.class).count();
  }

  /** The same in the common pool. */
  public static String runInPool() throws Exception {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return run();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }).get();
  }
}
