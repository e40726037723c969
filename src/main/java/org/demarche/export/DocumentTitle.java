package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import org.apache.uima.jcas.JCas;

/** The title of a document on its page. */
final class DocumentTitle {

  private static final int LONGEST_HEADLINE = 140;
  private static final int LONGEST = 300;
  private static final String SENTENCE_ENDS = ".:;,!”\"";

  private DocumentTitle() {
  }

  /**
   * The title in the document's metadata unless it looks like a file name; otherwise the headline at the beginning of
   * the text; otherwise any name of the document. It is cut at {@value #LONGEST} characters.
   */
  static String of(JCas jcas) {
    String title = whole(jcas);
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST) + "…";
  }

  private static String whole(JCas jcas) {
    DocumentMetaData metaData = jcas.select(DocumentMetaData.class).findFirst().orElse(null);
    String title = metaData == null ? "" : DisplayText.or(metaData.getDocumentTitle(), "");
    if (title.contains(" ")) {
      return title;
    }
    String headline = headline(jcas.getDocumentText() == null ? "" : jcas.getDocumentText().strip());
    String id = metaData == null ? "" : DisplayText.or(metaData.getDocumentId(), "");
    return DisplayText.or(headline, DisplayText.or(title, DisplayText.or(id, "Document")));
  }

  /** The first line if it is short, has several words and does not end like a sentence; otherwise an empty text. */
  private static String headline(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? "" : DisplayText.oneLine(text.substring(0, end));
    boolean fits = line.length() <= LONGEST_HEADLINE && line.split(" ").length > 2 && !endsLikeASentence(line);
    return fits ? line : "";
  }

  private static boolean endsLikeASentence(String line) {
    return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
