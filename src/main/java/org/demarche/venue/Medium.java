package org.demarche.venue;

import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;

/** A medium through which people meet without being in one place: a row of {@code media.tsv}. */
record Medium(String id, String name) {

  private static final String NOT = "NOT";

  /** The matcher for all media; negative rows block their phrases. */
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
