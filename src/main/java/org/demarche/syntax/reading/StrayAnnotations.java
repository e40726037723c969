package org.demarche.syntax.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.jcas.tcas.DocumentAnnotation;

/**
 * Annotations of foreign tools that no text has: they begin before it, end behind it, or end before they begin. Without
 * a text all are stray. They are taken out of the indexes, so that nobody asks for their words;
 * whoever works on a document for a while puts them back by closing this. DocumentAnnotation, which stands for the
 * document and not for words, is never stray.
 */
public final class StrayAnnotations implements AutoCloseable {

  /** How many of them messages name. */
  private static final int NAMED = 3;

  private final List<Annotation> annotations;
  private final int length;

  private StrayAnnotations(List<Annotation> annotations, int length) {
    this.annotations = annotations;
    this.length = length;
  }

  /** Takes them out of the indexes of a view. */
  public static StrayAnnotations takeOut(JCas jcas) {
    String text = jcas.getDocumentText();
    int length = text == null ? -1 : text.length();
    List<Annotation> found = new ArrayList<>(0);
    for (Annotation annotation : jcas.getIndexedFSs(Annotation.class)) {
      if (!isInText(annotation, length) && !(annotation instanceof DocumentAnnotation)) {
        found.add(annotation);
      }
    }
    found.forEach(Annotation::removeFromIndexes);
    return new StrayAnnotations(found, length);
  }

  private static boolean isInText(Annotation annotation, int length) {
    return annotation.getBegin() >= 0 && annotation.getBegin() <= annotation.getEnd()
        && annotation.getEnd() <= length;
  }

  public boolean isEmpty() {
    return annotations.isEmpty();
  }

  /** Puts them back into the indexes. */
  @Override
  public void close() {
    annotations.forEach(Annotation::addToIndexes);
  }

  /** For a message: {@code 2 annotations outside the text of 175 characters: NamedEntity [68,48], Token [170,180]} */
  @Override
  public String toString() {
    String named = annotations.stream().limit(NAMED)
        .map(a -> a.getType().getShortName() + " [" + a.getBegin() + "," + a.getEnd() + "]")
        .collect(Collectors.joining(", "));
    String where = length < 0 ? " without a text" : " outside the text of " + length + " characters";
    return annotations.size() + (annotations.size() == 1 ? " annotation" : " annotations") + where + ": " + named
        + (annotations.size() > NAMED ? ", …" : "");
  }
}
