package org.demarche.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** The annotations of all layers of a document, numbered so that the parts of a page can refer to them. */
final class Numbering {

  private final Map<Layer, List<Annotation>> layers = new EnumMap<>(Layer.class);
  private final Map<Annotation, Integer> numbers = new IdentityHashMap<>();

  Numbering(JCas jcas) {
    for (Layer layer : Layer.values()) {
      List<Annotation> annotations = new ArrayList<>(jcas.select(layer.type()).asList());
      layers.put(layer, annotations);
      annotations.forEach(this::number);
    }
  }

  /** The annotations of a layer in text order. */
  List<Annotation> of(Layer layer) {
    return layers.get(layer);
  }

  /** The number of an annotation; an annotation of another type gets a new number. */
  int number(Annotation annotation) {
    return numbers.computeIfAbsent(annotation, a -> numbers.size() + 1);
  }
}
