package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds phrases in a sequence of words. A phrase is written as its words, separated by blanks:
 *
 * <table>
 * <caption>The parts of a phrase</caption>
 * <tr><td>{@code talk}</td><td>any word whose lemma, or whose form in lower case, is <em>talk</em></td></tr>
 * <tr><td>{@code Geneva}</td><td>capitalised: a word matched verbatim, or the word all in capitals</td></tr>
 * <tr><td>{@code =talks}</td><td>the word matched verbatim</td></tr>
 * <tr><td>{@code strike/V}</td><td>any of these whose part of speech (Penn tag) begins with <em>V</em></td></tr>
 * <tr><td>{@code * /JJ}</td><td>(without the blank) any word with such a part of speech</td></tr>
 * <tr><td>{@code *}</td><td>any word</td></tr>
 * <tr><td>{@code (the)}</td><td>an optional part</td></tr>
 * <tr><td>{@code hold|have}</td><td>either</td></tr>
 * </table>
 *
 * A part with hyphens, or with <em>'s</em> or an apostrophe at its end, also matches if the words and hyphens, or the
 * word and the possessive mark, are separate tokens. Blocked phrases match like others but yield nothing: <em>talks
 * down</em> prevents <em>talks</em> from being found in it.
 *
 * <p>
 * {@link #longest} works from left to right; of the phrases that begin at one word the longest wins, and its words are
 * not examined again; among phrases of equal length a blocked one wins over others, and a verbatim word over a lemma.
 * Matching takes time linear in the number of words. Matchers are immutable and thread-safe.
 *
 * @param <T>
 *          the value of a phrase
 */
public final class PhraseMatcher<T> {

  /**
   * A match.
   *
   * @param begin
   *          the index of its first word
   * @param end
   *          the index after its last word
   * @param values
   *          the values of the phrase, in the order in which they were added; never empty
   */
  public record Match<T>(int begin, int end, List<T> values) {
  }

  private static final class Node<T> {
    private final Map<String, List<Edge<T>>> edges = new HashMap<>();
    /** Edges for words matched verbatim. */
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

  /** The step to the next word of a phrase: what its key does not express. */
  private record Edge<T>(String pos, Node<T> target) {
  }

  private static final String ANY = "*";

  private final Node<T> root;

  private PhraseMatcher(Node<T> root) {
    this.root = root;
  }

  /** An empty matcher, to be filled. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** The phrases of a sequence, left to right, none overlapping another; see the class comment. */
  public List<Match<T>> longest(List<? extends LexicalItem> words) {
    List<Match<T>> matches = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Longest<T> best = new Longest<>();
      walk(words, i, root, best);
      if (best.node != null && !best.node.blocked) {
        matches.add(new Match<>(i, best.end, List.copyOf(best.node.values)));
      }
      i = Math.max(best.end, i + 1);
    }
    return matches;
  }

  /** The longest phrase that begins at a word, or null if there is none or the longest is blocked. */
  public Match<T> longestAt(List<? extends LexicalItem> words, int begin) {
    Longest<T> best = new Longest<>();
    walk(words, begin, root, best);
    return best.node == null || best.node.blocked ? null : new Match<>(begin, best.end, List.copyOf(best.node.values));
  }

  /**
   * All phrases that begin at a word, longest first; phrases of equal length share one match. Blocked phrases are
   * omitted, and block nothing.
   */
  public List<Match<T>> allAt(List<? extends LexicalItem> words, int begin) {
    Map<Integer, List<T>> byEnd = new TreeMap<>(Comparator.reverseOrder());
    walk(words, begin, root, (end, node) -> {
      if (!node.values.isEmpty()) {
        byEnd.computeIfAbsent(end, e -> new ArrayList<>(2)).addAll(node.values);
      }
    });
    List<Match<T>> matches = new ArrayList<>(byEnd.size());
    byEnd.forEach((end, values) -> matches.add(new Match<>(begin, end, values)));
    return matches;
  }

  /** Receives each phrase found from a given word. */
  private interface Sink<T> {
    void accept(int end, Node<T> node);
  }

  /** Keeps the longest phrase; of several, the first, except that a blocked one takes precedence. */
  private static final class Longest<T> implements Sink<T> {
    private int end;
    private Node<T> node;

    @Override
    public void accept(int foundEnd, Node<T> found) {
      if (node == null || foundEnd > end || foundEnd == end && found.blocked && !node.blocked) {
        end = foundEnd;
        node = found;
      }
    }
  }

  /** Follows all phrases from a node: verbatim words first, then forms, lemmas and wildcards. */
  private void walk(List<? extends LexicalItem> words, int i, Node<T> node, Sink<T> sink) {
    if (i == words.size() || node.edges.isEmpty() && node.exact.isEmpty()) {
      return;
    }
    LexicalItem word = words.get(i);
    if (!node.exact.isEmpty()) {
      follow(words, i, node.exact.get(word.form()), sink);
    }
    follow(words, i, node.edges.get(word.lower()), sink);
    if (!word.lemma().equals(word.lower())) {
      follow(words, i, node.edges.get(word.lemma()), sink);
    }
    follow(words, i, node.edges.get(ANY), sink);
  }

  private void follow(List<? extends LexicalItem> words, int i, List<Edge<T>> edges, Sink<T> sink) {
    if (edges != null) {
      for (Edge<T> edge : edges) {
        if (words.get(i).pos().startsWith(edge.pos)) {
          if (edge.target.accepts()) {
            sink.accept(i + 1, edge.target);
          }
          walk(words, i + 1, edge.target, sink);
        }
      }
    }
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
     *           if the phrase is empty or malformed
     */
    public Builder<T> add(String phrase, T value) {
      for (Node<T> node : nodes(phrase)) {
        node.values.add(value);
      }
      return this;
    }

    /** Adds a blocked phrase, in which nothing is found. */
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
      for (List<String> parts : PhraseNotation.expand(phrase)) {
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
      List<String> keys = PhraseNotation.keys(word);
      for (String key : keys) {
        for (Edge<T> edge : node.edges(key).getOrDefault(PhraseNotation.plain(key), List.of())) {
          if (edge.pos.equals(pos)) {
            target = edge.target;
          }
        }
      }
      if (target == null) {
        target = new Node<>();
        for (String key : keys) {
          node.edges(key).computeIfAbsent(PhraseNotation.plain(key), k -> new ArrayList<>(1))
              .add(new Edge<>(pos, target));
        }
      }
      return target;
    }
  }
}
