package org.demarche.venue;

import java.util.HashMap;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** Which events have venues; the rows of {@code acts.tsv}. */
enum ActUse {
  /** People come together: any way of naming a place counts. */
  MEETING,
  /** Something is agreed or done at a place: only sites, cities and places attached to the verb count. */
  DEED,
  /** Somebody goes somewhere: a meeting if the traveller is a delegation or a person of some state. */
  TRIP,
  /** Somebody goes back somewhere: like a trip, if it is for talks. */
  RETURN,
  /** Somebody welcomes somebody: a meeting if both are people of some state. */
  GREETING,
  /** A text or state that is brought about in one place and applies in others: only the verb's place counts. */
  PACT,
  /** No venue. */
  NONE;

  private static final String ANY = "*";

  /** The uses by category and lemma. */
  static Map<String, ActUse> read(TableFolder folder) {
    Map<String, ActUse> uses = new HashMap<>();
    LexiconReader.read(folder.table("acts.tsv"), "id category lemmas use example", row -> {
      ActUse use = row.oneOf("use", ActUse.class);
      row.list("lemmas").forEach(lemma -> uses.put(row.text("category") + " " + lemma, use));
      return use;
    });
    return uses;
  }

  /** The use of an event of a category (or null) with a trigger. */
  static ActUse of(String category, String lemma, Map<String, ActUse> uses) {
    for (String key : new String[] {category + " " + lemma, ANY + " " + lemma, category + " " + ANY}) {
      if (uses.containsKey(key)) {
        return uses.get(key);
      }
    }
    return NONE;
  }
}
