package org.demarche.venue;

import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;

/** A medium at which people meet without being at one place: a row of {@code media.tsv}. */
record Medium(String id, String name) {

  private static final String NOT = "NOT";

  /** The matcher of all media; the phrases of negative rows are no media. */
  static PhraseMatcher<Medium> read(TableFolder folder) {
    PhraseMatcher.Builder<Medium> matcher = PhraseMatcher.builder();
    LexiconReader.read(folder.table("media.tsv"), "id phrases name example", row -> {
      Medium medium = new Medium(row.id(), row.text("name"));
      for (String phrase : row.list("phrases")) {
        if (medium.name.equals(NOT)) {
          matcher.block(phrase);
        } else {
          matcher.add(phrase, medium);
        }
      }
      return medium;
    });
    return matcher.build();
  }
}
