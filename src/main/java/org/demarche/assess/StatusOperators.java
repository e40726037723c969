package org.demarche.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The rows of {@code matrix.tsv}, by the word that determines whether an act below it takes place. */
final class StatusOperators {

  private final Map<String, List<StatusOperator>> rows = new HashMap<>();

  StatusOperators(List<StatusOperator> all) {
    for (StatusOperator row : all) {
      row.words().get(0).forEach(word -> rows.computeIfAbsent(word, key -> new ArrayList<>(1)).add(row));
    }
  }

  /** The row of a word for what depends on it, the one with the most words; null if there is none. */
  StatusOperator row(Word above, Word below) {
    StatusOperator best = null;
    for (String key : new String[] {above.lower(), above.lemma()}) {
      for (StatusOperator row : rows.getOrDefault(key, List.of())) {
        if (fits(row, above, below) && (best == null || row.words().size() > best.words().size())) {
          best = row;
        }
      }
    }
    return best;
  }

  private static boolean fits(StatusOperator row, Word above, Word below) {
    if (row.pos().stream().noneMatch(above.pos()::startsWith)) {
      return false;
    }
    for (int i = 1; i < row.words().size(); i++) {
      Set<String> wanted = row.words().get(i);
      boolean isThere = hasChild(above, wanted) || below != null && (below.isVerb() && hasChild(below, wanted)
          || wanted.contains(below.lower()) || wanted.contains(below.lemma()))
          || i > 1 && isBehind(above, row.words().get(i - 1), wanted);
      if (!isThere) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is governed by the one before it in the row: <em>be out of the question</em>. */
  private static boolean isBehind(Word above, Set<String> before, Set<String> wanted) {
    for (Word child : above.children()) {
      if (before.contains(child.lower())) {
        return hasChild(child, wanted) || child.children(Relation.PREPOSITION).stream()
            .anyMatch(preposition -> hasChild(preposition, wanted));
      }
    }
    return false;
  }

  private static boolean hasChild(Word word, Set<String> wanted) {
    return word.children().stream().anyMatch(child -> wanted.contains(child.lower()));
  }

  /** The row by which a time expression is in the future, or null. */
  StatusOperator future(Word time) {
    for (Word child : time.children()) {
      StatusOperator row = row(child, time);
      if (row != null && row.effect() == StatusOperator.Effect.PLANNED) {
        return row;
      }
    }
    StatusOperator row = row(time, null);
    return row != null && row.effect() == StatusOperator.Effect.PLANNED ? row : null;
  }
}
