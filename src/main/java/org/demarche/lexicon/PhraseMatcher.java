package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds phrases in a sequence of words. A phrase is written as its words with blanks between:
 *
 * <table>
 * <caption>The parts of a phrase</caption>
 * <tr><td>{@code talk}</td><td>any word whose lemma, or whose form in lower case, is <em>talk</em></td></tr>
 * <tr><td>{@code Geneva}</td><td>with a capital: any word written just so, or all in capitals</td></tr>
 * <tr><td>{@code =talks}</td><td>the word written just so</td></tr>
 * <tr><td>{@code strike/V}</td><td>any of these whose part of speech (Penn tag) begins with <em>V</em></td></tr>
 * <tr><td>{@code * /JJ}</td><td>(without the blank) any word with such a part of speech; {@code *} alone: any word</td></tr>
 * <tr><td>{@code (the)}</td><td>the part may be missing</td></tr>
 * <tr><td>{@code hold|have}</td><td>either</td></tr>
 * </table>
 *
 * A part with hyphens, or with <em>'s</em> or an apostrophe at its end, also matches words and hyphens, or the word and the
 * mark of the possessive, that stand as separate tokens. Phrases that are blocked match like
 * others but yield nothing: <em>talks down</em> keeps <em>talks</em> from being found in it.
 *
 * <p>
 * {@link #longest} goes from left to right; of the phrases that begin at one word the longest wins, the words in it are
 * not looked at again; of those of one length a blocked one wins over others, and a word written just so over a lemma. Matching takes time linear in the number of
 * words. Matchers are immutable, and safe for threads.
 *
 * @param <T>
 *          what a phrase stands for
 */
public final class PhraseMatcher<T> {

  /**
   * A phrase that was found.
   *
   * @param begin
   *          the index of its first word
   * @param end
   *          the index after its last word
   * @param values
   *          what the phrase stands for, in the order in which it was added; never empty
   */
  public record Match<T>(int begin, int end, List<T> values) {
  }

  private static final class Node<T> {
    private final Map<String, List<Edge<T>>> edges = new HashMap<>();
    /** The edges of words that must be written just so. */
    private final Map<String, List<Edge<T>>> exact = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private boolean blocked;

    Map<String, List<Edge<T>>> edges(String key) {
      return key.startsWith("=") ? exact : edges;
    }

    boolean accepts() {
      return blocked || !values.isEmpty();
    }
  }

  /** The step to the next word of a phrase: what the key does not say of it. */
  private record Edge<T>(String pos, Node<T> target) {
  }

  private static final String ANY = "*";

  private final Node<T> root;

  private PhraseMatcher(Node<T> root) {
    this.root = root;
  }

  /** A matcher without phrases, to be filled. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** All phrases of a sequence that are not inside or beside another; see the class comment. */
  public List<Match<T>> longest(List<? extends LexicalItem> words) {
    List<Match<T>> matches = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Candidate<T> best = walk(words, i);
      if (best == null) {
        i++;
        continue;
      }
      if (!best.node.blocked) {
        matches.add(new Match<>(i, best.end, List.copyOf(best.node.values)));
      }
      i = best.end;
    }
    return matches;
  }

  /** The longest phrase that begins at a word, or null where none does or a blocked one is the longest. */
  public Match<T> longestAt(List<? extends LexicalItem> words, int begin) {
    Candidate<T> best = walk(words, begin);
    return best == null || best.node.blocked ? null : new Match<>(begin, best.end, List.copyOf(best.node.values));
  }

  /**
   * All phrases that begin at a word, the longest first; phrases of one length are in one match. Blocked phrases are left
   * out, and keep none away.
   */
  public List<Match<T>> allAt(List<? extends LexicalItem> words, int begin) {
    List<Match<T>> matches = new ArrayList<>(2);
    collect(words, begin, begin, root, matches);
    if (matches.size() > 1) {
      matches.sort((a, b) -> Integer.compare(b.end, a.end));
    }
    return matches;
  }

  private void collect(List<? extends LexicalItem> words, int begin, int i, Node<T> node, List<Match<T>> matches) {
    if (i > begin && !node.values.isEmpty()) {
      Match<T> sameLength = null;
      for (Match<T> match : matches) {
        if (match.end == i) {
          sameLength = match;
        }
      }
      if (sameLength == null) {
        matches.add(new Match<>(begin, i, new ArrayList<>(node.values)));
      } else {
        sameLength.values.addAll(node.values);
      }
    }
    if (i == words.size() || node.edges.isEmpty()) {
      return;
    }
    LexicalItem word = words.get(i);
    collect(words, begin, i, node.edges.get(word.lower()), word, matches);
    if (!word.lemma().equals(word.lower())) {
      collect(words, begin, i, node.edges.get(word.lemma()), word, matches);
    }
    if (node.edges.containsKey("=")) {
      collect(words, begin, i, node.edges.get("=" + word.form()), word, matches);
    }
    collect(words, begin, i, node.edges.get(ANY), word, matches);
  }

  private void collect(List<? extends LexicalItem> words, int begin, int i, List<Edge<T>> edges, LexicalItem word,
      List<Match<T>> matches) {
    if (edges != null) {
      for (Edge<T> edge : edges) {
        if (word.pos().startsWith(edge.pos)) {
          collect(words, begin, i + 1, edge.target, matches);
        }
      }
    }
  }

  private record Candidate<T>(int end, Node<T> node) {
  }

  private Candidate<T> walk(List<? extends LexicalItem> words, int begin) {
    return step(words, begin, root, null);
  }

  private Candidate<T> step(List<? extends LexicalItem> words, int i, Node<T> node, Candidate<T> best) {
    if (i == words.size() || node.edges.isEmpty() && node.exact.isEmpty()) {
      return best;
    }
    LexicalItem word = words.get(i);
    if (!node.exact.isEmpty()) {
      best = follow(words, i, node.exact.get(word.form()), word, best);
    }
    best = follow(words, i, node.edges.get(word.lower()), word, best);
    if (!word.lemma().equals(word.lower())) {
      best = follow(words, i, node.edges.get(word.lemma()), word, best);
    }
    return follow(words, i, node.edges.get(ANY), word, best);
  }

  private Candidate<T> follow(List<? extends LexicalItem> words, int i, List<Edge<T>> edges, LexicalItem word,
      Candidate<T> best) {
    if (edges == null) {
      return best;
    }
    for (Edge<T> edge : edges) {
      if (word.pos().startsWith(edge.pos)) {
        if (edge.target.accepts() && better(i + 1, edge.target, best)) {
          best = new Candidate<>(i + 1, edge.target);
        }
        best = step(words, i + 1, edge.target, best);
      }
    }
    return best;
  }

  private static <T> boolean better(int end, Node<T> node, Candidate<T> best) {
    return best == null || end > best.end || end == best.end && node.blocked && !best.node.blocked;
  }

  /** Collects phrases. */
  public static final class Builder<T> {

    private final Node<T> root = new Node<>();

    private Builder() {
    }

    /**
     * Adds a phrase.
     *
     * @throws IllegalArgumentException
     *           where the phrase is empty or not well formed
     */
    public Builder<T> add(String phrase, T value) {
      for (Node<T> node : nodes(phrase)) {
        node.values.add(value);
      }
      return this;
    }

    /** Adds a phrase in which nothing is to be found. */
    public Builder<T> block(String phrase) {
      for (Node<T> node : nodes(phrase)) {
        node.blocked = true;
      }
      return this;
    }

    /** The matcher; the builder must not be used afterwards. */
    public PhraseMatcher<T> build() {
      return new PhraseMatcher<>(root);
    }

    private Set<Node<T>> nodes(String phrase) {
      Set<Node<T>> nodes = new LinkedHashSet<>();
      for (List<String> parts : expand(phrase)) {
        Node<T> node = root;
        for (String part : parts) {
          node = next(node, part);
        }
        nodes.add(node);
      }
      return nodes;
    }

    private Node<T> next(Node<T> node, String part) {
      int slash = part.lastIndexOf('/');
      String word = slash > 0 ? part.substring(0, slash) : part;
      String pos = slash > 0 ? part.substring(slash + 1) : "";
      Node<T> target = null;
      List<String> keys = keys(word);
      for (String key : keys) {
        for (Edge<T> edge : node.edges(key).getOrDefault(plain(key), List.of())) {
          if (edge.pos.equals(pos)) {
            target = edge.target;
          }
        }
      }
      if (target == null) {
        target = new Node<>();
        for (String key : keys) {
          node.edges(key).computeIfAbsent(plain(key), k -> new ArrayList<>(1)).add(new Edge<>(pos, target));
        }
      }
      return target;
    }

    private static String plain(String key) {
      return key.startsWith("=") ? key.substring(1) : key;
    }

    private static List<String> keys(String word) {
      if (word.startsWith("=") && word.length() > 1) {
        return List.of(word);
      }
      if (word.equals(word.toLowerCase(Locale.ROOT))) {
        return List.of(word);
      }
      String capitals = word.toUpperCase(Locale.ROOT);
      return word.equals(capitals) ? List.of("=" + word) : List.of("=" + word, "=" + capitals);
    }

    /** The sequences of single parts that a phrase stands for. */
    private static List<List<String>> expand(String phrase) {
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
}
