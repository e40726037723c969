package org.demarche.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;

/**
 * What the row of a table says of the annotation that it makes: its type, its features, and the roles of its arguments.
 * The span and the arguments themselves stand in the row's example.
 */
public final class Promise {

  private final String type;
  private final Map<String, String> features = new LinkedHashMap<>();
  private final Set<String> roles = new TreeSet<>();
  private final List<String> shown = new ArrayList<>();
  private String rule;

  private Promise(String type) {
    this.type = type;
  }

  /** An annotation of a type, given by its short name. */
  public static Promise of(String type) {
    return new Promise(type);
  }

  /** A feature has just this value; none where the value is null or empty. */
  public Promise with(String feature, Object value) {
    features.put(feature, value == null || value.toString().isEmpty() ? "none" : value.toString());
    return this;
  }

  /** A feature has just this value, but if the value is null or empty the row says nothing of the feature. */
  public Promise withIfGiven(String feature, Object value) {
    return value == null || value.toString().isEmpty() ? this : with(feature, value);
  }

  /** The arguments in these roles are just those that the example labels. */
  public Promise roles(String... compared) {
    roles.addAll(List.of(compared));
    return this;
  }

  /** The example must show an argument in each of these roles, for the row says so. */
  public Promise shows(Collection<String> promised) {
    shown.addAll(promised);
    roles.addAll(promised);
    return this;
  }

  /** The rule of the annotation, where it is not the row's id; null where any will do. */
  public Promise rule(String id) {
    rule = id == null ? "" : id;
    return this;
  }

  String type() {
    return type;
  }

  Map<String, String> features() {
    return features;
  }

  Set<String> roles() {
    return roles;
  }

  List<String> shown() {
    return shown;
  }

  /** The rule of the annotation, or null where any will do. */
  String rule(RowTest.Row row) {
    return rule == null ? row.id() : rule.isEmpty() ? null : rule;
  }
}
