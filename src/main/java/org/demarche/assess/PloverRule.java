package org.demarche.assess;

import java.util.List;
import org.demarche.lexicon.Row;

/**
 * A row of {@code plover.tsv}: how PLOVER codes an act, given its status. An empty cell matches anything.
 *
 * @param category
 *          a category, or several
 * @param act
 *          what is done to the act, as in {@code matrix.tsv}
 */
record PloverRule(String id, List<String> category, List<String> mode, List<String> status,
    List<String> act, String plover) {

  static final String COLUMNS = "id category mode status act plover example";

  /** PLOVER's. */
  private static final List<String> CATEGORIES = List.of("CONSULT", "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID",
      "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

  static PloverRule of(Row row) {
    return new PloverRule(row.id(), row.list("category"), row.list("mode"), row.list("status"), row.list("act"),
        row.oneOf("plover", CATEGORIES));
  }

  boolean fits(String ofCategory, String ofMode, Assessment assessment) {
    return (category.isEmpty() || category.contains(ofCategory)) && (mode.isEmpty() || ofMode != null
        && mode.contains(ofMode))
        && (status.isEmpty() || status.contains(assessment.status().name()))
        && (act.isEmpty() || assessment.act() != null && act.contains(assessment.act()));
  }
}
