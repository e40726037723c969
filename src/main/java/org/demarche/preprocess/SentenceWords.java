package org.demarche.preprocess;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** The words that decide whether a sentence ends: the rows of {@code sentence-words.tsv}. */
final class SentenceWords {

  /** The function of a word. */
  enum Kind {
    /** An abbreviation that precedes a name or a word and never ends a sentence: {@code Gov.}, {@code vs.} */
    BEFORE,
    /** An abbreviation only if a figure follows: {@code No. 10}. */
    NUMBER,
    /** An abbreviation that may also end a sentence: {@code Inc.}, {@code Sept.} */
    MAY_END,
    /** A word that, if capitalised, begins a sentence: {@code The}. */
    STARTER,
    /** A verb that reports the preceding question or exclamation: {@code asked}. */
    REPORTING,
    /** A word that may follow such a verb: {@code on} in <i>asked on Monday</i>. */
    TAIL
  }

  private record Entry(Kind kind, String word) {
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /**
   * Reads the table.
   *
   * @param tables
   *          the location of the table
   */
  SentenceWords(TableFolder tables) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    LexiconReader.read(tables.table(PreprocessingTables.SENTENCE_WORDS), "id kind word example",
        row -> new Entry(row.oneOf("kind", Kind.class),
        row.text("word"))).forEach(entry -> words.get(entry.kind).add(entry.word));
  }

  boolean is(Kind kind, String word) {
    return words.get(kind).contains(word);
  }

  /** Whether this word, without its period, is an abbreviation of the kind, also in capitals. */
  boolean isAbbreviation(Kind kind, String stem) {
    if (is(kind, stem)) {
      return true;
    }
    boolean capitals = stem.length() > 1 && stem.equals(stem.toUpperCase(Locale.ROOT));
    return capitals && is(kind, stem.charAt(0) + stem.substring(1).toLowerCase(Locale.ROOT));
  }
}
