package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Word;

/** Titles of books, films and other works in quotation marks: <em>her novel "The Last Summit"</em>. */
final class WorkTitles {

  private static final Set<String> OPENING = Set.of("``", "\"", "\u201c", "\u2018", "`", "'");
  private static final Set<String> CLOSING = Set.of("''", "\"", "\u201d", "\u2019", "'");
  private static final int LONGEST = 10;
  private static final int NEAR = 5;

  private final Set<String> works;

  WorkTitles(WordClasses classes) {
    works = classes.words("work");
  }

  /** Marks the words of titles, so that they name no events. */
  void block(List<Word> words, boolean[] blocked) {
    for (int begin = 0; begin < words.size(); begin++) {
      int end = OPENING.contains(words.get(begin).form()) ? end(words, begin) : -1;
      if (end > begin + 1 && isTitle(words.subList(begin + 1, end))
          && (hasWork(words, begin - NEAR, begin) || hasWork(words, end + 1, end + NEAR))) {
        for (int k = begin; k <= end; k++) {
          blocked[k] = true;
        }
        begin = end;
      }
    }
  }

  private static int end(List<Word> words, int begin) {
    for (int i = begin + 1; i < words.size() && i <= begin + LONGEST; i++) {
      if (CLOSING.contains(words.get(i).form())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the first word and every longer one are capitalised. */
  private static boolean isTitle(List<Word> words) {
    if (!Character.isUpperCase(words.get(0).form().charAt(0))) {
      return false;
    }
    return words.stream().allMatch(word -> word.form().length() < 4 || !Character.isLetter(word.form().charAt(0))
        || Character.isUpperCase(word.form().charAt(0)));
  }

  private boolean hasWork(List<Word> words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
      if (works.contains(words.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
