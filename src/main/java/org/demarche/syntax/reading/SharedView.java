package org.demarche.syntax.reading;

import java.lang.ref.SoftReference;
import org.apache.uima.UimaContext;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Calendar;
import org.demarche.syntax.DocumentView;

/**
 * The view of the last document that an aggregate has read, kept for its next engine: checking that nothing relevant in
 * the CAS has changed is much faster than building the view again. The engines of one aggregate find it in their UIMA
 * session; outside an aggregate, each engine has its own. Thread-safe. It is released when memory is low (a soft
 * reference).
 */
final class SharedView {

  private record Reading(Analysis analysis, DocumentView view) {
  }

  private final DocumentReader reader;
  private volatile SoftReference<Reading> last = new SoftReference<>(null);

  private SharedView(DocumentReader reader) {
    this.reader = reader;
  }

  /** The instance shared by the engines of this context, provided they use the same entity tables. */
  static SharedView in(UimaContext context, String entityLocation, Calendar calendar) {
    return SharedTables.in(context).read(SharedView.class, entityLocation,
        location -> new SharedView(new DocumentReader(calendar)));
  }

  /** The view of a document in its current state. */
  DocumentView of(JCas jcas) {
    Analysis analysis = Analysis.of(jcas);
    Reading reading = last.get();
    if (reading == null || !reading.analysis.isLike(analysis)) {
      reading = new Reading(analysis, reader.read(analysis));
      last = new SoftReference<>(reading);
    }
    return reading.view;
  }
}
