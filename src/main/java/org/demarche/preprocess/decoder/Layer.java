package org.demarche.preprocess.decoder;

import java.util.List;

/** What a model sees of the words of one sentence after another. For one thread. */
final class Layer {

  /** The form, tag and lemma of the root in NLP4J's features. */
  static final String ROOT = "@#r$%";
  /** The values of the first and the last word. */
  private static final String FIRST = "0";
  private static final String LAST = "1";

  private final int number;
  private final LinearModel model;
  private final Scorer scorer;
  private final int tagColumn;
  private final int lemmaColumn;
  private final int[] tagValues;
  private final int rootValue;
  private final int[] positionTypes;
  private final int[][] firstRows;
  private final int[][] lastRows;

  /**
   * @param number
   *          the number of the model
   */
  Layer(Models models, int number) {
    this.number = number;
    model = models.model(number);
    scorer = new Scorer(model);
    tagColumn = model.template().column(Field.PART_OF_SPEECH_TAG);
    lemmaColumn = model.template().column(Field.LEMMA);
    tagValues = LinearModel.numbers(model.values(), models.model(Models.TAGS).labels());
    rootValue = model.values().get(ROOT);
    List<Integer> types = models.types(number, Field.POSITIONAL);
    positionTypes = types.stream().mapToInt(Integer::intValue).toArray();
    firstRows = types.stream().map(type -> models.rows(number, type, FIRST)).toArray(int[][]::new);
    lastRows = types.stream().map(type -> models.rows(number, type, LAST)).toArray(int[][]::new);
  }

  LinearModel model() {
    return model;
  }

  Scorer scorer() {
    return scorer;
  }

  /**
   * Begins a sentence.
   *
   * @param forms
   *          its words, the root first
   * @param entries
   *          the words that are looked up in the lexica, usually the same
   * @param size
   *          how many of them there are
   */
  void begin(Word[] forms, Word[] entries, int size) {
    scorer.begin(size);
    for (int word = 0; word < size; word++) {
      scorer.set(word, forms[word].values(number), entries[word].rows(number, word == 1));
    }
    scorer.set(0, tagColumn, rootValue);
    scorer.set(0, lemmaColumn, rootValue);
    for (int i = 0; i < positionTypes.length; i++) {
      if (size > 2) {
        scorer.setRows(size - 1, positionTypes[i], lastRows[i]);
      }
      if (size > 1) {
        scorer.setRows(1, positionTypes[i], firstRows[i]);
      }
    }
  }

  /** Sets the tag of a word, given by its label in the model of tags, and its lemma. */
  void set(int word, int tag, Word.Lemma lemma) {
    scorer.set(word, tagColumn, tagValues[tag]);
    scorer.set(word, lemmaColumn, lemma.values()[number]);
  }
}
