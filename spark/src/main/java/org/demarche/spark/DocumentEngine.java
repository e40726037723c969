package org.demarche.spark;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.preprocess.TextDocument;

/** An engine with a single CAS in which it annotates one document after another. Not thread-safe. */
final class DocumentEngine {

  private final AnalysisEngine engine;
  private final JCas jcas;

  private DocumentEngine(AnalysisEngine engine, JCas jcas) {
    this.engine = engine;
    this.jcas = jcas;
  }

  /** An engine created from its XML description, which is all that is sent to an executor. */
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
   * Annotates a document; the previous one is discarded.
   *
   * @param fields
   *          what else is known of it, such as the date of publication; no value is null
   */
  JCas annotate(String id, String text, Map<String, String> fields) throws UIMAException {
    jcas.reset();
    DocumentMetaData metaData = DocumentMetaData.create(jcas);
    metaData.setDocumentId(id);
    metaData.setDocumentTitle(id == null ? null : id.substring(id.lastIndexOf('/') + 1));
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage(TextDocument.LANGUAGE);
    DocumentMetadata.add(jcas, fields);
    engine.process(jcas);
    return jcas;
  }

  /** Releases the last document. */
  void reset() {
    jcas.reset();
  }

  void destroy() {
    engine.destroy();
  }
}
