package org.demarche.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** Codes acts by category, mode and status, using defaults.tsv, plover.tsv and codes.tsv. */
final class CodeBook {

  /** The codes of a category: CAMEO's root code and the quad class. */
  record Code(String category, String cameo, String quad) {
  }

  private record Default(List<String> category, List<String> mode, List<String> act, EventStatus status) {

    boolean fits(String ofCategory, String ofMode, Assessment found) {
      boolean asked = found == null ? act.isEmpty() : found.act() != null && act.contains(found.act());
      return asked && (category.isEmpty() || category.contains(ofCategory))
          && (mode.isEmpty() || mode.contains(String.valueOf(ofMode)));
    }
  }

  private static final List<String> QUADS = List.of("V-COOP", "M-COOP", "V-CONF", "M-CONF");

  private final List<Default> defaults;
  private final List<PloverRule> rules;
  private final Map<String, Code> codes = new HashMap<>();

  /** Reads the tables of a folder. */
  CodeBook(TableFolder folder) {
    defaults = LexiconReader.read(folder.table("defaults.tsv"), "id category mode act status example",
        row -> new Default(row.list("category"), row.list("mode"), row.list("act"), row.oneOf("status",
            EventStatus.class)));
    rules = LexiconReader.read(folder.table("plover.tsv"), PloverRule.COLUMNS, PloverRule::of);
    LexiconReader.read(folder.table("codes.tsv"), "id cameo quad meaning",
        row -> new Code(row.id(), row.text("cameo"), row.oneOf("quad", QUADS)))
        .forEach(code -> codes.put(code.category(), code));
  }

  /** The final status of an act if the grammar says nothing (null), or leaves it to the kind of act. */
  Assessment assessment(String category, String mode, Assessment found) {
    for (Default row : defaults) {
      if (row.fits(category, mode, found)) {
        return new Assessment(row.status(), found == null ? null : found.act());
      }
    }
    return found == null ? new Assessment(EventStatus.OCCURRED) : found;
  }

  /** The PLOVER category of an act: that of the first matching rule, else its own. */
  String plover(String category, String mode, Assessment assessment) {
    for (PloverRule rule : rules) {
      if (rule.fits(category, mode, assessment)) {
        return rule.plover();
      }
    }
    return category;
  }

  /** The codes of a PLOVER category, or null. */
  Code code(String plover) {
    return codes.get(plover);
  }
}
