package org.demarche.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;

/** Finds the annotations of a type that cover others, provided the others are queried in text order. */
final class EnclosingIndex<T extends Annotation> {

  private final List<T> waiting;
  private final List<T> open = new ArrayList<>();
  private int next;

  EnclosingIndex(List<T> annotations) {
    waiting = new ArrayList<>(annotations);
    waiting.sort(Comparator.comparingInt(Annotation::getBegin));
  }

  /** The annotations that cover another; it must not begin before the one of the previous query. */
  List<T> of(Annotation inside) {
    while (next < waiting.size() && waiting.get(next).getBegin() <= inside.getBegin()) {
      open.add(waiting.get(next++));
    }
    open.removeIf(annotation -> annotation.getEnd() <= inside.getBegin());
    return open.stream().filter(annotation -> annotation.getEnd() >= inside.getEnd()).toList();
  }
}
