package org.demarche.preprocess;

import java.util.List;
import java.util.Locale;

/**
 * Joins words that a hyphen at the end of a line divides. The hyphen belongs to the word where both parts are words of
 * their own and the whole is none (<em>long-|term</em>), or where the second is a participle or adjective behind a name
 * (<em>Iran-|backed</em>); else it is dropped (<em>Istan-|bul</em>).
 */
final class Hyphenation {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int LONGEST_GAP = 200;

  private final WordTags tags;

  /** @param tags the tags of words in small letters; names are not among them */
  Hyphenation(WordTags tags) {
    this.tags = tags;
  }

  /**
   * A text of the same length in which the line break inside a divided word, the blanks beside it and, where it is to
   * be dropped, the hyphen are soft hyphens.
   *
   * @param plain
   *          the result of {@link PlainText#of} for the text
   */
  String join(String text, String plain) {
    char[] joined = null;
    int hyphen = plain.indexOf('-');
    while (hyphen >= 0) {
      int next = afterBreak(text, hyphen);
      if (next > 0 && hyphen > 0 && !TextRange.isBlank(plain.charAt(hyphen - 1)) && plain.charAt(hyphen - 1) != '-'
          && Character.isLowerCase(plain.charAt(next))) {
        joined = joined == null ? plain.toCharArray() : joined;
        for (int i = isOwn(plain, hyphen, next) ? hyphen + 1 : hyphen; i < next; i++) {
          joined[i] = SOFT_HYPHEN;
        }
      }
      hyphen = plain.indexOf('-', hyphen + 1);
    }
    return joined == null ? plain : new String(joined);
  }

  /** Where the next line begins, or -1 if the hyphen does not end its line or a blank line follows. */
  private static int afterBreak(String text, int hyphen) {
    int breaks = 0;
    int i = hyphen + 1;
    int limit = Math.min(text.length(), i + LONGEST_GAP);
    while (i < limit && TextRange.isBlank(text.charAt(i))) {
      boolean second = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
      breaks += Line.isBreak(text.charAt(i)) && !second ? 1 : 0;
      i++;
    }
    return breaks == 1 && i < limit ? i : -1;
  }

  private boolean isOwn(String plain, int hyphen, int next) {
    int begin = hyphen;
    while (begin > 0 && Character.isLetter(plain.charAt(begin - 1))) {
      begin--;
    }
    int end = next;
    while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    String first = plain.substring(begin, hyphen);
    String second = plain.substring(next, end);
    List<String> known = tags.of(second);
    if (first.isEmpty()) {
      return true;
    }
    if (tags.has((first + second).toLowerCase(Locale.ROOT)) || known.isEmpty()) {
      return false;
    }
    boolean name = Character.isUpperCase(first.charAt(0));
    return name ? known.get(0).startsWith("V") || known.get(0).startsWith("JJ")
        : tags.has(first.toLowerCase(Locale.ROOT));
  }
}
