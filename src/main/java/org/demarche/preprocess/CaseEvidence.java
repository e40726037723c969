package org.demarche.preprocess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a document writes its words inside the sentences that are neither in capitals nor in title case. */
final class CaseEvidence {

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> large = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();

  /** Counts the words of a sentence but the first, which has a capital anyway, and those behind opening marks. */
  void add(List<RawToken> sentence) {
    boolean inside = false;
    for (RawToken word : sentence) {
      String form = word.form();
      if (!Character.isLetter(form.codePointAt(0))) {
        inside &= !form.equals("\"") && !form.equals("''") && !form.equals(":");
      } else if (word.startsLower()) {
        small.merge(form, 1, Integer::sum);
        inside = true;
      } else if (inside) {
        String lower = SentenceCase.lower(form);
        large.merge(lower, 1, Integer::sum);
        forms.putIfAbsent(lower, form);
      } else {
        inside = true;
      }
    }
  }

  /** Whether the document writes a word with a capital more often than without. */
  boolean isLarge(String lower) {
    return large.getOrDefault(lower, 0) > small.getOrDefault(lower, 0);
  }

  /** Whether the document writes a word without a capital at least as often as with one. */
  boolean isSmall(String lower) {
    int count = small.getOrDefault(lower, 0);
    return count > 0 && count >= large.getOrDefault(lower, 0);
  }

  /** How the document writes a word that it writes with a capital, or null. */
  String form(String lower) {
    return forms.get(lower);
  }
}
