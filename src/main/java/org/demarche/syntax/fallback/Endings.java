package org.demarche.syntax.fallback;

import java.util.List;
import org.demarche.lexicon.LexiconReader;

/** The part of speech that the ending of an open-class word suggests, from {@code endings.tsv}. Immutable. */
final class Endings {

  private record Row(String tag, int letters, List<String> endings) {

    boolean isFor(String word) {
      for (String ending : endings) {
        if (word.length() >= ending.length() + letters && word.endsWith(ending)) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Row> rows;

  Endings(String location) {
    rows = LexiconReader.read(location, "id class letters endings",
        row -> new Row(row.text("class"), (int) row.number("letters", 0, 9), row.list("endings")));
  }

  /** The universal tag that the ending of a lower-case word suggests. */
  String classOf(String lower) {
    for (Row row : rows) {
      if (row.isFor(lower)) {
        return row.tag;
      }
    }
    return "NOUN";
  }
}
