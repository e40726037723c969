package org.demarche.venue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** What the classes of a named-entity recogniser imply about a place. */
enum NameClass {
  PLACE, REGION, BUILDING, ORGANISATION, NUMBER, OTHER;

  /** The classes by recogniser label, in upper case. */
  static Map<String, NameClass> read(TableFolder folder) {
    Map<String, NameClass> byLabel = new HashMap<>();
    LexiconReader.read(folder.table("name-classes.tsv"), "id label class", row -> {
      byLabel.put(row.text("label").toUpperCase(Locale.ROOT), row.oneOf("class", NameClass.class));
      return row.id();
    });
    return byLabel;
  }
}
