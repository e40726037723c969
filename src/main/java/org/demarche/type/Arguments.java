package org.demarche.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * The links of an annotation to others: access to the {@code arguments} that most of our types have. Each method takes
 * the role as one of the roles that the engines use or, for custom links, as a string.
 */
public final class Arguments {

  private Arguments() {
  }

  /**
   * Links an annotation to another, unless they are linked already.
   *
   * @param from
   *          an annotation of a type with {@code arguments}
   * @param target
   *          an indexed annotation; null adds nothing
   */
  public static void add(Annotation from, ArgumentRole role, Annotation target) {
    add(from, role.name(), target);
  }

  /** Like {@link #add(Annotation, ArgumentRole, Annotation)}, for a role of any name. */
  public static void add(Annotation from, String role, Annotation target) {
    if (target != null) {
      addAll(from, role, List.of(target));
    }
  }

  /**
   * Links an annotation to several others in order, except those that it is linked to already.
   *
   * @param from
   *          an annotation of a type with {@code arguments}
   * @param targets
   *          indexed annotations, none of them null
   */
  public static void addAll(Annotation from, ArgumentRole role, Collection<? extends Annotation> targets) {
    addAll(from, role.name(), targets);
  }

  private static void addAll(Annotation from, String role, Collection<? extends Annotation> targets) {
    Set<Annotation> added = new LinkedHashSet<>(targets);
    all(from, role).forEach(added::remove);
    if (added.isEmpty()) {
      return;
    }
    JCas jcas = from.getJCas();
    List<ArgumentLink> links = new ArrayList<>(links(from));
    for (Annotation target : added) {
      ArgumentLink link = new ArgumentLink(jcas);
      link.setRole(role);
      link.setTarget(target);
      links.add(link);
    }
    FSArray<ArgumentLink> array = new FSArray<>(jcas, links.size());
    array.copyFromArray(links.toArray(new ArgumentLink[0]), 0, 0, links.size());
    from.setFeatureValue(feature(from), array);
  }

  /**
   * The links of an annotation in the order in which they were added, except those to annotations that lie outside the
   * text, as only a foreign tool makes them; empty if it has none.
   */
  public static List<ArgumentLink> links(Annotation from) {
    FeatureStructure value = from.getFeatureValue(feature(from));
    if (value == null) {
      return List.of();
    }
    List<ArgumentLink> links = new ArrayList<>();
    if (value instanceof FSArray<?> array) {
      for (FeatureStructure element : array) {
        if (element instanceof ArgumentLink link && isInText(link.getTarget())) {
          links.add(link);
        }
      }
    }
    return links;
  }

  /** Whether an annotation can be one of its text; none at all can. */
  private static boolean isInText(Annotation target) {
    if (target == null) {
      return true;
    }
    String text = target.getCAS().getDocumentText();
    return target.getBegin() >= 0 && target.getBegin() <= target.getEnd()
        && (text == null || target.getEnd() <= text.length());
  }

  /** The annotations that have a role for this one, in order; empty if there are none. */
  public static List<Annotation> all(Annotation from, ArgumentRole role) {
    return all(from, role.name());
  }

  /** Like {@link #all(Annotation, ArgumentRole)}, for a role of any name. */
  public static List<Annotation> all(Annotation from, String role) {
    return links(from).stream().filter(link -> role.equals(link.getRole()) && link.getTarget() != null)
        .map(ArgumentLink::getTarget).toList();
  }

  /** The first annotation of a class that has a role for this one, or null if there is none. */
  public static <T extends Annotation> T first(Annotation from, ArgumentRole role, Class<T> type) {
    return first(from, role.name(), type);
  }

  /** Like {@link #first(Annotation, ArgumentRole, Class)}, for a role of any name. */
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
