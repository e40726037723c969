package org.demarche.preprocess;

import static org.demarche.preprocess.SentenceWords.Kind.BEFORE;
import static org.demarche.preprocess.SentenceWords.Kind.MAY_END;
import static org.demarche.preprocess.SentenceWords.Kind.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Repairs the periods of NLP4J's tokens, which leaves the period on figures and on words without a vowel (<i>the
 * PKK.</i>, <i>in 2.</i>), takes it off abbreviations that it does not know (<i>Amb. Rossi</i>, <i>D.C.’s</i>) and
 * breaks names such as <i>example.com</i> at it. Afterwards a period stands alone unless it belongs to an abbreviation,
 * an initial, the number of a list item or such a name.
 */
final class Periods {

  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,2}(\\.\\p{L}{1,2})+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}|Yu|Zh|Kh|Sh|Ch|Th");
  private static final Pattern ITEM = Pattern.compile("\\d{1,3}|[a-zA-Z]|[ivx]+");

  private final SentenceWords lexicon;

  Periods(SentenceWords lexicon) {
    this.lexicon = lexicon;
  }

  /** The words of a paragraph with repaired periods. */
  List<RawToken> repair(List<RawToken> words) {
    List<RawToken> repaired = new ArrayList<>(words.size() + 4);
    for (int i = 0; i < words.size(); i++) {
      RawToken word = words.get(i);
      RawToken next = i + 1 < words.size() ? words.get(i + 1) : null;
      RawToken last = repaired.isEmpty() ? null : repaired.get(repaired.size() - 1);
      if (word.form().equals(".") && last != null && last.touches(word) && next != null
          && ownsPeriod(last.form(), next)) {
        repaired.set(repaired.size() - 1, new RawToken(last.form() + ".", last.begin(), word.end()));
      } else if (word.form().equals(".") && isInside(last, word, next)) {
        repaired.set(repaired.size() - 1, new RawToken(last.form() + "." + next.form(), last.begin(), next.end()));
        i++;
      } else if (Sentences.isAbbreviation(word.form()) && !Sentences.isFinal(word.form())
          && word.form().length() == word.end() - word.begin() && !keepsPeriod(word, next, last == null)) {
        repaired.add(new RawToken(word.form().substring(0, word.form().length() - 1), word.begin(), word.end() - 1));
        repaired.add(new RawToken(".", word.end() - 1, word.end()));
      } else {
        repaired.add(word);
      }
    }
    return repaired;
  }

  /** Whether the period is inside a word, as in <i>example.com</i>. */
  private static boolean isInside(RawToken last, RawToken period, RawToken next) {
    return last != null && next != null && last.touches(period) && period.touches(next) && next.startsLower()
        && Character.isLetterOrDigit(last.form().charAt(last.form().length() - 1));
  }

  private boolean ownsPeriod(String stem, RawToken next) {
    return DOTTED.matcher(stem).matches() || lexicon.isAbbreviation(BEFORE, stem)
        || lexicon.isAbbreviation(MAY_END, stem) || lexicon.is(NUMBER, stem)
        && Character.isDigit(next.form().charAt(0));
  }

  private boolean keepsPeriod(RawToken word, RawToken next, boolean first) {
    String stem = word.form().substring(0, word.form().length() - 1);
    if (DOTTED.matcher(stem).matches()) {
      return true;
    }
    if (next == null) {
      return first && ITEM.matcher(stem).matches();
    }
    return ownsPeriod(stem, next) || INITIAL.matcher(stem).matches() || first && ITEM.matcher(stem).matches()
        || next.startsLower() && !Character.isDigit(stem.charAt(0));
  }
}
