package org.demarche.preprocess;

import static org.demarche.preprocess.SentenceWords.Kind.BEFORE;
import static org.demarche.preprocess.SentenceWords.Kind.REPORTING;
import static org.demarche.preprocess.SentenceWords.Kind.STARTER;
import static org.demarche.preprocess.SentenceWords.Kind.TAIL;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the words of one paragraph into sentences.
 *
 * <p>A sentence ends after final marks, with the closing quotation marks, brackets and footnote numbers that follow
 * them. It does not end there
 * <ul>
 * <li>before a word in small letters, a comma, a semicolon or a colon (unless the paragraph has no capital at all);
 * <li>after an ellipsis, unless a quotation ends or begins there or the next word is one that begins sentences;
 * <li>after a quoted question or exclamation whose reporting clause follows: <i>“Is it over?” Okoye asked.</i>;
 * <li>after an abbreviation or initial; after one that may also end a sentence (<i>U.S.</i>, <i>Inc.</i>) it ends only
 *     before a word that begins sentences, the {@linkplain ClauseStart name of a state with a verb}, or a quotation, or
 *     at the end of the paragraph.
 * </ul>
 *
 * <p>A sentence of more than {@code maxLength} words is repeatedly split after the last semicolon, colon, comma or dash
 * in the second half of its first {@code maxLength} words, or else after {@code maxLength} words, so that parsing time
 * stays linear in the length of any text. Each piece is a sentence of its own.
 */
final class Sentences {

  private static final int REPORTING_WINDOW = 8;

  private final SentenceWords lexicon;
  private final ClauseStart clauses;
  private final int maxLength;

  Sentences(SentenceWords lexicon, ClauseStart clauses, int maxLength) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.maxLength = maxLength;
  }

  /** The sentences of a paragraph whose words are {@link Periods repaired}; none is empty. */
  List<List<RawToken>> split(String text, List<RawToken> words) {
    QuoteMarkPairer marks = new QuoteMarkPairer(text, words);
    boolean capitals = words.stream().anyMatch(w -> w.form().chars().anyMatch(Character::isUpperCase));
    List<List<RawToken>> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < words.size(); i++) {
      RawToken word = words.get(i);
      if (!isFinal(word.form()) && !isAbbreviation(word.form())) {
        continue;
      }
      int next = afterClosing(words, marks, i + 1);
      if (next == words.size() || ends(words, marks, begin, i, next, capitals)) {
        addBounded(words.subList(begin, next), sentences);
        begin = next;
      }
      i = Math.max(i, next - 1);
    }
    if (begin < words.size()) {
      addBounded(words.subList(begin, words.size()), sentences);
    }
    return sentences;
  }

  static boolean isFinal(String form) {
    return form.chars().allMatch(c -> ".?!…‼⁇⁈⁉".indexOf(c) >= 0);
  }

  static boolean isAbbreviation(String form) {
    return form.length() > 1 && form.charAt(form.length() - 1) == '.';
  }

  private static int afterClosing(List<RawToken> words, QuoteMarkPairer marks, int from) {
    int i = from;
    while (i < words.size() && (isFinal(words.get(i).form()) || marks.closes(i))) {
      i++;
    }
    return i;
  }

  /** Whether a sentence ends between {@code next - 1} and {@code next}, where {@code mark} is its final mark. */
  private boolean ends(List<RawToken> words, QuoteMarkPairer marks, int begin, int mark, int next, boolean capitals) {
    int start = next;
    while (start + 1 < words.size() && marks.opens(start)) {
      start++;
    }
    RawToken first = words.get(start);
    boolean quotes = start > next && marks.isQuotation(start - 1) && !isNickname(words, marks, start);
    boolean starter = lexicon.is(STARTER, first.form()) || quotes && first.startsUpper();
    String form = words.get(mark).form();
    if (!isFinal(form)) {
      return !lexicon.isAbbreviation(BEFORE, form.substring(0, form.length() - 1)) && !Character.isDigit(form.charAt(0))
          && (starter || form.length() > 2 && clauses.isAt(words, start));
    }
    if (continues(first.form()) || first.startsLower() && capitals && !hasCapital(first.form())) {
      return false;
    }
    boolean closed = next > mark + 1 && marks.closes(next - 1);
    if (dots(words, mark, next) > 1) {
      return (closed || starter) && hasWord(words, begin, mark);
    }
    boolean asks = form.indexOf('?') >= 0 || form.indexOf('!') >= 0;
    return !(asks && closed && marks.isQuotation(next - 1) && isReported(words, next));
  }

  /** Whether the quotation that begins with a word is only one or two words long, as in <i>J.D. “Red” Hale</i>. */
  private static boolean isNickname(List<RawToken> words, QuoteMarkPairer marks, int from) {
    for (int i = from + 1; i < Math.min(from + 3, words.size()); i++) {
      if (marks.closes(i)) {
        return i + 1 < words.size() && words.get(i + 1).startsUpper();
      }
    }
    return false;
  }

  private static boolean hasWord(List<RawToken> words, int begin, int end) {
    return words.subList(begin, end).stream().anyMatch(w -> Character.isLetterOrDigit(w.form().codePointAt(0)));
  }

  private static boolean continues(String form) {
    return switch (form) {
      case ",", ";", ":" -> true;
      default -> false;
    };
  }

  private static boolean hasCapital(String form) {
    return form.chars().anyMatch(Character::isUpperCase);
  }

  private static int dots(List<RawToken> words, int mark, int next) {
    int dots = 0;
    for (int i = mark; i < next; i++) {
      String form = words.get(i).form();
      dots += form.equals("…") ? 2 : isFinal(form) ? (int) form.chars().filter(c -> c == '.').count() : 0;
    }
    return dots;
  }

  /** Whether a reporting clause begins at {@code from}, as in “…?” Okoye asked on Monday. */
  private boolean isReported(List<RawToken> words, int from) {
    int end = Math.min(words.size(), from + REPORTING_WINDOW);
    for (int i = from; i < end && !isFinal(words.get(i).form()); i++) {
      if (lexicon.is(REPORTING, words.get(i).form())) {
        String after = i + 1 < words.size() ? words.get(i + 1).form() : ".";
        return i > from && (isFinal(after) || after.equals(",") || lexicon.is(TAIL, after));
      }
    }
    return false;
  }

  private void addBounded(List<RawToken> sentence, List<List<RawToken>> sentences) {
    List<RawToken> rest = sentence;
    while (rest.size() > maxLength) {
      int cut = maxLength;
      for (int i = maxLength; i > maxLength / 2; i--) {
        if (isClauseMark(rest.get(i - 1).form())) {
          cut = i;
          break;
        }
      }
      sentences.add(List.copyOf(rest.subList(0, cut)));
      rest = rest.subList(cut, rest.size());
    }
    sentences.add(List.copyOf(rest));
  }

  private static boolean isClauseMark(String form) {
    return switch (form) {
      case ";", ":", ",", "--" -> true;
      default -> false;
    };
  }
}
