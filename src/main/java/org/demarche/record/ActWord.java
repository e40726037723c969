package org.demarche.record;

import java.util.List;
import org.demarche.lexicon.Row;

/**
 * A row of {@code acts.tsv}: which acts a word may name.
 *
 * @param word
 *          a lemma
 * @param category
 *          the category of the mention
 * @param acts
 *          the acts, by name: <em>conversation</em> may be a meeting or a call
 * @param standing
 *          whether the word names a state of affairs that lasts: <em>war, embargo, treaty</em>
 * @param mass
 *          whether its plural may stand for a single act: <em>talks, sanctions</em>
 * @param part
 *          how the act may be part of another
 */
record ActWord(String id, String word, String category, List<String> acts, boolean standing, boolean mass,
    Part part) {

  /** How an act may be part of another. */
  enum Part {
    /** It is none. */
    NONE,
    /** What people do when they meet: <em>discuss</em>. */
    DISCUSSING,
    /** What people meet at: <em>summit</em>. */
    OCCASION
  }

  static final String COLUMNS = "id word category acts standing mass part";

  static ActWord of(Row row) {
    return new ActWord(row.id(), row.text("word"), row.text("category"), row.list("acts"), row.flag("standing"),
        row.flag("mass"), part(row));
  }

  private static Part part(Row row) {
    Part part = row.optionalOneOf("part", Part.class);
    return part == null ? Part.NONE : part;
  }
}
