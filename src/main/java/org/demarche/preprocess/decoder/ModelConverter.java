package org.demarche.preprocess.decoder;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a {@link LinearModel} of NLP4J's component. NLP4J joins the values of a feature of several items by underscores
 * and looks the string up; here a feature is the numbers of its values. A string that several rows of values would give
 * is therefore a feature for each of them.
 */
final class ModelConverter {

  private static final char DELIMITER = '_';

  /** One of the values that are joined to a feature; the length is that of a prefix or suffix. */
  private record Part(Field field, int length) {

    static Part[] of(FeatureItem... items) throws IOException {
      Part[] parts = new Part[items.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = new Part(TemplateBuilder.field(items[i]), items[i].attribute instanceof Integer length ? length : 0);
      }
      return parts;
    }
  }

  private final OnlineComponent<?, ?> component;
  private final FeatureTemplate<?, ?> template;
  private final WeightVector weights;
  private final List<String> labels;
  private final Set<String> labelSet;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final FeatureTableBuilder features;

  ModelConverter(Object original) throws IOException {
    if (!(original instanceof OnlineComponent<?, ?> online)) {
      throw new IOException("not a model of NLP4J 1.1.3");
    }
    component = online;
    template = online.getFeatureTemplate();
    weights = online.getOptimizer().getWeightVector();
    labels = List.copyOf(online.getOptimizer().getLabelMap().getLabelList());
    labelSet = new HashSet<>(labels);
    features = new FeatureTableBuilder(labels.size());
  }

  LinearModel convert() throws IOException {
    if (component.getOptimizer().getBias() != 0 || weights.hasActivationFunction() || labels.size() > 0xFF
        || weights.getLabelSize() != labels.size()) {
      throw new IOException("not a model of NLP4J 1.1.3");
    }
    TemplateBuilder builder = new TemplateBuilder();
    List<Part[]> types = new ArrayList<>();
    for (FeatureItem item : template.getSetFeatureList()) {
      builder.addSet(item);
      types.add(Part.of(item));
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      builder.add(items);
      types.add(Part.of(items));
    }
    List<Object2IntMap<String>> maps = featureMap().getIndexMaps();
    if (types.size() > FeatureTable.TYPES || maps.size() > types.size()) {
      throw new IOException("not a model of NLP4J 1.1.3");
    }
    add(maps, types);
    if (values.size() > FeatureTable.VALUES) {
      throw new IOException("a model with too many values");
    }
    return new LinearModel(builder.build(), StringTable.of(values), features.build(), labels,
        component instanceof DEPParser<?> parser ? candidates(parser) : List.of());
  }

  private FeatureMap featureMap() throws IOException {
    try {
      java.lang.reflect.Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IOException("not NLP4J 1.1.3", e);
    }
  }

  /** Adds all features in the order of their indices: those that are frequent were seen first, and lie together. */
  private void add(List<Object2IntMap<String>> maps, List<Part[]> types) {
    MajorVector vector = weights.getSparseWeightVector();
    String[] strings = new String[vector.getFeatureSize()];
    byte[] typeOf = new byte[strings.length];
    for (int type = 0; type < maps.size(); type++) {
      for (Object2IntMap.Entry<String> feature : maps.get(type).object2IntEntrySet()) {
        int index = feature.getIntValue();
        if (index > 0 && index < strings.length) {
          strings[index] = feature.getKey();
          typeOf[index] = (byte) type;
        }
      }
    }
    float[] row = new float[labels.size()];
    for (int index = 0; index < strings.length; index++) {
      if (strings[index] != null) {
        for (int label = 0; label < row.length; label++) {
          row[label] = vector.get(label, index);
        }
        int type = typeOf[index];
        split(type, types.get(type), strings[index], new int[Template.JOINED], 0, 0, row);
      }
    }
  }

  /** Adds the feature for every way in which the rest of its string can be the values of its parts from one on. */
  private void split(int type, Part[] parts, String value, int[] joined, int part, int from, float[] row) {
    if (part == parts.length - 1) {
      String rest = value.substring(from);
      if (isValue(parts[part], rest)) {
        joined[part] = number(rest);
        features.add(FeatureTable.key(type, joined[0], joined[1], joined[2]), row);
      }
      return;
    }
    for (int end = value.indexOf(DELIMITER, from); end >= 0; end = value.indexOf(DELIMITER, end + 1)) {
      String first = value.substring(from, end);
      if (isValue(parts[part], first)) {
        joined[part] = number(first);
        split(type, parts, value, joined, part + 1, end + 1, row);
      }
    }
  }

  /** Whether a word can have a value; it may be wrongly true, but not wrongly false. */
  private boolean isValue(Part part, String value) {
    return switch (part.field) {
      case PART_OF_SPEECH_TAG, DEPENDENCY_LABEL, VALENCY -> value.indexOf(DELIMITER) < 0;
      case NAMED_ENTITY_TAG -> labelSet.contains(value);
      case PREFIX, SUFFIX -> value.length() == part.length;
      default -> true;
    };
  }

  private int number(String value) {
    return numbers.computeIfAbsent(value, v -> {
      values.add(v);
      return values.size() - 1;
    });
  }

  /** The sets of {@link Candidates}, each in NLP4J's order, which decides between equal scores. */
  private static List<int[]> candidates(DEPParser<?> parser) {
    @SuppressWarnings("unchecked")
    DEPLabelCandidate<NLPNode> sets = (DEPLabelCandidate<NLPNode>) parser.getLabelCandidates();
    NLPNode root = new NLPNode().toRoot();
    NLPNode head = new NLPNode(1, "head");
    NLPNode below = new NLPNode(2, "below");
    below.setDependencyHead(head);
    NLPNode other = new NLPNode(3, "other");
    List<int[]> candidates = new ArrayList<>();
    for (IntSet set : List.of(sets.get(root, other), sets.get(below, head), sets.get(head, below),
        sets.get(head, other), sets.getLeftArcs(), sets.getRightArcs())) {
      candidates.add(set.toIntArray());
    }
    return candidates;
  }
}
