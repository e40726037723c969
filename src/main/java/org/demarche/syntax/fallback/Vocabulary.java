package org.demarche.syntax.fallback;

import org.demarche.entity.Calendar;
import org.demarche.lexicon.LexiconReader;
import org.demarche.syntax.WordLists;

/** The tables of the fallback analysis. Immutable and thread-safe. */
public record Vocabulary(WordLists lists, Times times, Inflections inflections, WordTags classes, Endings endings,
    TagCorrections corrections, Abbreviations abbreviations) {

  /**
   * Reads the tables.
   *
   * @param folder
   *          the location of the tables
   * @param calendar
   *          the months and days of the week
   * @throws org.demarche.lexicon.LexiconException
   *           if one of them cannot be used
   */
  public static Vocabulary read(String folder, Calendar calendar) {
    WordLists lists = new WordLists(LexiconReader.in(folder, "lists.tsv"));
    Inflections inflections = new Inflections(folder);
    return new Vocabulary(lists, new Times(lists, inflections, calendar), inflections,
        new WordTags(LexiconReader.in(folder, "words.tsv")), new Endings(LexiconReader.in(folder, "endings.tsv")),
        new TagCorrections(LexiconReader.in(folder, "tag-corrections.tsv")), new Abbreviations());
  }
}
