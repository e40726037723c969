package org.demarche.preprocess;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** The words of {@code tagging-words.tsv}, by what they do to a tag or a capital. Immutable. */
final class TaggingWords {

  enum Kind {
    SAYING, DEMAND, BASE, COLLECTIVE, RANK
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  TaggingWords(TableFolder tables) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    LexiconReader.read(tables.table(PreprocessingTables.TAGGING_WORDS), "id kind words",
        row -> words.get(row.oneOf("kind", Kind.class)).addAll(row.list("words")));
  }

  /** Whether a word, given in small letters, is of the kind. */
  boolean is(Kind kind, String word) {
    return words.get(kind).contains(word);
  }
}
