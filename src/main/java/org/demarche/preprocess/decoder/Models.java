package org.demarche.preprocess.decoder;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import java.util.List;

/**
 * The models and lexica of a {@link Decoder}. Immutable; all threads share one.
 */
public final class Models {

  /** The tagger of parts of speech, that of names, and the parser. */
  static final int TAGS = 0;
  static final int NAMES = 1;
  static final int TREES = 2;

  private final List<WordRows> models;
  private final WordLists ambiguity;
  private final WordLists clusters;
  private final Gazetteer gazetteer;
  private final NameKinds nameKinds;
  private final MorphAnalyzer lemmas;
  private final Word root;

  Models(List<LinearModel> models, WordLists ambiguity, WordLists clusters, Gazetteer gazetteer,
      MorphAnalyzer lemmas) {
    this.models = models.stream().map(model -> new WordRows(model, ambiguity, clusters)).toList();
    this.ambiguity = ambiguity;
    this.clusters = clusters;
    this.gazetteer = gazetteer;
    this.lemmas = lemmas;
    nameKinds = new NameKinds(this.models.get(NAMES), gazetteer);
    root = root(this.models);
  }

  /** The tags that words in small letters may have, the usual one first; words that are only names have none. */
  public WordLists tags() {
    return ambiguity;
  }

  LinearModel model(int model) {
    return models.get(model).model();
  }

  NameKinds nameKinds() {
    return nameKinds;
  }

  /** The root, which is in no lexicon. */
  private static Word root(List<WordRows> models) {
    int[][] values = models.stream().map(model -> model.values(Layer.ROOT, Layer.ROOT, StringTable.NONE))
        .toArray(int[][]::new);
    int[][][] rows = models.stream().map(WordRows::nothing).toArray(int[][][]::new);
    return new Word(Layer.ROOT, Layer.ROOT, values, rows, rows, StringTable.NONE);
  }

  Word root() {
    return root;
  }

  /** What is known of a word by its form. */
  Word word(String form) {
    String simplified = StringUtils.toSimplifiedForm(form);
    String lower = StringUtils.toLowerCase(simplified);
    int tagList = ambiguity.index(lower);
    int clusterList = clusters.index(lower);
    int[][] values = new int[models.size()][];
    int[][][] rows = new int[models.size()][][];
    int[][][] firstRows = new int[models.size()][][];
    for (int i = 0; i < values.length; i++) {
      values[i] = models.get(i).values(simplified, lower, tagList);
      rows[i] = models.get(i).rows(simplified, tagList, clusterList, false);
      firstRows[i] = models.get(i).rows(simplified, tagList, clusterList, true);
    }
    return new Word(form, simplified, values, rows, firstRows, gazetteer.word(simplified));
  }

  /** The lemma of a simplified form with a tag, given by its label in the model of tags. */
  Word.Lemma lemma(String simplified, int tag) {
    String lemma = lemmas.lemmatize(simplified, model(TAGS).labels().get(tag));
    int[] values = models.stream().mapToInt(model -> model.model().values().get(lemma)).toArray();
    return new Word.Lemma(tag, lemma, values);
  }

  /** The records of a type of a model for a value. */
  int[] rows(int model, int type, String value) {
    return models.get(model).rows(type, List.of(value));
  }

  List<Integer> types(int model, Field field) {
    return models.get(model).types(field);
  }
}
