package org.demarche.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.lexicon.Row;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * A row of {@code cues.tsv}: words that say something of an act.
 *
 * @param phrases
 *          the alternatives, each as its words
 * @param acts
 *          the acts of which they say it
 */
record Cue(String id, Feature feature, String value, Place place, List<List<String>> phrases, List<String> acts) {

  static final String COLUMNS = "id feature value place words acts example";

  /** What it is said of. */
  enum Feature {
    LEVEL("HEAD", "MINISTER", "DEPUTY", "ENVOY", "OFFICIAL", "TECHNICAL"),
    SIDES("BILATERAL", "TRILATERAL", "MULTILATERAL"),
    DIRECTNESS("DIRECT", "INDIRECT", "REMOTE"),
    CONFIDENTIALITY("SECRET", "BACK_CHANNEL", "CLOSED_DOOR"),
    RESULT("AGREEMENT", "PARTIAL", "NO_AGREEMENT", "ADJOURNED", "BROKEN_OFF"),
    /** Of any name. */
    MODE;

    private final List<String> values;

    Feature(String... values) {
      this.values = List.of(values);
    }

    private String value(Row row) {
      return values.isEmpty() ? row.text("value") : row.oneOf("value", values);
    }
  }

  /** Where the words stand. */
  enum Place {
    /** Before the noun that names the act. */
    BEFORE,
    /** In the clause of the mention. */
    CLAUSE
  }

  static Cue of(Row row) {
    Feature feature = Feature.valueOf(row.text("feature").toUpperCase(Locale.ROOT));
    return new Cue(row.id(), feature, feature.value(row), row.oneOf("place", Place.class),
        row.list("words").stream().map(words -> Arrays.asList(words.split(" "))).toList(), row.list("acts"));
  }

  /** Whether the words say it of a mention. */
  boolean fits(Mention mention) {
    if (acts.stream().noneMatch(mention.acts()::contains)) {
      return false;
    }
    Word word = mention.word();
    if (place == Place.BEFORE) {
      return !mention.isVerb() && word.children(Relation.MODIFIER, Relation.COMPOUND).stream()
          .anyMatch(child -> child.index() < word.index() && phrases.stream().anyMatch(phrase -> phrase.size() == 1
              && phrase.get(0).equals(hyphenated(child))));
    }
    Word clause = mention.isVerb() || word.head() == null ? word : word.head().isVerb() ? word.head() : word;
    return phrases.stream().anyMatch(phrase -> isIn(clause, phrase));
  }

  /** A word with those that a hyphen ties to it from the left: <em>closed-door</em>. */
  private static String hyphenated(Word word) {
    String text = word.lower();
    for (Word before = word.previous(); before != null && before.isHyphen() && before.previous() != null;
        before = before.previous().previous()) {
      text = before.previous().lower() + "-" + text;
    }
    return text;
  }

  private static boolean isIn(Word clause, List<String> phrase) {
    List<Word> words = clause.sentence().words();
    int last = Math.min(clause.last().index(), clause.index() + Phrases.FARTHEST);
    for (int i = Math.max(clause.first().index(), clause.index() - Phrases.FARTHEST); i <= last; i++) {
      boolean isHead = phrase.size() > 1 || words.get(i) == clause || words.get(i).head() == clause;
      if (isHead && Phrases.isAt(words, i, phrase)) {
        return true;
      }
    }
    return false;
  }
}
