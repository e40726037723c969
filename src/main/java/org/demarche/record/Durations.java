package org.demarche.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;
import org.demarche.syntax.Word;

/** How long an act lasts, by the words around its mention: <em>three hours of talks, a two-day visit</em>. */
final class Durations {

  private enum Kind {
    UNIT, NUMBER
  }

  /** How many words lie at most between a mention and its duration. */
  private static final int AROUND = 12;
  private static final int CLOSE = 5;
  private static final String PLACE = "#";

  /** Units of time by their lemmas, as ISO 8601 has them, with # for the number. */
  private final Map<String, String> units = new HashMap<>();
  private final NumberWords numbers;

  /** Reads {@code durations.tsv}. */
  Durations(String location) {
    Map<String, Integer> words = new HashMap<>();
    LexiconReader.read(location, NumberWords.COLUMNS, row -> add(row, words));
    numbers = new NumberWords(words);
  }

  private String add(Row row, Map<String, Integer> words) {
    if (row.oneOf("kind", Kind.class) == Kind.NUMBER) {
      return NumberWords.add(row, words);
    }
    for (String word : row.list("words")) {
      if (row.text("value").contains(PLACE)) {
        units.put(word, row.text("value"));
      } else {
        throw new IllegalArgumentException("expected a " + PLACE + " for the number in " + row.text("value"));
      }
    }
    return row.id();
  }

  /** The duration in ISO 8601 that stands before the noun or behind <em>for, lasted</em>; null if there is none. */
  String of(Mention mention) {
    List<Word> words = mention.word().sentence().words();
    int at = mention.word().index();
    for (int i = Math.max(0, at - AROUND); i < Math.min(words.size(), at + AROUND); i++) {
      String unit = unit(words.get(i));
      int number = unit == null ? 0 : numberBefore(words, i);
      if (number > 0 && (isBefore(words, i, at) || isBehind(words, i, at))) {
        return unit.replace(PLACE, Integer.toString(number));
      }
    }
    return null;
  }

  private String unit(Word word) {
    String lemma = word.lemma();
    return units.get(lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma);
  }

  private int numberBefore(List<Word> words, int unit) {
    int i = unit - 1;
    if (i > 0 && words.get(i).isHyphen()) {
      i--;
    }
    if (i < 0) {
      return 0;
    }
    return number(words.get(i).lower());
  }

  /** The number that a word in lower case gives; 0 if it gives none. */
  int number(String word) {
    return numbers.number(word);
  }

  /** <em>three hours of talks, two-day visit</em>. */
  private static boolean isBefore(List<Word> words, int unit, int noun) {
    if (unit >= noun) {
      return false;
    }
    boolean isOf = words.get(unit + 1).lower().equals("of");
    boolean isCompound = words.get(unit - 1).isHyphen() || words.get(unit + 1).isHyphen();
    return noun - unit < CLOSE && (isOf || isCompound)
        && words.subList(unit + 1, noun).stream().noneMatch(Word::isVerb);
  }

  /** <em>met for two hours, the talks lasted three days</em>. */
  private static boolean isBehind(List<Word> words, int unit, int noun) {
    for (int i = noun + 1; i < unit; i++) {
      if (words.get(i).lower().equals("for") || words.get(i).lemma().equals("last")) {
        return unit - i < CLOSE;
      }
    }
    return false;
  }
}
