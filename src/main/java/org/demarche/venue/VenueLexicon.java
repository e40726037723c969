package org.demarche.venue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.Word;

/** The words around events: {@code rules.tsv}, {@code verbs.tsv}, {@code words.tsv}. Immutable. */
final class VenueLexicon {

  private static final String ANY = "";

  private final Map<Construction, Map<String, String>> constructions = new EnumMap<>(Construction.class);
  private final Map<WordUse, Map<String, String>> uses = new EnumMap<>(WordUse.class);
  private final Map<String, PlaceNoun> placeNouns;

  private VenueLexicon(Map<String, PlaceNoun> placeNouns) {
    this.placeNouns = placeNouns;
  }

  static VenueLexicon read(TableFolder folder) {
    VenueLexicon lexicon = new VenueLexicon(PlaceNoun.read(folder));
    LexiconReader.read(folder.table("rules.tsv"), "id construction words description example", row -> {
      row.text("description");
      List<String> words = row.list("words");
      return lexicon.add(lexicon.constructions, row.oneOf("construction", Construction.class),
          words.isEmpty() ? List.of(ANY) : words, row.id());
    });
    for (String table : List.of("verbs.tsv", "words.tsv")) {
      LexiconReader.read(folder.table(table), "id words use example",
          row -> lexicon.add(lexicon.uses, row.oneOf("use", WordUse.class), row.list("words"), row.id()));
    }
    return lexicon;
  }

  private <K> String add(Map<K, Map<String, String>> index, K key, List<String> words, String id) {
    Map<String, String> byWord = index.computeIfAbsent(key, k -> new HashMap<>());
    words.forEach(word -> byWord.put(word, id));
    return id;
  }

  /** The id of the rule for a construction with a word, or null if there is none. */
  String rule(Construction construction, String word) {
    return constructions.getOrDefault(construction, Map.of()).get(word);
  }

  /** The id of the rule for a construction without a word, or null if there is none. */
  String rule(Construction construction) {
    return rule(construction, ANY);
  }

  /** Whether a word forms a construction. */
  boolean makes(Construction construction, String word) {
    return rule(construction, word) != null;
  }

  /** Whether a form or lemma has a use. */
  boolean is(WordUse use, String word) {
    return row(use, word) != null;
  }

  /** Whether the lemma of a word, which may be null, has a use. */
  boolean is(WordUse use, Word word) {
    return word != null && is(use, word.lemma());
  }

  /** The id of the row that gives a form or lemma a use, or null. */
  String row(WordUse use, String word) {
    return uses.getOrDefault(use, Map.of()).get(word);
  }

  /** The common nouns for places, by lemma. */
  Map<String, PlaceNoun> placeNouns() {
    return placeNouns;
  }
}
