package org.demarche.preprocess.decoder;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a model sees of a word by itself: the values in its columns, and the records of the features of which a word has
 * several. Immutable.
 */
final class WordRows {

  private static final int[] NOTHING = {};

  private final LinearModel model;
  private final Template template;
  private final WordLists ambiguity;
  /** The value of each list of tags as a whole. */
  private final int[] ambiguityValues;
  /** For each type with several values, the records of each list of a lexicon; null if it is no lexicon's. */
  private final int[][][] listRows;

  WordRows(LinearModel model, WordLists ambiguity, WordLists clusters) {
    this.model = model;
    this.ambiguity = ambiguity;
    template = model.template();
    ambiguityValues = LinearModel.numbers(model.values(),
        ambiguity.lists().stream().map(list -> String.join("_", list)).toList());
    listRows = new int[template.sets()][][];
    for (int type = 0; type < listRows.length; type++) {
      listRows[type] = switch (template.setField(type)) {
        case AMBIGUITY_CLASSES -> rows(type, ambiguity);
        case WORD_CLUSTERS -> rows(type, clusters);
        default -> null;
      };
    }
  }

  private int[][] rows(int type, WordLists lexicon) {
    int[][] rows = new int[lexicon.lists().size()][];
    for (int list = 0; list < rows.length; list++) {
      rows[list] = rows(type, lexicon.lists().get(list));
    }
    return rows;
  }

  /** The records of some values of a type. */
  int[] rows(int type, List<String> values) {
    int[] rows = new int[values.size()];
    int size = 0;
    for (String value : values) {
      int row = row(type, value);
      if (row != FeatureTable.NONE) {
        rows[size++] = row;
      }
    }
    return size == 0 ? NOTHING : Arrays.copyOf(rows, size);
  }

  private int row(int type, String value) {
    int number = model.values().get(value);
    return number < 0 ? FeatureTable.NONE : model.features().find(FeatureTable.key(type, number, 0, 0));
  }

  /** The values of a word; those that depend on its sentence are missing. */
  int[] values(String simplified, String lower, int tagList) {
    StringTable values = model.values();
    int[] numbers = new int[template.columns().length];
    for (int column = 0; column < numbers.length; column++) {
      int length = template.attributes()[column];
      numbers[column] = switch (template.column(column)) {
        case WORD_FORM_SIMPLIFIED -> values.get(simplified);
        case WORD_FORM_SIMPLIFIED_LOWERCASE -> values.get(lower);
        case WORD_SHAPE -> values.get(StringUtils.getShape(simplified, 2));
        case AMBIGUITY_CLASSES -> tagList < 0 ? StringTable.NONE : ambiguityValues[tagList];
        case PREFIX -> length < lower.length() ? values.get(lower, 0, length) : StringTable.NONE;
        case SUFFIX -> length < lower.length() ? values.get(lower, lower.length() - length, lower.length())
            : StringTable.NONE;
        default -> StringTable.NONE;
      };
    }
    return numbers;
  }

  /**
   * The records of the types with several values; those that depend on the sentence are empty.
   *
   * @param first
   *          whether the word is the first of its sentence
   */
  int[][] rows(String simplified, int tagList, int clusterList, boolean first) {
    int[][] rows = new int[listRows.length][];
    for (int type = 0; type < rows.length; type++) {
      rows[type] = switch (template.setField(type)) {
        case AMBIGUITY_CLASSES -> tagList < 0 ? NOTHING : listRows[type][tagList];
        case WORD_CLUSTERS -> clusterList < 0 ? NOTHING : listRows[type][clusterList];
        case ORTHOGRAPHIC -> rows(type, Orthography.classes(simplified, first));
        default -> NOTHING;
      };
    }
    return rows;
  }

  /** The records of a word in no lexicon: none for each type. */
  int[][] nothing() {
    int[][] rows = new int[listRows.length][];
    Arrays.fill(rows, NOTHING);
    return rows;
  }

  /** The types of a field with several values. */
  List<Integer> types(Field field) {
    List<Integer> types = new ArrayList<>();
    for (int type = 0; type < template.sets(); type++) {
      if (template.setField(type) == field) {
        types.add(type);
      }
    }
    return types;
  }

  LinearModel model() {
    return model;
  }
}
