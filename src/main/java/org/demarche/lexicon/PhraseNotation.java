package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How phrases are written in tables: optional parts, alternatives, and words that may be several tokens. */
final class PhraseNotation {

  private PhraseNotation() {
  }

  /** A key without the mark of verbatim words. */
  static String plain(String key) {
    return key.startsWith("=") ? key.substring(1) : key;
  }

  /** The keys under which a word of a phrase is found: itself, or verbatim forms with an equals sign. */
  static List<String> keys(String word) {
    if (word.startsWith("=") && word.length() > 1) {
      return List.of(word);
    }
    if (word.equals(word.toLowerCase(Locale.ROOT))) {
      return List.of(word);
    }
    String capitals = word.toUpperCase(Locale.ROOT);
    return word.equals(capitals) ? List.of("=" + word) : List.of("=" + word, "=" + capitals);
  }

  /** The sequences of single parts that a phrase expands to. */
  static List<List<String>> expand(String phrase) {
    if (phrase.isBlank()) {
      throw new IllegalArgumentException("expected a phrase but found none");
    }
    List<List<String>> sequences = List.of(List.of());
    for (String part : phrase.strip().split("\\s+")) {
      boolean mayMiss = part.startsWith("(") && part.endsWith(")") && part.length() > 2;
      List<List<String>> choices = new ArrayList<>();
      if (mayMiss) {
        choices.add(List.of());
        part = part.substring(1, part.length() - 1);
      }
      for (String choice : part.split("\\|", -1)) {
        if (choice.isEmpty()) {
          throw new IllegalArgumentException("expected a word on both sides of | in \"" + phrase + "\"");
        }
        choices.add(List.of(choice));
        List<String> split = splitTokens(choice);
        if (split.size() > 1) {
          choices.add(split);
        }
      }
      List<List<String>> longer = new ArrayList<>();
      for (List<String> sequence : sequences) {
        for (List<String> choice : choices) {
          List<String> joined = new ArrayList<>(sequence);
          joined.addAll(choice);
          longer.add(joined);
        }
      }
      sequences = longer;
    }
    if (sequences.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("expected a part that may not be missing in \"" + phrase + "\"");
    }
    return sequences;
  }

  private static List<String> splitTokens(String part) {
    int slash = part.lastIndexOf('/');
    String word = slash > 0 ? part.substring(0, slash) : part;
    List<String> parts = new ArrayList<>();
    for (String piece : word.split("(?=-)|(?<=-)|(?='s$)|(?<=s)(?='$)")) {
      parts.add(piece);
    }
    if (slash > 0 && parts.size() > 1) {
      parts.set(parts.size() - 1, parts.get(parts.size() - 1) + part.substring(slash));
    }
    return parts;
  }
}
