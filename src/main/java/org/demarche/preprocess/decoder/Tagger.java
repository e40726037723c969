package org.demarche.preprocess.decoder;

/** Tags words from left to right, each with what is known of those before it. For one thread. */
final class Tagger implements Locator {

  private final Scorer scorer;
  private final int labels;
  private final int column;
  private final int[] labelValues;
  private int words;
  private int word;

  /**
   * @param tags
   *          the field that has the tags
   */
  Tagger(LinearModel model, Scorer scorer, Field tags) {
    this.scorer = scorer;
    labels = model.labels().size();
    column = model.template().column(tags);
    labelValues = LinearModel.numbers(model.values(), model.labels());
  }

  /** Writes the index of the label of each word of the scorer but the root, which is word 0. */
  void tag(int wordCount, int[] tags) {
    words = wordCount;
    for (word = 1; word < words; word++) {
      int tag = Candidates.best(scorer.score(this), labels);
      tags[word] = tag;
      scorer.set(word, column, labelValues[tag]);
    }
  }

  @Override
  public int locate(int source, int window, int relation) {
    int place = word + window;
    return place > 0 && place < words ? place : NONE;
  }
}
