package org.demarche.syntax.reading;

import java.lang.ref.SoftReference;
import org.apache.uima.UimaContext;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Calendar;
import org.demarche.syntax.DocumentView;

/**
 * The view of the last document that an aggregate has read, for its next engine: to see that nothing in the CAS that
 * matters has changed takes a fraction of the time of making the view anew. The engines of one aggregate find it in
 * their UIMA session; each has its own where there is no aggregate. Safe for threads. It is released when memory is low
 * (a soft reference).
 */
final class SharedView {

  private record Reading(Analysis analysis, DocumentView view) {
  }

  private final DocumentReader reader;
  private volatile SoftReference<Reading> last = new SoftReference<>(null);

  private SharedView(DocumentReader reader) {
    this.reader = reader;
  }

  /** The one that the engines around share, as far as they have the same tables of entities. */
  static SharedView in(UimaContext context, String entityLocation, Calendar calendar) {
    return SharedTables.in(context).read(SharedView.class, entityLocation,
        location -> new SharedView(new DocumentReader(calendar)));
  }

  /** The view of a document as it is now. */
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
