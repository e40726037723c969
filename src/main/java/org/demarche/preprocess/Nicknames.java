package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.demarche.entity.Calendar;
import org.demarche.preprocess.decoder.ParsedWord;

/**
 * Nicknames in quotation marks inside a name, as in <em>Ali “the Fox” Kaya</em>: a mark, up to three words of which
 * the last has a capital, and a mark, between two words that are names. Tagger and parser would take them for
 * quotations, so they are left out of what is parsed, and attached to the name behind them afterwards.
 */
final class Nicknames {

  private static final int LONGEST = 3;
  private static final String OPENING = "“\"‘'«";
  private static final String CLOSING = "”\"’'»";

  private final WordTags tags;
  private final Calendar calendar;

  /**
   * @param tags
   *          the tags of words in small letters, the usual one first; names are not among them
   * @param calendar
   *          the days, which are no names of people
   */
  Nicknames(WordTags tags, Calendar calendar) {
    this.tags = tags;
    this.calendar = calendar;
  }

  /** The indices of the words of nicknames, marks included. */
  BitSet in(String text, List<RawToken> words) {
    BitSet found = new BitSet();
    for (int i = 1; i < words.size() - 3; i++) {
      if (isMark(text, words.get(i), OPENING) && !words.get(i - 1).touches(words.get(i)) && isName(words.get(i - 1))) {
        int end = end(text, words, i);
        if (end > 0) {
          found.set(i, end);
          i = end;
        }
      }
    }
    return found;
  }

  /** The index after the closing mark, or -1. */
  private int end(String text, List<RawToken> words, int mark) {
    for (int i = mark + 1; i < words.size() - 1 && i <= mark + 1 + LONGEST; i++) {
      RawToken word = words.get(i);
      if (i > mark + 1 && isMark(text, word, CLOSING)) {
        RawToken next = words.get(i + 1);
        boolean joins = words.get(i - 1).startsUpper() && !word.touches(next) && isName(next);
        return joins ? i + 1 : -1;
      }
      if (!Character.isLetter(word.form().codePointAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isMark(String text, RawToken word, String marks) {
    return word.end() - word.begin() == 1 && marks.indexOf(text.charAt(word.begin())) >= 0;
  }

  private boolean isName(RawToken word) {
    List<String> known = tags.of(word.form().toLowerCase(Locale.ROOT));
    return word.startsUpper() && (known.isEmpty() || known.get(0).equals("NNP"))
        && !calendar.weekdays().containsKey(word.form()) && !calendar.months().containsKey(word.form());
  }

  /** The words of a sentence without nicknames. */
  static List<RawToken> without(BitSet nicknames, List<RawToken> words) {
    if (nicknames.isEmpty()) {
      return words;
    }
    List<RawToken> rest = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (!nicknames.get(i)) {
        rest.add(words.get(i));
      }
    }
    return rest;
  }

  /**
   * What was found for all words of a sentence.
   *
   * @param parsed
   *          what was found for the words without nicknames
   */
  static ParsedWord[] insert(BitSet nicknames, List<RawToken> words, ParsedWord[] parsed) {
    if (nicknames.isEmpty()) {
      return parsed;
    }
    int[] numbers = new int[parsed.length + 1];
    int next = 1;
    for (int i = 0; i < words.size(); i++) {
      if (!nicknames.get(i)) {
        numbers[next++] = i + 1;
      }
    }
    ParsedWord[] all = new ParsedWord[words.size()];
    next = 0;
    for (int i = 0; i < all.length; i++) {
      if (nicknames.get(i)) {
        all[i] = nickname(words.get(i), parsed[next - 1], numbers[next + 1]);
      } else {
        all[i] = parsed[next].withHead(numbers[parsed[next].head()]);
        next++;
      }
    }
    return all;
  }

  private static ParsedWord nickname(RawToken word, ParsedWord before, int name) {
    boolean isWord = Character.isLetter(word.form().codePointAt(0));
    String tag = before.name();
    boolean inside = tag.startsWith("B-") || tag.startsWith("I-");
    return new ParsedWord(word.form(), !isWord ? "''" : word.startsUpper() ? "NNP" : "DT",
        word.form().toLowerCase(Locale.ROOT), inside ? "I-" + tag.substring(2) : "O", name,
        !isWord ? "punct" : word.startsUpper() ? "compound" : "det");
  }
}
