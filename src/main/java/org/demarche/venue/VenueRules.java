package org.demarche.venue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** The rows of {@code rules.tsv}: which words make a construction, and under which id. */
final class VenueRules {

  private static final String ANY = "";

  private final Map<Construction, Map<String, String>> ids = new EnumMap<>(Construction.class);

  private VenueRules() {
  }

  static VenueRules read(TableFolder folder) {
    VenueRules rules = new VenueRules();
    LexiconReader.read(folder.table("rules.tsv"), "id construction words description example", row -> {
      Map<String, String> byWord = rules.ids.computeIfAbsent(row.oneOf("construction", Construction.class),
          k -> new HashMap<>());
      row.text("description");
      List<String> words = row.list("words");
      (words.isEmpty() ? List.of(ANY) : words).forEach(word -> byWord.put(word, row.id()));
      return row.id();
    });
    return rules;
  }

  /** The id of the rule of a construction that is made with a word, or null where there is none. */
  String of(Construction construction, String word) {
    return ids.getOrDefault(construction, Map.of()).get(word);
  }

  /** The id of the rule of a construction that needs no word, or null where there is none. */
  String of(Construction construction) {
    return of(construction, ANY);
  }
}
