package org.demarche.lexicon;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Named classes of words that other tables refer to as <code>{name}</code>, so that each list is kept in one place. The
 * table has the columns {@code id} (the name), {@code words} (separated by {@code |}) and {@code meaning}. Immutable.
 */
public final class WordClasses {

  private final String location;
  private final Map<String, Set<String>> classes = new TreeMap<>();

  private WordClasses(String location) {
    this.location = location;
  }

  /**
   * Reads a table of classes.
   *
   * @throws LexiconException
   *           if the table cannot be used
   */
  public static WordClasses read(String location) {
    WordClasses read = new WordClasses(location);
    LexiconReader.read(location, "id words meaning", row -> read.classes.put(row.id(),
        Collections.unmodifiableSet(new LinkedHashSet<>(row.list("words")))) == null);
    return read;
  }

  /**
   * Reads a table that must have all classes of the built-in one, as code refers to them.
   *
   * @param location
   *          the table, which may be the built-in one
   * @throws LexiconException
   *           if the table cannot be used, or lacks a class
   */
  public static WordClasses read(String location, String builtIn) {
    WordClasses read = read(location);
    if (!location.equals(builtIn)) {
      Set<String> lacking = new TreeSet<>(read(builtIn).classes.keySet());
      lacking.removeAll(read.classes.keySet());
      if (!lacking.isEmpty()) {
        throw new LexiconException(List.of(read.location + ":1: expected the class " + String.join(", ", lacking)
            + " but found " + String.join(", ", read.classes.keySet())), null);
      }
    }
    return read;
  }

  /** These classes plus one whose words come from elsewhere; it replaces any class of the same name. */
  public WordClasses with(String name, Set<String> words) {
    WordClasses more = new WordClasses(location);
    more.classes.putAll(classes);
    more.classes.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(words)));
    return more;
  }

  /**
   * The words of a class, in table order.
   *
   * @throws LexiconException
   *           if the table has no such class
   */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new LexiconException(List.of(location + ":1: " + unknown(name)), null);
    }
    return words;
  }

  /**
   * Expands a list in which <code>{name}</code> refers to the words of a class.
   *
   * @throws IllegalArgumentException
   *           if the list names an unknown class; the reader reports it with the line of the list's row
   */
  public Set<String> expand(List<String> list) {
    Set<String> words = new LinkedHashSet<>();
    for (String item : list) {
      if (item.startsWith("{") && item.endsWith("}")) {
        String name = item.substring(1, item.length() - 1);
        Set<String> members = classes.get(name);
        if (members == null) {
          throw new IllegalArgumentException(unknown(name));
        }
        words.addAll(members);
      } else {
        words.add(item);
      }
    }
    return Collections.unmodifiableSet(words);
  }

  private String unknown(String name) {
    return "expected one of the classes " + String.join(", ", classes.keySet()) + " but found " + name;
  }
}
