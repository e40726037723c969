package org.demarche.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.preprocess.TextDocument;

/** Engines with a CAS each, for as many documents at a time. Nothing of a document is kept after it. */
final class EnginePool {

  private static final int SECONDS_TO_WAIT = 20;

  /** What is made of an annotated document. */
  interface Result<T> {
    T of(JCas jcas) throws IOException, HttpError;
  }

  /** What a document gets before it is annotated: its text and what is known of it. */
  interface Filling {
    void fill(JCas jcas);
  }

  private record Slot(AnalysisEngine engine, JCas jcas) {
  }

  private final List<Slot> all = new ArrayList<>();
  private final BlockingQueue<Slot> idle;

  /** Makes the engines, which takes a while. */
  EnginePool(AnalysisEngineDescription pipeline, int size) throws UIMAException {
    idle = new ArrayBlockingQueue<>(size);
    for (int i = 0; i < size; i++) {
      AnalysisEngine engine = AnalysisEngineFactory.createEngine(pipeline);
      all.add(new Slot(engine, engine.newJCas()));
    }
    idle.addAll(all);
  }

  /**
   * Annotates a document.
   *
   * @throws HttpError
   *           if all engines are busy for too long, or the document fails
   */
  <T> T annotate(Filling filling, Result<T> result) throws IOException, HttpError {
    Slot slot = take();
    try {
      filling.fill(slot.jcas);
      slot.jcas.setDocumentLanguage(TextDocument.LANGUAGE);
      slot.engine.process(slot.jcas);
      return result.of(slot.jcas);
    } catch (AnalysisEngineProcessException | RuntimeException e) {
      throw failure(e);
    } finally {
      forget(slot);
      idle.add(slot);
    }
  }

  private Slot take() throws HttpError {
    try {
      Slot slot = idle.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS);
      if (slot == null) {
        throw new HttpError(HttpError.BUSY, "all engines are busy; try again later");
      }
      return slot;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HttpError(HttpError.BUSY, "the server is ending");
    }
  }

  private static HttpError failure(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return new HttpError(HttpError.FAILED, cause instanceof TimeoutException ? cause.getMessage()
        : "the document could not be annotated: " + cause.getClass().getName());
  }

  /** The engines share a view of the last document; that of an empty one takes its place. */
  private static void forget(Slot slot) {
    slot.jcas.reset();
    try {
      slot.jcas.setDocumentText("");
      slot.engine.process(slot.jcas);
    } catch (AnalysisEngineProcessException e) {
      throw new IllegalStateException(e);
    } finally {
      slot.jcas.reset();
    }
  }

  void close() {
    all.forEach(slot -> slot.engine.destroy());
  }
}
