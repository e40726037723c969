package org.demarche.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.syntax.Word;

/** How long an act lasts, by the words around its mention: <em>three hours of talks, a two-day visit</em>. */
final class Duration {

  private static final Map<String, String> UNITS = Map.of("minute", "PT%dM", "hour", "PT%dH", "day", "P%dD", "week",
      "P%dW", "month", "P%dM", "year", "P%dY");
  private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten", "eleven", "twelve");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int AROUND = 6;

  private Duration() {
  }

  /** The duration in ISO 8601 that stands before the noun or behind <em>for, lasted</em>; null if there is none. */
  static String of(Mention mention) {
    List<Word> words = mention.word().sentence().words();
    int at = mention.word().index();
    for (int i = Math.max(0, at - AROUND); i < Math.min(words.size(), at + AROUND); i++) {
      Word unit = words.get(i);
      String format = UNITS.get(singular(unit.lemma()));
      int number = format == null ? 0 : numberBefore(words, i);
      if (number > 0 && (isBefore(words, i, at) || isBehind(words, i, at))) {
        return String.format(Locale.ROOT, format, number);
      }
    }
    return null;
  }

  private static String singular(String lemma) {
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  private static int numberBefore(List<Word> words, int unit) {
    int i = unit - 1;
    if (i > 0 && words.get(i).isHyphen()) {
      i--;
    }
    if (i < 0) {
      return 0;
    }
    String word = words.get(i).lower();
    int named = NUMBERS.indexOf(word);
    return named > 0 ? named : NUMBER.matcher(word).matches() ? Integer.parseInt(word) : 0;
  }

  /** <em>three hours of talks, two-day visit</em>. */
  private static boolean isBefore(List<Word> words, int unit, int noun) {
    if (unit >= noun) {
      return false;
    }
    boolean isOf = words.get(unit + 1).lower().equals("of");
    boolean isCompound = words.get(unit - 1).isHyphen();
    return (isOf || isCompound) && words.subList(unit + 1, noun).stream().noneMatch(Word::isVerb);
  }

  /** <em>met for two hours, the talks lasted three days</em>. */
  private static boolean isBehind(List<Word> words, int unit, int noun) {
    for (int i = noun + 1; i < unit; i++) {
      if (words.get(i).lower().equals("for") || words.get(i).lemma().equals("last")) {
        return unit - i <= 4;
      }
    }
    return false;
  }
}
