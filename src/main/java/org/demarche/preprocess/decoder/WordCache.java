package org.demarche.preprocess.decoder;

/** Remembers what is known of the words that were seen last, as most words of a text occur again. For one thread. */
final class WordCache {

  /** How many words are remembered at most, a power of two, and how long they may be. */
  private static final int SIZE = 1 << 14;
  private static final int LONGEST = 40;

  private final Models models;
  private final Word[] words = new Word[SIZE];

  WordCache(Models models) {
    this.models = models;
  }

  Word get(String form) {
    if (form.length() > LONGEST) {
      return models.word(form);
    }
    int hash = form.hashCode() * 0x9E3779B9;
    int slot = hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(SIZE);
    Word word = words[slot];
    if (word == null || !word.form().equals(form)) {
      word = models.word(form);
      words[slot] = word;
    }
    return word;
  }
}
