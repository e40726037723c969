package org.demarche.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.syntax.Word;

/** The last parties that were named, for <em>both leaders</em> and <em>the two sides</em>. */
final class Parties {

  private static final int SENTENCES = 6;

  private record Named(String name, String country, int sentence) {
  }

  private final List<Named> named = new ArrayList<>();

  void add(String name, String country, Word head) {
    named.add(new Named(name, country, head.sentence().index()));
  }

  /**
   * The last two parties before a sentence ends, in the order in which the text named them, joined by <em>and</em>; null
   * where there are not two.
   */
  String lastTwo(int sentence) {
    for (int from = sentence; from >= Math.max(0, sentence - SENTENCES); from--) {
      Map<String, String> found = new LinkedHashMap<>();
      for (int i = firstIn(from); i < named.size(); i++) {
        if (named.get(i).sentence <= sentence) {
          found.putIfAbsent(named.get(i).name, named.get(i).country);
        }
      }
      if (found.size() == 2) {
        return String.join(" and ", found.keySet());
      }
      if (found.size() > 2) {
        return null;
      }
    }
    return null;
  }

  /** The country of the last party named in a sentence or the one before it, or null. */
  String lastCountry(int sentence) {
    for (int i = named.size() - 1; i >= 0 && named.get(i).sentence >= sentence - 1; i--) {
      if (named.get(i).country != null) {
        return named.get(i).country;
      }
    }
    return null;
  }

  private int firstIn(int sentence) {
    int i = named.size();
    while (i > 0 && named.get(i - 1).sentence >= sentence) {
      i--;
    }
    return i;
  }
}
