package org.demarche.syntax.fallback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.syntax.Span;
import org.demarche.syntax.WordLists;

/**
 * Splits tokens that contain several words: at white space, punctuation attached to a word, hyphens between words, and
 * before <em>'s</em> and <em>n't</em>. Tokens of a tokeniser that does this itself are left unchanged.
 */
public final class TokenSplitter {

  private static final String OPENING = "([{“‘„‚«‹¿¡—–$€£";
  private static final String CLOSING = ")]}”’»›,;:!?…—–%";
  private static final String EITHER = "\"'`";

  private static final Pattern CLITIC = Pattern.compile("(?i)(?<=[\\p{L}\\p{N}.])(n['’]t|['’](?:s|re|ve|ll|d|m))$");
  private static final Pattern LINK =
      Pattern.compile("(?i)(https?:|www\\.).+|\\S+@\\S+\\.\\S+|[@#]\\w+|.*[a-z]\\.(com|org|net)");
  private static final Pattern INNER_DASH = Pattern.compile("(?<=\\p{L})(—|–|--+|\\.\\.\\.|…)(?=\\p{L})");

  private static final Pattern UNIT = Pattern.compile("['’]\\p{L}{1,2}|[\\[(]\\p{L}[\\])]|\\[.*\\]");

  private final Vocabulary vocabulary;

  /** A splitter with the abbreviations and prefixes of a vocabulary. */
  public TokenSplitter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a token is certainly one word: letters and digits alone, or a single character. */
  public boolean isPlain(String text, int begin, int end) {
    if (end - begin == 1) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return end - begin != 6 || !text.regionMatches(true, begin, "cannot", 0, 6);
  }

  /**
   * The words in a token, at least one unless it is blank.
   *
   * @param sticks
   *          whether the tokeniser leaves full stops attached to the preceding word; if not, a full stop in a token
   *          belongs to the word
   */
  public List<Span> split(String text, int begin, int end, boolean sticks) {
    List<Span> words = new ArrayList<>();
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
        if (i > from) {
          chunk(text, from, i, sticks, words);
        }
        from = i + 1;
      }
    }
    return words;
  }

  private void chunk(String text, int begin, int end, boolean sticks, List<Span> words) {
    String whole = text.substring(begin, end);
    if (whole.chars().noneMatch(Character::isLetterOrDigit) || UNIT.matcher(whole).matches()) {
      runs(text, begin, end, words);
      return;
    }
    int from = begin;
    while (opens(text, from, end)) {
      from = run(text, from, end);
    }
    runs(text, begin, from, words);
    int to = end;
    while (to > from + 1 && closes(text, from, to, sticks)) {
      to--;
    }
    inner(text, from, to, words);
    runs(text, to, end, words);
  }

  private static boolean opens(String text, int from, int end) {
    char c = text.charAt(from);
    return end - from > 1 && (OPENING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0
        || c == '.' && text.charAt(from + 1) == '.'
        || c == '-' && (text.charAt(from + 1) == '-' || Character.isLetter(text.charAt(from + 1))));
  }

  private boolean closes(String text, int from, int to, boolean sticks) {
    char c = text.charAt(to - 1);
    if (c == '.') {
      return sticks && !vocabulary.abbreviations().has(text.substring(from, to - 1));
    }
    return CLOSING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0 || c == '-' && to - from > 2;
  }

  private void inner(String text, int from, int to, List<Span> words) {
    String word = text.substring(from, to);
    if (LINK.matcher(word).matches()) {
      add(from, to, words);
      return;
    }
    Matcher dash = INNER_DASH.matcher(word);
    if (dash.find()) {
      inner(text, from, from + dash.start(), words);
      add(from + dash.start(), from + dash.end(), words);
      inner(text, from + dash.end(), to, words);
      return;
    }
    int hyphen = hyphen(word);
    if (hyphen > 0) {
      inner(text, from, from + hyphen, words);
      add(from + hyphen, from + hyphen + 1, words);
      inner(text, from + hyphen + 1, to, words);
      return;
    }
    Matcher clitic = CLITIC.matcher(word);
    if (word.equalsIgnoreCase("cannot")) {
      add(from, from + 3, words);
      add(from + 3, to, words);
    } else if (clitic.find() && clitic.start() > 0) {
      add(from, from + clitic.start(), words);
      add(from + clitic.start(), to, words);
    } else {
      add(from, to, words);
    }
  }

  /**
   * The position of a hyphen between two words (<em>U.S.-led</em>, not <em>co-operate, COVID-19, tête-à-tête</em>), or
   * -1 if there is none.
   */
  private int hyphen(String word) {
    for (int i = word.indexOf('-'); i > 0; i = word.indexOf('-', i + 1)) {
      boolean isPrefix = vocabulary.lists().has(WordLists.Name.PREFIX, word.substring(0, i).toLowerCase(Locale.ROOT));
      if (i > 1 && !isPrefix && i + 2 < word.length() && Character.isLetter(word.charAt(i + 1))
          && Character.isLetter(word.charAt(i + 2)) && word.charAt(i - 1) != '-' && word.charAt(i - 2) != '-') {
        return i;
      }
    }
    return -1;
  }

  /** Punctuation: each mark is a word, except that repeated marks form one. */
  private static void runs(String text, int begin, int end, List<Span> words) {
    if (begin < end && text.substring(begin, end).chars().anyMatch(Character::isLetterOrDigit)) {
      add(begin, end, words);
      return;
    }
    for (int i = begin; i < end;) {
      int next = run(text, i, end);
      add(i, next, words);
      i = next;
    }
  }

  private static int run(String text, int from, int end) {
    int i = from + Character.charCount(text.codePointAt(from));
    while (i < end && text.charAt(i) == text.charAt(from) && "\"()[]“”".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static void add(int begin, int end, List<Span> words) {
    if (begin < end) {
      words.add(new Span(begin, end));
    }
  }
}
