package org.demarche.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.uima.jcas.tcas.Annotation;

/** Which pieces of a text lie in one of some annotations, found out in logarithmic time. */
final class Coverage {

  /** For each begin of an annotation, the furthest end of those that begin there or before. */
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  Coverage(List<? extends Annotation> annotations) {
    int furthest = 0;
    for (Annotation annotation : annotations.stream().sorted(Comparator.comparingInt(Annotation::getBegin)).toList()) {
      furthest = Math.max(furthest, annotation.getEnd());
      ends.put(annotation.getBegin(), furthest);
    }
  }

  /** Whether one of the annotations has the whole of another in it. */
  boolean has(Annotation annotation) {
    Map.Entry<Integer, Integer> before = ends.floorEntry(annotation.getBegin());
    return before != null && before.getValue() >= annotation.getEnd();
  }
}
