package org.demarche.testing;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** Makes each line a sentence of one token, and fails where a line is {@code FAIL}: for tests that need no language. */
public final class LineSegmenter extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      if (text.substring(begin, end).equals("FAIL")) {
        throw new IllegalStateException("asked to fail\nat " + begin);
      }
      if (end > begin) {
        new Sentence(jcas, begin, end).addToIndexes();
        new Token(jcas, begin, end).addToIndexes();
      }
      begin = end + 1;
    }
  }
}
