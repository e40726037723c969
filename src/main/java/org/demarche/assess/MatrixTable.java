package org.demarche.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.syntax.Word;

/** The rows of {@code matrix.tsv}, by the word that says of an act below it whether it comes about. */
final class MatrixTable {

  private final Map<String, List<Matrix>> rows = new HashMap<>();

  MatrixTable(List<Matrix> all) {
    all.forEach(row -> rows.computeIfAbsent(row.words().get(0), key -> new ArrayList<>(1)).add(row));
  }

  /** The row of a word for what stands below it, the one with most words; null where there is none. */
  Matrix row(Word above, Word below) {
    Matrix best = null;
    for (String key : new String[] {above.lower(), above.lemma()}) {
      for (Matrix row : rows.getOrDefault(key, List.of())) {
        if (fits(row, above, below) && (best == null || row.words().size() > best.words().size())) {
          best = row;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static boolean fits(Matrix row, Word above, Word below) {
    if (!above.pos().startsWith(row.pos())) {
      return false;
    }
    for (String wanted : row.words().subList(1, row.words().size())) {
      boolean found = false;
      for (Word child : above.children()) {
        if (child.lower().equals(wanted)) {
          found = true;
        }
      }
      if (below != null && below.isVerb() && !found) {
        found = below.children().stream().anyMatch(child -> child.lower().equals(wanted));
      }
      if (!found && !(below != null && (below.lower().equals(wanted) || below.lemma().equals(wanted)))) {
        return false;
      }
    }
    return true;
  }

  /** The row by which a time expression lies in the future, or null. */
  Matrix future(Word time) {
    for (Word child : time.children()) {
      Matrix row = row(child, time);
      if (row != null && row.effect() == Matrix.Effect.PLANNED) {
        return row;
      }
    }
    Matrix row = row(time, null);
    return row != null && row.effect() == Matrix.Effect.PLANNED ? row : null;
  }
}
