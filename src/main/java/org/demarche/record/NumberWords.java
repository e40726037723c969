package org.demarche.record;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;

/** Whole numbers in figures and in the words of {@code durations.tsv}. Immutable. */
public final class NumberWords {

  /** Where the built-in words are. */
  public static final String BUILT_IN = "classpath:org/demarche/record/en/durations.tsv";

  private static final Pattern FIGURES = Pattern.compile("\\d{1,6}|\\d{1,3},\\d{3}");

  private final Map<String, Integer> numbers = new HashMap<>();

  private NumberWords() {
  }

  /**
   * Reads the rows of numbers of {@code durations.tsv}.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if the table cannot be read
   */
  public static NumberWords read(String location) {
    NumberWords words = new NumberWords();
    LexiconReader.read(location, "id kind words value example", words::add);
    return words;
  }

  private String add(Row row) {
    if (row.text("kind").equals("NUMBER")) {
      int value = row.integer("value", 1, 999);
      row.list("words").forEach(word -> numbers.put(word, value));
    }
    return row.id();
  }

  /** The number that a word in lower case gives; 0 if it gives none. */
  public int number(String word) {
    return FIGURES.matcher(word).matches() ? Integer.parseInt(word.replace(",", "")) : numbers.getOrDefault(word, 0);
  }
}
