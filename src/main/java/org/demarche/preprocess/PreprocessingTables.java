package org.demarche.preprocess;

import org.demarche.lexicon.TableFolder;

/** The tables of this layer. */
final class PreprocessingTables {

  /** The folder of the built-in tables. */
  static final String BUILT_IN = "classpath:org/demarche/preprocess/en/";

  static final String AGENCIES = "agencies.tsv";
  static final String BOILERPLATE = "boilerplate.tsv";
  static final String DATELINES = "datelines.tsv";
  static final String DATELINE_PLACES = "dateline-places.tsv";
  static final String HEADLINE_VERBS = "headline-verbs.tsv";
  static final String SENTENCE_WORDS = "sentence-words.tsv";
  static final String TAGGING_WORDS = "tagging-words.tsv";

  private PreprocessingTables() {
  }

  /** The tables of a folder, falling back to the built-in ones. */
  static TableFolder in(String folder) {
    return TableFolder.of(folder, BUILT_IN, AGENCIES, BOILERPLATE, DATELINES, DATELINE_PLACES, HEADLINE_VERBS,
        SENTENCE_WORDS, TAGGING_WORDS);
  }
}
