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

  static final String COLUMNS = "id kind words value example";

  private final Map<String, Integer> numbers;

  /**
   * Words and their numbers.
   *
   * @param numbers
   *          is copied
   */
  NumberWords(Map<String, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
  }

  /**
   * Reads the rows of numbers of {@code durations.tsv}.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if the table cannot be read
   */
  public static NumberWords read(String location) {
    Map<String, Integer> numbers = new HashMap<>();
    LexiconReader.read(location, COLUMNS, row -> row.text("kind").equals("NUMBER") ? add(row, numbers) : row.id());
    return new NumberWords(numbers);
  }

  /** Adds a row of a number; returns its id. */
  static String add(Row row, Map<String, Integer> numbers) {
    int value = row.integer("value", 1, 999);
    row.list("words").forEach(word -> numbers.put(word, value));
    return row.id();
  }

  /** The number that a word in lower case gives; 0 if it gives none. */
  public int number(String word) {
    return FIGURES.matcher(word).matches() ? Integer.parseInt(word.replace(",", "")) : numbers.getOrDefault(word, 0);
  }
}
