package org.demarche.syntax.reading;

import org.apache.uima.UimaContext;
import org.apache.uima.jcas.JCas;
import org.demarche.lexicon.LexiconException;
import org.demarche.syntax.DocumentView;

/**
 * An engine that reads documents as {@link DocumentView}s. A document that already has annotations of the engine's
 * layer, from an earlier run or from elsewhere, is left unchanged. So is one without tokens. Missing input layers are
 * logged once.
 */
public abstract class DocumentAnnotator extends ConfiguredAnnotator {

  private SharedView views;
  private MissingLayers missing;

  @Override
  protected final void load(UimaContext context) {
    missing = new MissingLayers(getClass(), context, getLogger());
    views = SharedView.in(context, entityTables(), entities().calendar());
    load();
  }

  @Override
  protected final void work(JCas jcas) {
    if (isDone(jcas)) {
      return;
    }
    DocumentView document = views.of(jcas);
    missing.report(jcas, document);
    if (document.hasTokens()) {
      annotate(jcas, document);
    }
  }

  /**
   * Reads the tables of the engine; called once, after its parameters are set.
   *
   * @throws LexiconException
   *           if a table cannot be used
   * @throws IllegalArgumentException
   *           if a parameter has an invalid value
   */
  protected abstract void load();

  /** Whether a document already has annotations of the engine's layer, so that it is left unchanged. */
  protected boolean isDone(JCas jcas) {
    return false;
  }

  /**
   * Adds the engine's findings to a document.
   *
   * @param document
   *          has at least one token
   */
  protected abstract void annotate(JCas jcas, DocumentView document);
}
