package org.demarche.register;

import java.util.List;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;

/**
 * What two reports of the same kind must have in common to be one act: a row of rules.tsv.
 *
 * @param id
 *          the id of the row
 * @param sides
 *          how far the sides must agree at least
 * @param date
 *          how far the dates must agree at least
 * @param place
 *          how far the places must agree at least
 * @param words
 *          how many stems of topic and name must be common
 * @param context
 *          how many stems of topic, name and context together must be common
 */
record JoinRule(String id, Evidence.Sides sides, Evidence.Time date, Evidence.Place place, int words, int context) {

  static final String BUILT_IN = "classpath:org/demarche/register/en/rules.tsv";
  private static final String COLUMNS = "id sides date place words context meaning";
  private static final int MOST = 99;

  /** How many common words two reports need more if the figures in them are different. */
  private static final int FIGURES = 3;

  /** How many they need more if little else ties two acts of speech. */
  private static final int SPEECH = 2;

  /** The rules, the strongest first. */
  static List<JoinRule> read(String location) {
    return LexiconReader.read(location, COLUMNS, JoinRule::of);
  }

  private static JoinRule of(Row row) {
    return new JoinRule(row.id(), row.oneOf("sides", Evidence.Sides.class), row.oneOf("date", Evidence.Time.class),
        row.oneOf("place", Evidence.Place.class), row.integer("words", 0, MOST), row.integer("context", 0, MOST));
  }

  boolean allows(Evidence evidence) {
    Set<String> words = evidence.words();
    boolean isNothing = evidence.isLoose() && evidence.isImagined()
        || evidence.sides() == Evidence.Sides.NONE && evidence.areApart() && evidence.date() != Evidence.Time.SAME;
    int more = (evidence.figuresDiffer() ? FIGURES : 0) + (evidence.isLoose() && evidence.isSpeech() ? SPEECH : 0);
    return !isNothing && !evidence.hasConflict()
        && evidence.sides().compareTo(sides) >= 0 && evidence.date().compareTo(date) >= 0
        && evidence.place().compareTo(place) >= 0 && words.size() >= this.words
        && words.size() + evidence.context().size() - more >= context;
  }
}
