package org.demarche.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.Arguments;

/** What our engines wrote into a CAS, as one text to compare: an annotation a line, in the order of the index. */
public final class Dump {

  private Dump() {
  }

  /** All annotations of our types. */
  public static List<Annotation> annotations(JCas jcas) {
    List<Annotation> ours = new ArrayList<>();
    for (Annotation annotation : jcas.getAnnotationIndex()) {
      if (annotation.getType().getName().startsWith("org.demarche.type.")) {
        ours.add(annotation);
      }
    }
    return ours;
  }

  /** The text. */
  public static String of(JCas jcas) {
    return annotations(jcas).stream().map(Dump::line).sorted().collect(Collectors.joining("\n"));
  }

  /** An annotation in a line. */
  public static String line(Annotation annotation) {
    Type type = annotation.getType();
    StringBuilder line = new StringBuilder(span(annotation));
    for (Feature feature : type.getFeatures()) {
      if (feature.getRange().isPrimitive() && !feature.getName().startsWith("uima.")) {
        line.append(' ').append(feature.getShortName()).append('=').append(annotation.getFeatureValueAsString(feature));
      }
    }
    if (type.getFeatureByBaseName("arguments") != null) {
      Arguments.links(annotation).forEach(link -> line.append(' ').append(link.getRole()).append('=')
          .append(span(link.getTarget())));
    }
    return line.toString();
  }

  private static String span(Annotation annotation) {
    return annotation == null ? "null" : annotation.getType().getShortName() + "[" + annotation.getBegin() + ","
        + annotation.getEnd() + "]";
  }
}
