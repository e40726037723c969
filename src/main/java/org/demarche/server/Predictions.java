package org.demarche.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.lexicon.RuleBook;

/**
 * Our annotations as INCEpTION's suggestions, in a document of its own: one annotation for each, of every layer that
 * may have suggestions, with all features that the layer has, and as explanation of the score the rule and its row.
 */
final class Predictions {

  private static final String OURS = "org.demarche.type.";
  private static final String IS_PREDICTION = "inception_internal_predicted";
  private static final String SCORE = "_score";
  private static final String EXPLANATION = "_score_explanation";
  private static final String RULE = "rule";

  private final RuleBook rules;

  Predictions(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * Adds the suggestions to a document, in the place of earlier ones.
   *
   * @param jcas
   *          the annotated document
   * @param project
   *          the same text with INCEpTION's types
   * @param layer
   *          the type that INCEpTION asks for; null for all
   * @param feature
   *          the feature that it asks for, without which no annotation of the layer is suggested; null for none
   */
  void add(JCas jcas, CAS project, String layer, String feature) {
    List<AnnotationFS> added = new ArrayList<>();
    for (Type type : layers(project)) {
      removeEarlier(project, type);
      Feature wanted = type.getName().equals(layer) && feature != null ? type.getFeatureByBaseName(feature) : null;
      for (Annotation found : jcas.select(Annotation.class)) {
        if (found.getType().getName().equals(type.getName())
            && (wanted == null || hasValue(found, wanted.getShortName()))) {
          added.add(suggestion(found, project, type));
        }
      }
    }
    added.forEach(project::addFsToIndexes);
  }

  /** Our types among those of a project that may have suggestions. */
  static List<Type> layers(CAS project) {
    List<Type> layers = new ArrayList<>();
    Type annotation = project.getAnnotationType();
    for (Type type : project.getTypeSystem().getProperlySubsumedTypes(annotation)) {
      if (type.getName().startsWith(OURS) && type.getFeatureByBaseName(IS_PREDICTION) != null) {
        layers.add(type);
      }
    }
    return layers;
  }

  private static void removeEarlier(CAS project, Type type) {
    Feature isPrediction = type.getFeatureByBaseName(IS_PREDICTION);
    project.<AnnotationFS>getAnnotationIndex(type).select().filter(earlier -> earlier.getBooleanValue(isPrediction))
        .toList().forEach(project::removeFsFromIndexes);
  }

  private static boolean hasValue(Annotation found, String name) {
    Feature feature = found.getType().getFeatureByBaseName(name);
    return feature != null && feature.getRange().isPrimitive() && found.getFeatureValueAsString(feature) != null;
  }

  private AnnotationFS suggestion(Annotation found, CAS project, Type type) {
    AnnotationFS suggestion = project.createAnnotation(type, found.getBegin(), found.getEnd());
    suggestion.setBooleanValue(type.getFeatureByBaseName(IS_PREDICTION), true);
    String explanation = explanation(found);
    for (Feature feature : found.getType().getFeatures()) {
      String name = feature.getShortName();
      Feature own = type.getFeatureByBaseName(name);
      if (own == null || own.getDomain().getName().startsWith("uima.") || !own.getRange().isPrimitive()
          || !hasValue(found, name)) {
        continue;
      }
      suggestion.setFeatureValueFromString(own, found.getFeatureValueAsString(feature));
      Feature score = type.getFeatureByBaseName(name + SCORE);
      if (score != null) {
        suggestion.setFeatureValueFromString(score, "1.0");
      }
      Feature why = type.getFeatureByBaseName(name + EXPLANATION);
      if (why != null) {
        suggestion.setStringValue(why, explanation);
      }
    }
    return suggestion;
  }

  private String explanation(Annotation found) {
    Feature rule = found.getType().getFeatureByBaseName(RULE);
    String id = rule == null ? null : found.getStringValue(rule);
    return id == null ? null : rules.describe(id);
  }
}
