package org.demarche.preprocess;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * NLP4J's tree of known names, two and a half million nodes, in three arrays instead of millions of hash maps: an edge
 * from a node by a word is one entry of an open hash table. It finds exactly what NLP4J's tree finds.
 */
final class NameTree extends PrefixTree<String, Set<String>> {

  private static final long serialVersionUID = 1L;
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final Object2IntOpenHashMap<String> words;
  private final List<Set<String>> values;

  /** For each node, in insertion order: its parent, the word that leads to it, and its value. */
  private final int[] parentOf;
  private final int[] wordOf;
  private final short[] valueOf;
  private final int[] table;
  private int size = 1;

  private NameTree(Object2IntOpenHashMap<String> words, List<Set<String>> values, int nodes) {
    this.words = words;
    words.defaultReturnValue(NONE);
    this.values = values;
    parentOf = new int[nodes];
    wordOf = new int[nodes];
    valueOf = new short[nodes];
    valueOf[ROOT] = NONE;
    table = new int[Integer.highestOneBit(nodes) * 4];
  }

  /** The longest name, if any, that begins at each of the words from an index on. */
  @Override
  public <A> List<ObjectIntIntTriple<Set<String>>> getAll(A[] array, int from, Function<A, String> key,
      boolean removeSubset, boolean removeOverlap) {
    if (removeSubset || removeOverlap) {
      throw new UnsupportedOperationException("only bulk access is supported");
    }
    int[] numbers = new int[array.length];
    for (int i = from; i < array.length; i++) {
      numbers[i] = words.getInt(key.apply(array[i]));
    }
    List<ObjectIntIntTriple<Set<String>>> names = new ArrayList<>();
    for (int i = from; i < array.length; i++) {
      int last = NONE;
      Set<String> value = null;
      int node = ROOT;
      for (int k = i; k < array.length && numbers[k] != NONE; k++) {
        node = table[slot(node, numbers[k])];
        if (node == ROOT) {
          break;
        }
        if (valueOf[node] != NONE) {
          last = k;
          value = values.get(valueOf[node]);
        }
      }
      if (value != null) {
        names.add(new ObjectIntIntTriple<>(value, i, last));
      }
    }
    return names;
  }

  /** The slot of an edge in the table, or the empty slot (which holds the root) where it would be. */
  private int slot(int parent, int word) {
    long hash = (parent * 0x9E3779B97F4A7C15L ^ word) * 0xBF58476D1CE4E5B9L;
    int mask = table.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (table[slot] != ROOT && (parentOf[table[slot]] != parent || wordOf[table[slot]] != word)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int add(int parent, int word, int value) {
    int node = size++;
    parentOf[node] = parent;
    wordOf[node] = word;
    valueOf[node] = (short) value;
    table[slot(parent, word)] = node;
    return node;
  }

  /** Creates the tree from NLP4J's; writes and reads it. */
  static final class Format implements ModelFormat<NameTree> {

    @Override
    @SuppressWarnings("unchecked")
    public NameTree adapt(Object original) {
      PrefixNode<String, Set<String>> root = ((PrefixTree<String, Set<String>>) original).getRoot();
      NameTree tree = new NameTree(new Object2IntOpenHashMap<>(), new ArrayList<>(), 1 + count(root));
      add(root, ROOT, tree, new HashMap<>());
      return tree;
    }

    private static int count(PrefixNode<String, Set<String>> node) {
      int nodes = node.size();
      for (PrefixNode<String, Set<String>> child : node.values()) {
        nodes += count(child);
      }
      return nodes;
    }

    private static void add(PrefixNode<String, Set<String>> node, int parent, NameTree tree,
        Map<Set<String>, Integer> numbers) {
      for (Map.Entry<String, PrefixNode<String, Set<String>>> edge : node.entrySet()) {
        int word = tree.words.getInt(edge.getKey());
        if (word == NONE) {
          word = tree.words.size();
          tree.words.put(edge.getKey(), word);
        }
        Set<String> value = edge.getValue().getValue();
        Integer number = value == null ? Integer.valueOf(NONE) : numbers.get(value);
        if (number == null) {
          number = tree.values.size();
          numbers.put(value, number);
          tree.values.add(new LinkedHashSet<>(value));
        }
        add(edge.getValue(), tree.add(parent, word, number), tree, numbers);
      }
    }

    @Override
    public void write(NameTree tree, DataOutputStream out) throws IOException {
      String[] words = new String[tree.words.size()];
      tree.words.object2IntEntrySet().forEach(entry -> words[entry.getIntValue()] = entry.getKey());
      WordTableFormat.writeStrings(List.of(words), out);
      out.writeInt(tree.values.size());
      for (Set<String> value : tree.values) {
        WordTableFormat.writeStrings(value, out);
      }
      out.writeInt(tree.size);
      for (int node = 1; node < tree.size; node++) {
        out.writeInt(node - tree.parentOf[node]);
        out.writeInt(tree.wordOf[node]);
        out.writeShort(tree.valueOf[node]);
      }
    }

    @Override
    public NameTree read(DataInputStream in) throws IOException {
      int wordCount = in.readInt();
      Object2IntOpenHashMap<String> words = new Object2IntOpenHashMap<>(wordCount);
      for (int i = 0; i < wordCount; i++) {
        words.put(in.readUTF(), i);
      }
      List<Set<String>> values = new ArrayList<>();
      for (List<String> value : WordTableFormat.readValues(in)) {
        values.add(new LinkedHashSet<>(value));
      }
      NameTree tree = new NameTree(words, values, in.readInt());
      for (int node = 1; node < tree.parentOf.length; node++) {
        tree.add(node - in.readInt(), in.readInt(), in.readShort());
      }
      return tree;
    }
  }
}
