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
 */
record ActWord(String id, String word, String category, List<String> acts, boolean standing, boolean mass) {

  static final String COLUMNS = "id word category acts standing mass";

  static ActWord of(Row row) {
    return new ActWord(row.id(), row.text("word"), row.text("category"), row.list("acts"), row.flag("standing"),
        row.flag("mass"));
  }
}
