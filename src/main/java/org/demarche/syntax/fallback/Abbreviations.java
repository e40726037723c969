package org.demarche.syntax.fallback;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;

/** Words that end in a period of their own. Immutable. */
public final class Abbreviations {

  private final Set<String> all = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  Abbreviations() {
    LexiconReader.read("classpath:/org/demarche/preprocess/en/sentence-words.tsv", "id kind word example", row -> {
      String word = row.text("word");
      String kind = row.text("kind");
      if (kind.equals("BEFORE")) {
        titles.add(word);
      }
      if (kind.equals("BEFORE") || kind.equals("NUMBER") || kind.equals("MAY_END")) {
        all.add(word);
      }
      return word;
    });
  }

  /** Whether a stem, without its final period, is an abbreviation. */
  public boolean has(String stem) {
    return stem.length() == 1 && Character.isUpperCase(stem.charAt(0)) || hasInnerPeriod(stem)
        || all.contains(capitalised(stem));
  }

  /** Whether a text ends in a title that precedes a name, so that no sentence ends there: <em>Mr., Gen.</em> */
  public boolean endsInTitle(String text, int begin, int end) {
    if (end - begin < 3 || text.charAt(end - 1) != '.') {
      return false;
    }
    int from = end - 1;
    while (from > begin && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return Character.isUpperCase(text.charAt(from)) && titles.contains(capitalised(text.substring(from, end - 1)));
  }

  /** A word in capitals as it is usually written: <em>GEN</em> as <em>Gen</em>. */
  private static String capitalised(String word) {
    boolean isInCapitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return isInCapitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static boolean hasInnerPeriod(String stem) {
    int at = stem.indexOf('.');
    return at > 0 && at < stem.length() - 1 && stem.chars().allMatch(c -> c == '.' || Character.isLetter(c))
        && stem.replace(".", "").length() <= stem.length() / 2 + 1;
  }
}
