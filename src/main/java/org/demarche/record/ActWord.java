package org.demarche.record;

import java.util.List;
import org.demarche.lexicon.Row;

/**
 * A row of {@code acts.tsv}: which acts some words may name.
 *
 * @param category
 *          the category of the mentions
 * @param acts
 *          the acts, by name: <em>conversation</em> may be a meeting or a call
 * @param words
 *          lemmas
 * @param standing
 *          whether the words name a state of affairs that lasts: <em>war, embargo, treaty</em>
 * @param mass
 *          whether their plural may stand for a single act: <em>talks, sanctions</em>
 * @param part
 *          how the act may be part of another
 */
record ActWord(String id, String category, List<String> acts, List<String> words, boolean standing, boolean mass,
    Part part) {

  /** How an act may be part of another. */
  enum Part {
    /** It is none. */
    NONE,
    /** What people do when they meet: <em>discuss</em>. */
    DISCUSSING,
    /** What people meet at: <em>summit</em>. */
    OCCASION,
    /** What people do to make an accord: <em>sign</em>. */
    MAKING
  }

  static final String COLUMNS = "id category acts words standing mass part";

  static ActWord of(Row row) {
    return new ActWord(row.id(), row.text("category"), row.list("acts"), row.list("words"), row.flag("standing"),
        row.flag("mass"), part(row));
  }

  private static Part part(Row row) {
    Part part = row.optionalOneOf("part", Part.class);
    return part == null ? Part.NONE : part;
  }
}
