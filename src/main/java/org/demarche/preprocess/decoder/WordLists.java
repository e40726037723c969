package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lexicon that gives some strings for a word, in a certain order. Half a million words share some thousand lists of
 * strings. Immutable.
 */
public final class WordLists {

  private final StringTable words;
  private final short[] listOf;
  private final List<List<String>> lists;

  private WordLists(StringTable words, short[] listOf, List<List<String>> lists) {
    this.words = words;
    this.listOf = listOf;
    this.lists = lists;
  }

  /** The strings of a word; empty if it has none. */
  public List<String> of(String word) {
    int list = index(word);
    return list < 0 ? List.of() : lists.get(list);
  }

  /** The index of a word's list, or -1. */
  int index(String word) {
    int number = words.get(word);
    return number < 0 ? -1 : listOf[number];
  }

  /** All lists. */
  List<List<String>> lists() {
    return lists;
  }

  /** Makes the lexicon of NLP4J's map; writes and reads it. */
  public static final class Format implements ModelFormat<WordLists> {

    @Override
    public WordLists adapt(InputStream original) throws IOException {
      ObjectStream in = new ObjectStream(original);
      in.object("java.util.HashMap");
      int size = in.map();
      List<String> words = new ArrayList<>();
      short[] listOf = new short[size];
      Map<List<String>, Integer> numbers = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        words.add(in.string());
        List<String> list = in.strings();
        Integer number = numbers.putIfAbsent(list, numbers.size());
        listOf[i] = (short) (number == null ? numbers.size() - 1 : number);
      }
      in.end();
      if (numbers.size() > Short.MAX_VALUE) {
        throw new IOException("not a lexicon of NLP4J 1.1.3");
      }
      return new WordLists(StringTable.of(words), listOf, List.copyOf(numbers.keySet()));
    }

    @Override
    public void write(WordLists model, ArrayOutput out) throws IOException {
      model.words.write(out);
      out.shorts(model.listOf);
      out.number(model.lists.size());
      for (List<String> list : model.lists) {
        out.strings(list);
      }
    }

    @Override
    public WordLists read(ArrayInput in) {
      StringTable words = StringTable.read(in);
      short[] listOf = in.shorts();
      int size = in.number();
      List<List<String>> lists = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        lists.add(List.copyOf(in.strings()));
      }
      return new WordLists(words, listOf, lists);
    }
  }
}
