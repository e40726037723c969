package org.demarche.preprocess;

import java.util.List;

/**
 * Distinguishes opening from closing quotation marks and brackets among the words of a paragraph. The shape of curly
 * marks decides, unless they are on the wrong side of a word; a straight mark opens before a word and closes after one,
 * and if it touches both or neither, the number of preceding straight double marks decides.
 */
final class QuoteMarkPairer {

  private final String text;
  private final List<RawToken> words;
  private final boolean[] oddBefore;

  QuoteMarkPairer(String text, List<RawToken> words) {
    this.text = text;
    this.words = words;
    oddBefore = new boolean[words.size()];
    boolean odd = false;
    for (int i = 0; i < words.size(); i++) {
      oddBefore[i] = odd;
      odd ^= isDouble(i);
    }
  }

  boolean closes(int i) {
    RawToken word = words.get(i);
    char c = text.charAt(word.begin());
    return switch (c) {
      case ')', ']', '}' -> word.end() - word.begin() == 1;
      case '”', '’', '»', '›' -> isRun(i) && !(touchesNext(i) && !touchesPrevious(i));
      case '“', '‘' -> isRun(i) && touchesPrevious(i) && !touchesNext(i);
      case '"', '\'' -> isRun(i) && !opensStraight(i);
      case '[' -> word.form().length() > 1 && word.form().endsWith("]") && touchesPrevious(i);
      default -> false;
    };
  }

  boolean opens(int i) {
    RawToken word = words.get(i);
    return switch (text.charAt(word.begin())) {
      case '(', '[', '{' -> word.end() - word.begin() == 1;
      case '“', '‘', '„', '‚', '«', '‹', '”', '’', '"', '\'' -> isRun(i) && !closes(i);
      case '`' -> isRun(i);
      default -> false;
    };
  }

  boolean isQuotation(int i) {
    return isRun(i) && "“”‘’„‚«»‹›\"'`".indexOf(text.charAt(words.get(i).begin())) >= 0;
  }

  private boolean opensStraight(int i) {
    if (words.get(i).form().equals("''")) {
      return false;
    }
    boolean before = touchesPrevious(i);
    boolean after = touchesNext(i);
    return before == after ? isDouble(i) && !oddBefore[i] : after;
  }

  /** Whether the word is a mark, or a repetition of the same mark. */
  private boolean isRun(int i) {
    String form = words.get(i).form();
    return form.chars().allMatch(c -> c == form.charAt(0)) && !Character.isLetterOrDigit(form.charAt(0));
  }

  private boolean isDouble(int i) {
    RawToken word = words.get(i);
    return word.end() - word.begin() == 1 && text.charAt(word.begin()) == '"';
  }

  private boolean touchesNext(int i) {
    return i + 1 < words.size() && words.get(i).touches(words.get(i + 1));
  }

  private boolean touchesPrevious(int i) {
    return i > 0 && words.get(i - 1).touches(words.get(i));
  }
}
