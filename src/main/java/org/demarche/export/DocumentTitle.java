package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;

/** The title of a document on its page. */
final class DocumentTitle {

  private static final String HEADLINE = "headline";
  private static final int LONGEST_HEADLINE = 140;
  private static final int LONGEST = 300;
  private static final String SENTENCE_ENDS = ".:;,!”\"";

  private DocumentTitle() {
  }

  /**
   * The title in the document's metadata unless it looks like a file name; otherwise the headline, or the line at the
   * beginning of the text that looks like one; otherwise any name of the document. It is cut at {@value #LONGEST}
   * characters.
   */
  static String of(JCas jcas) {
    String title = whole(jcas);
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST) + "…";
  }

  /**
   * The title in the metadata unless it looks like a file name, otherwise the headline in the text; null if there is
   * neither.
   */
  static String written(JCas jcas) {
    String title = metadata(jcas, DocumentMetaData::getDocumentTitle);
    if (title.strip().contains(" ")) {
      return title;
    }
    String headline = jcas.select(Div.class).filter(div -> HEADLINE.equals(div.getDivType())).map(DisplayText::of)
        .findFirst().orElseGet(() -> firstLine(jcas.getDocumentText() == null ? "" : jcas.getDocumentText().strip()));
    return headline.isEmpty() ? null : headline;
  }

  private static String whole(JCas jcas) {
    return DisplayText.or(written(jcas), DisplayText.or(metadata(jcas, DocumentMetaData::getDocumentTitle),
        DisplayText.or(metadata(jcas, DocumentMetaData::getDocumentId), "Document")));
  }

  private static String metadata(JCas jcas, Function<DocumentMetaData, String> feature) {
    return DisplayText.or(jcas.select(DocumentMetaData.class).findFirst().map(feature).orElse(null), "");
  }

  /** The first line if it is short, has several words and does not end like a sentence; otherwise an empty text. */
  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? "" : DisplayText.oneLine(text.substring(0, end));
    boolean fits = line.length() <= LONGEST_HEADLINE && line.split(" ").length > 2 && !endsLikeASentence(line);
    return fits ? line : "";
  }

  private static boolean endsLikeASentence(String line) {
    return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
