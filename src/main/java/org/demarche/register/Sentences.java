package org.demarche.register;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** The sentences of a document by their places, and the code points before each, counted once. */
final class Sentences {

  private final String text;
  private final NavigableMap<Integer, Sentence> byBegin = new TreeMap<>();
  private final NavigableMap<Integer, Integer> codePoints = new TreeMap<>(Map.of(0, 0));

  private Sentences(String text) {
    this.text = text;
  }

  static Sentences of(JCas jcas) {
    Sentences sentences = new Sentences(jcas.getDocumentText());
    for (Sentence sentence : jcas.select(Sentence.class)) {
      sentences.byBegin.putIfAbsent(sentence.getBegin(), sentence);
      sentences.codePoints.put(sentence.getBegin(), sentences.codePoints(sentence.getBegin()));
    }
    return sentences;
  }

  /** The sentence that an annotation is in; null if there is none. */
  Sentence at(Annotation annotation) {
    Map.Entry<Integer, Sentence> last = byBegin.floorEntry(annotation.getBegin());
    return last != null && annotation.getEnd() <= last.getValue().getEnd() ? last.getValue() : null;
  }

  /** An offset in UTF-16 code units as one in Unicode code points. */
  int codePoints(int offset) {
    Map.Entry<Integer, Integer> before = codePoints.floorEntry(offset);
    return before.getValue() + text.codePointCount(before.getKey(), offset);
  }
}
