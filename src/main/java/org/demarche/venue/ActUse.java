package org.demarche.venue;

import java.util.HashMap;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** Which events have venues; the rows of {@code acts.tsv}. */
enum ActUse {
  /** People come together: every way to name a place counts. */
  MEETING,
  /** Something is agreed or done at a place: only what names a site, a city, or stands with the verb. */
  DEED,
  /** Somebody goes somewhere: a meeting where it is an office-holder, or another person known by name, who goes. */
  TRIP,
  /** Somebody welcomes somebody: a meeting where both are people of some state. */
  GREETING,
  /** A text or state that is brought about at a place and holds in others: only the place of the verb counts. */
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
