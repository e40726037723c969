package org.demarche.preprocess;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J's English tokeniser, with reliable offsets: each token is located in the text after the previous one, so the
 * begin and end of a {@link RawToken} are always those of its characters.
 *
 * <p>The tokeniser gets at most {@value #SLICE} characters at a time and no run without white space longer than
 * {@value #RUN}, because some of its patterns take more than linear time on those.
 */
final class OffsetTokenizer {

  private static final int SLICE = 20_000;
  private static final int RUN = 500;

  private static final String APOSTROPHES = "'\u2018\u2019";
  /** The number of tokens, and of characters, of a clipped article with its hyphen. */
  private static final int ARTICLE = 3;

  private final Tokenizer tokenizer = new EnglishTokenizer();

  /** The words of a region of the text, where {@code plain} is the result of {@link PlainText#of}. */
  List<RawToken> of(String plain, TextRange region) {
    List<RawToken> words = new ArrayList<>();
    int begin = region.begin();
    int blank = begin;
    int run = 0;
    for (int i = begin; i < region.end(); i++) {
      if (TextRange.isBlank(plain.charAt(i))) {
        blank = i;
        run = 0;
      } else {
        run++;
      }
      boolean endless = run >= RUN && !Character.isHighSurrogate(plain.charAt(i));
      if (endless || i - begin >= SLICE && blank > begin) {
        int end = endless ? i + 1 : blank;
        tokenize(plain, begin, end, words);
        begin = end;
        run = endless ? 0 : run;
      }
    }
    tokenize(plain, begin, region.end(), words);
    return withDutchNames(plain, words);
  }

  /** Joins the parts of names with a clipped article: <em>'s-Hertogenbosch, 's-Gravenhage</em>. */
  private static List<RawToken> withDutchNames(String plain, List<RawToken> words) {
    List<RawToken> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      RawToken word = words.get(i);
      boolean isName = i + ARTICLE < words.size() && APOSTROPHES.indexOf(plain.charAt(word.begin())) >= 0
          && words.get(i + ARTICLE).begin() - word.begin() == ARTICLE
          && plain.startsWith("s-", word.begin() + 1)
          && Character.isUpperCase(plain.charAt(words.get(i + ARTICLE).begin()));
      if (isName) {
        RawToken name = words.get(i + ARTICLE);
        joined.add(new RawToken("'s-" + name.form(), word.begin(), name.end()));
        i += ARTICLE;
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private void tokenize(String plain, int begin, int end, List<RawToken> words) {
    String slice = plain.substring(begin, end);
    int cursor = 0;
    for (Token token : tokenizer.tokenize(slice)) {
      String form = token.getWordForm();
      int at = slice.indexOf(form, cursor);
      if (at >= 0 && isBlank(slice, cursor, at)) {
        cursor = at + form.length();
        add(slice, at, cursor, begin, words);
      } else {
        cursor = addParts(slice, cursor, form.length(), begin, words);
      }
    }
  }

  /** Adds the next characters as they appear in the text: NLP4J takes <i>(, )</i> for one token without its blank. */
  private static int addParts(String slice, int from, int length, int offset, List<RawToken> words) {
    int cursor = from;
    int part = from;
    for (int left = length; left > 0 && cursor < slice.length(); cursor++) {
      if (TextRange.isBlank(slice.charAt(cursor))) {
        add(slice, part, cursor, offset, words);
        part = cursor + 1;
      } else {
        left--;
      }
    }
    add(slice, part, cursor, offset, words);
    return cursor;
  }

  private static boolean isBlank(String slice, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!TextRange.isBlank(slice.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void add(String slice, int from, int to, int offset, List<RawToken> words) {
    if (from > 0 && from < slice.length() && Character.isLowSurrogate(slice.charAt(from))
        && Character.isHighSurrogate(slice.charAt(from - 1))) {
      RawToken cut = words.remove(words.size() - 1);
      add(slice, cut.begin() - offset, to, offset, words);
    } else if (!isBlank(slice, from, to)) {
      words.add(new RawToken(PlainText.form(slice.substring(from, to)), offset + from, offset + to));
    }
  }
}
