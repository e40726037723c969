package org.demarche.type;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;

/** The ties of an annotation to others: access to the {@code arguments} that most of our types have. */
public final class Arguments {

  private Arguments() {
  }

  /**
   * Ties an annotation to another, unless it is so already.
   *
   * @param from
   *          an annotation of a type with {@code arguments}
   * @param target
   *          an indexed annotation; null ties nothing
   */
  public static void add(Annotation from, String role, Annotation target) {
    if (target == null || all(from, role).contains(target)) {
      return;
    }
    JCas jcas = from.getJCas();
    ArgumentLink link = new ArgumentLink(jcas);
    link.setRole(role);
    link.setTarget(target);
    List<ArgumentLink> links = new ArrayList<>(links(from));
    links.add(link);
    FSArray<ArgumentLink> array = new FSArray<>(jcas, links.size());
    array.copyFromArray(links.toArray(new ArgumentLink[0]), 0, 0, links.size());
    from.setFeatureValue(feature(from), array);
  }

  /** The links of an annotation in the order in which they were added; empty where it has none. */
  public static List<ArgumentLink> links(Annotation from) {
    FeatureStructure value = from.getFeatureValue(feature(from));
    if (value == null) {
      return List.of();
    }
    List<ArgumentLink> links = new ArrayList<>();
    if (value instanceof FSArray<?> array) {
      for (FeatureStructure element : array) {
        if (element instanceof ArgumentLink link) {
          links.add(link);
        }
      }
    }
    return links;
  }

  /** The annotations that play a role for this one, in order; empty where none does. */
  public static List<Annotation> all(Annotation from, String role) {
    return links(from).stream().filter(link -> role.equals(link.getRole()) && link.getTarget() != null)
        .map(ArgumentLink::getTarget).toList();
  }

  /** The first annotation that plays a role for this one and is of a class, or null where none is. */
  public static <T extends Annotation> T first(Annotation from, String role, Class<T> type) {
    for (ArgumentLink link : links(from)) {
      if (role.equals(link.getRole()) && type.isInstance(link.getTarget())) {
        return type.cast(link.getTarget());
      }
    }
    return null;
  }

  private static Feature feature(Annotation from) {
    Feature feature = from.getType().getFeatureByBaseName("arguments");
    if (feature == null) {
      throw new IllegalArgumentException(from.getType().getName() + " has no arguments");
    }
    return feature;
  }
}
