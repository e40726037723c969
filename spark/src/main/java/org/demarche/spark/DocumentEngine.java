package org.demarche.spark;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.demarche.preprocess.TextDocument;
import org.demarche.type.Dateline;

/** An engine with the one CAS that it annotates document after document in. For one thread at a time. */
final class DocumentEngine {

  private final AnalysisEngine engine;
  private final JCas jcas;

  private DocumentEngine(AnalysisEngine engine, JCas jcas) {
    this.engine = engine;
    this.jcas = jcas;
  }

  /** An engine from its description in XML, which is all that travels to an executor. */
  static DocumentEngine of(String description) throws UIMAException {
    XMLInputSource xml = new XMLInputSource(new ByteArrayInputStream(description.getBytes(StandardCharsets.UTF_8)),
        null);
    try {
      AnalysisEngine engine = AnalysisEngineFactory
          .createEngine(UIMAFramework.getXMLParser().parseAnalysisEngineDescription(xml));
      return new DocumentEngine(engine, engine.newJCas());
    } catch (InvalidXMLException e) {
      throw new UIMAException(e);
    }
  }

  /**
   * Annotates a document; the one before it is gone then.
   *
   * @param date
   *          when it was published, in ISO 8601, for documents whose dateline gives no date; may be null
   */
  JCas annotate(String id, String text, String date) throws UIMAException {
    jcas.reset();
    DocumentMetaData metaData = DocumentMetaData.create(jcas);
    metaData.setDocumentId(id);
    metaData.setDocumentTitle(id == null ? null : id.substring(id.lastIndexOf('/') + 1));
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage(TextDocument.LANGUAGE);
    if (date != null && !date.isBlank()) {
      // A dateline without words, before any that the text has: the text's own comes first in the index.
      Dateline dateline = new Dateline(jcas, 0, 0);
      dateline.setDate(date.strip());
      dateline.setRule("spark.date");
      dateline.addToIndexes();
    }
    engine.process(jcas);
    return jcas;
  }

  /** Lets go of the last document. */
  void reset() {
    jcas.reset();
  }

  void destroy() {
    engine.destroy();
  }
}
