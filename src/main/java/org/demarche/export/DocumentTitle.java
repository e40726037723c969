package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import org.apache.uima.jcas.JCas;

/** What a document is called on a page. */
final class DocumentTitle {

  private static final int LONGEST_HEADLINE = 140;

  private DocumentTitle() {
  }

  /**
   * The title in the document's metadata, if it is one and no file name; or else the headline that the text begins
   * with; or else whatever name the document has.
   */
  static String of(JCas jcas) {
    DocumentMetaData metaData = jcas.select(DocumentMetaData.class).findFirst().orElse(null);
    String title = metaData == null ? "" : DisplayText.or(metaData.getDocumentTitle(), "");
    if (title.contains(" ")) {
      return title;
    }
    String headline = headline(jcas.getDocumentText() == null ? "" : jcas.getDocumentText().strip());
    String id = metaData == null ? "" : DisplayText.or(metaData.getDocumentId(), "");
    return DisplayText.or(headline, DisplayText.or(title, DisplayText.or(id, "Document")));
  }

  /** The first line, if it is short, has several words and does not end as a sentence does; or an empty text. */
  private static String headline(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? "" : DisplayText.oneLine(text.substring(0, end));
    boolean fits = line.length() <= LONGEST_HEADLINE && line.split(" ").length > 2 && !line.matches(".*[.:;,!”\"]");
    return fits ? line : "";
  }
}
