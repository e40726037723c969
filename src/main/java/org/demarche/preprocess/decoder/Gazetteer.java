package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * NLP4J's tree of known names, two and a half million nodes: an edge from a node by a word is one number in an open
 * hash table. Immutable.
 */
public final class Gazetteer {

  /** The node from which all names start; also what {@link #next} gives where there is no edge. */
  static final int ROOT = 0;

  private static final int NODE_BITS = 22;
  private static final int WORD_BITS = 20;
  private static final short NONE = -1;

  private final StringTable words;
  private final List<List<String>> kinds;
  private final short[] kindOf;
  /** Node and word in the high bits, the node that the edge leads to in the low ones; zero is empty. */
  private final long[] edges;

  private Gazetteer(StringTable words, List<List<String>> kinds, short[] kindOf, long[] edges) {
    this.words = words;
    this.kinds = kinds;
    this.kindOf = kindOf;
    this.edges = edges;
  }

  /** The number of a word, or a negative number if no name has it. */
  int word(String word) {
    return words.get(word);
  }

  /** The node to which a word leads from a node, or {@link #ROOT} if no name goes on with it. */
  int next(int node, int word) {
    long edge = edge(node, word);
    int slot = slot(edge, edges.length);
    while (edges[slot] != 0) {
      if (edges[slot] >>> NODE_BITS == edge) {
        return (int) edges[slot] & (1 << NODE_BITS) - 1;
      }
      slot = slot + 1 & edges.length - 1;
    }
    return ROOT;
  }

  private static long edge(int node, int word) {
    return (long) node << WORD_BITS | word;
  }

  private static int slot(long edge, int slots) {
    long hash = edge * 0x9E3779B97F4A7C15L;
    return (int) ((hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L >>> 32) & slots - 1;
  }

  /** The index among {@link #kinds} of the kinds of name that end at a node, or a negative number if none does. */
  int kind(int node) {
    return kindOf[node];
  }

  /** The different sets of kinds of name, which are numbers as strings. */
  List<List<String>> kinds() {
    return kinds;
  }

  /** Makes the gazetteer of NLP4J's tree; writes and reads it. */
  public static final class Format implements ModelFormat<Gazetteer> {

    @Override
    public Gazetteer adapt(InputStream original) throws IOException {
      return new Builder(new ObjectStream(original)).build();
    }

    @Override
    public void write(Gazetteer model, ArrayOutput out) throws IOException {
      model.words.write(out);
      out.number(model.kinds.size());
      for (List<String> kind : model.kinds) {
        out.strings(kind);
      }
      out.shorts(model.kindOf);
      out.longs(model.edges);
    }

    @Override
    public Gazetteer read(ArrayInput in) {
      StringTable words = StringTable.read(in);
      int size = in.number();
      List<List<String>> kinds = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        kinds.add(List.copyOf(in.strings()));
      }
      return new Gazetteer(words, kinds, in.shorts(), in.longSlots());
    }
  }

  /** Collects the edges of NLP4J's tree. */
  private static final class Builder {

    private static final String TREE = "edu.emory.mathcs.nlp.common.collection.tree.PrefixTree";
    private static final String NODE = "edu.emory.mathcs.nlp.common.collection.tree.PrefixNode";

    private final ObjectStream in;
    private final Map<String, Integer> words = new HashMap<>();
    private final List<String> wordList = new ArrayList<>();
    private final Map<List<String>, Integer> kinds = new HashMap<>();
    private final List<List<String>> kindList = new ArrayList<>();
    private short[] kindOf = {NONE};
    private long[] edges = new long[0];
    private int size = 1;

    Builder(ObjectStream in) {
      this.in = in;
    }

    Gazetteer build() throws IOException {
      in.object(TREE);
      add(ROOT);
      if (size >= 1 << NODE_BITS || wordList.size() >= 1 << WORD_BITS || kindList.size() > Short.MAX_VALUE) {
        throw new IOException("not the gazetteers of NLP4J 1.1.3");
      }
      long[] table = new long[2 * Integer.highestOneBit(size + size / 4)];
      for (int node = 1; node < size; node++) {
        int slot = slot(edges[node], table.length);
        while (table[slot] != 0) {
          slot = slot + 1 & table.length - 1;
        }
        table[slot] = edges[node] << NODE_BITS | node;
      }
      return new Gazetteer(StringTable.of(wordList), kindList, Arrays.copyOf(kindOf, size), table);
    }

    /** Adds the edges from a node and all below it, and then the kinds of the names that end at it. */
    private void add(int parent) throws IOException {
      in.object(NODE);
      for (int children = in.map(); children > 0; children--) {
        int node = size++;
        if (node >= edges.length) {
          edges = Arrays.copyOf(edges, 2 * node);
          kindOf = Arrays.copyOf(kindOf, 2 * node);
        }
        edges[node] = edge(parent, number(in.string()));
        add(node);
      }
      in.end();
      List<String> value = in.strings();
      kindOf[parent] = value == null ? NONE : kind(value);
    }

    private int number(String word) {
      return words.computeIfAbsent(word, w -> {
        wordList.add(w);
        return wordList.size() - 1;
      });
    }

    private short kind(List<String> value) {
      return (short) (int) kinds.computeIfAbsent(value, v -> {
        kindList.add(v);
        return kindList.size() - 1;
      });
    }
  }
}
