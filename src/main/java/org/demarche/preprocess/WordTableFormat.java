package org.demarche.preprocess;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A lexicon that maps a word to some strings. Half a million words share a few thousand different values; each value is
 * stored once, with its strings in their original order.
 *
 * @param <V>
 *          a list or set of strings
 */
final class WordTableFormat<V extends Collection<String>> implements ModelFormat<Map<String, V>> {

  private final Function<Collection<String>, V> values;

  /**
   * A format.
   *
   * @param values
   *          creates a value that preserves the order of its strings
   */
  WordTableFormat(Function<Collection<String>, V> values) {
    this.values = values;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, V> adapt(Object original) {
    Map<String, Collection<String>> table = (Map<String, Collection<String>>) original;
    Map<Collection<String>, V> shared = new HashMap<>();
    Map<String, V> adapted = new HashMap<>(table.size() * 4 / 3 + 1);
    table.forEach((word, value) ->
        adapted.put(word, shared.computeIfAbsent(value, values::apply)));
    return adapted;
  }

  @Override
  public void write(Map<String, V> model, DataOutputStream out) throws IOException {
    Map<V, Integer> numbers = new LinkedHashMap<>();
    model.values().forEach(value -> numbers.putIfAbsent(value, numbers.size()));
    out.writeInt(numbers.size());
    for (V value : numbers.keySet()) {
      writeStrings(value, out);
    }
    out.writeInt(model.size());
    for (Map.Entry<String, V> entry : model.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(numbers.get(entry.getValue()));
    }
  }

  @Override
  public Map<String, V> read(DataInputStream in) throws IOException {
    List<V> shared = readValues(in).stream().map(values::apply).toList();
    int size = in.readInt();
    Map<String, V> table = new HashMap<>(size * 4 / 3 + 1);
    for (int i = 0; i < size; i++) {
      table.put(in.readUTF(), shared.get(in.readInt()));
    }
    return table;
  }

  static void writeStrings(Collection<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  static List<List<String>> readValues(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<List<String>> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String[] strings = new String[in.readInt()];
      for (int k = 0; k < strings.length; k++) {
        strings[k] = in.readUTF();
      }
      values.add(List.of(strings));
    }
    return values;
  }
}
